import type { Cited } from "../../lib/core/export/reference.ts";
import { useI18n } from "../i18n.ts";
import { CitationChoice } from "../notes/CitationChoice.tsx";
import type { Citing } from "../notes/citing.ts";

/** An article that nobody wrote, to show what a style makes of one. */
const SAMPLES: Record<"en" | "fr", Cited> = {
  en: {
    url: "https://www.tidewater.example/night-ferry",
    canonicalUrl: null,
    title: "The last ferry leaves at midnight",
    byline: "Edith Marrow",
    authors: ["Edith Marrow"],
    siteName: "The Tidewater Post",
    publishedTime: "2026-03-04",
    lang: "en",
  },
  fr: {
    url: "https://www.estuaire-eco.example/bac-de-nuit",
    canonicalUrl: null,
    title: "Le dernier bac part à minuit",
    byline: "Hortense Marrec",
    authors: ["Hortense Marrec"],
    siteName: "L’Estuaire éco",
    publishedTime: "2026-03-04",
    lang: "fr",
  },
};

/** How articles are cited, shown of one. */
export function CitingForm({ settings, onSettings }: Pick<Citing, "settings" | "onSettings">) {
  const { locale, t } = useI18n();
  return (
    <>
      <CitationChoice
        settings={settings}
        onChange={onSettings}
        source={SAMPLES[/^fr\b/u.test(locale) ? "fr" : "en"]}
        accessed={null}
      />
      <p class="settings-hint">{t("citationHint")}</p>
    </>
  );
}
