// Runs in Chromium: shows one line of the table of surfaces, by the components that ship.
import { render, type ComponentType } from "preact";
import { createI18n, I18nContext, type I18n } from "../../components/i18n.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import fr from "../../public/_locales/fr/messages.json" with { type: "json" };
import type { ReadPage } from "./read-page.ts";
import type { Shown } from "./shown/shown.ts";
import { THEMES, type Show } from "./surface.ts";
import { SURFACES } from "./surfaces.ts";

type Language = "en" | "fr";

/** Each is loaded alone: its styles must not lean on those of another surface. */
const COMPONENTS: Record<Show, () => Promise<ComponentType<Shown>>> = {
  popup: async () => (await import("./shown/ShownPopup.tsx")).ShownPopup,
  reader: async () => (await import("./shown/ShownReader.tsx")).ShownReader,
  side: async () => (await import("./shown/ShownSide.tsx")).ShownSide,
  settings: async () => (await import("./shown/ShownSettings.tsx")).ShownSettings,
  welcome: async () => (await import("./shown/ShownWelcome.tsx")).ShownWelcome,
  library: async () => (await import("./shown/ShownLibrary.tsx")).ShownLibrary,
  bar: async () => (await import("./shown/ShownBar.tsx")).ShownBar,
  site: async () => (await import("./shown/ShownSite.tsx")).ShownSite,
};

function i18nOf(language: Language): I18n {
  const messages: Record<string, { message: string }> = language === "en" ? en : fr;
  const get: Parameters<typeof createI18n>[0] = (key, words = []) =>
    (messages[key]?.message ?? "").replaceAll(
      /\$(\d)/gu,
      (_, digit: string) => words[Number(digit) - 1] ?? "",
    );
  return createI18n(get, language);
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language: Language = asked.get("language") === "fr" ? "fr" : "en";
  const theme = THEMES.find((one) => one === asked.get("theme"));
  const surface = SURFACES.find(({ name }) => name === asked.get("surface"));
  const root = document.getElementById("root");
  if (!surface || !root) return;
  const { page } = surface;
  const read = page && ((await (await fetch(`/pages/${page[language]}.json`)).json()) as ReadPage);
  const Component = await COMPONENTS[surface.show]();
  document.documentElement.lang = language;
  if (surface.show === "library") {
    const { openLibrary } = await import("./shown/library.ts");
    await openLibrary(language, surface.given?.emptyLibrary === true);
  }
  render(
    <I18nContext.Provider value={i18nOf(language)}>
      <Component
        surface={surface}
        read={read}
        language={language}
        // Light and dark are the system's.
        theme={theme === "sepia" || theme === "contrast" ? theme : "system"}
      />
    </I18nContext.Provider>,
    root,
  );
  await document.fonts.ready;
  document.documentElement.dataset["ready"] = "";
}

start().catch((error) => console.error(error));
