import { useEffect, useState } from "preact/hooks";
import {
  citationSettingsFrom,
  DEFAULT_CITATION_SETTINGS,
  type CitationSettings,
  type Citing,
} from "../../components/notes/citing.ts";
import { copyClip } from "../../lib/edge/clipboard.ts";
import { report } from "../../lib/edge/report.ts";
import { citationSettings } from "../../lib/edge/settings.ts";

/**
 * How a person cites, kept with every change.
 * @param locale BCP 47: of the interface, in which they cite unless they chose another language
 * @param wanted whether there is anything to cite: a style's rules are loaded for nobody else
 */
export function useCiting(locale: string, wanted: boolean): Citing {
  const [settings, setSettings] = useState<CitationSettings>(DEFAULT_CITATION_SETTINGS);
  const { style } = settings;
  const language = settings.language ?? locale;
  useEffect(() => {
    const show = (kept: Record<string, unknown> | null): void =>
      setSettings(citationSettingsFrom(kept ?? {}));
    citationSettings
      .getValue()
      .then(show)
      .catch((error) => report("settings", error));
    // It may be set on the page of all settings.
    return citationSettings.watch(show);
  }, []);
  useEffect(() => {
    if (!wanted) return;
    // A clipboard waits for nobody: the rules are there before the key is pressed.
    const load = async (): Promise<void> => {
      const [{ loadCitations }] = await Promise.all([
        import("../../lib/core/export/cite/cite.ts"),
        import("../../lib/core/export/cite/quote.ts"),
      ]);
      await loadCitations({ style, locale: language });
    };
    load().catch((error) => report("citing", error));
  }, [wanted, style, language]);
  return {
    settings,
    onSettings: (next) => {
      setSettings(next);
      citationSettings.setValue({ ...next }).catch((error) => report("settings", error));
    },
    async copy(quote, source, accessed) {
      const { quoteClip } = await import("../../lib/core/export/cite/quote.ts");
      await copyClip(await quoteClip(quote, source, { style, locale: language, accessed }));
    },
  };
}
