import { browser } from "wxt/browser";

/** Firefox's own page for them, which Chromium's types do not have. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}

/** The shortcuts that the browser holds for us; "" where there is none. */
export async function browserShortcuts(): Promise<{ description: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? "" }] : [],
  );
}

/** Opens the browser's page on which they are changed; null where no extension may. */
export function shortcutsOpener(): (() => Promise<unknown>) | null {
  const commands = browser.commands as Commands;
  if (commands.openShortcutSettings)
    return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (import.meta.env.FIREFOX) return null;
  return () => browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
