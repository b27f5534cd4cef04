import type { Theme } from "./reader/settings.ts";

/** Puts the document under a theme; "system" leaves it to the system's light or dark. */
export function applyTheme(theme: Theme, { documentElement } = document): void {
  if (theme === "system") delete documentElement.dataset["theme"];
  else documentElement.dataset["theme"] = theme;
}
