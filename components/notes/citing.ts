/** How a person cites. Plain JSON, so that it can be stored as it is. */
import {
  CITATION_LANGUAGES,
  CITATION_STYLES,
  type CitationLanguage,
  type CitationStyle,
} from "../../lib/core/export/cite/styles.ts";
import type { Cited } from "../../lib/core/export/reference.ts";
import type { MessageKey } from "../i18n.ts";

export interface CitationSettings {
  style: CitationStyle;
  /** In which it is cited, whatever the article's; null for that of the interface. */
  language: CitationLanguage | null;
}

/** How the surfaces cite; given by their entry point. */
export interface Citing {
  settings: CitationSettings;
  /** Gives the settings as they should be from now on; the entry point keeps them and passes them back. */
  onSettings: (settings: CitationSettings) => void;
  /**
   * Puts words on the clipboard with their reference and the entry for the list of sources; rejects when the browser refuses.
   * @param accessed ISO 8601: when the article was read; null where nobody knows
   */
  copy: (quote: string, source: Cited, accessed: string | null) => Promise<void>;
}

export const DEFAULT_CITATION_SETTINGS: CitationSettings = { style: "apa", language: null };

/** The settings as they were kept; what does not fit any more falls back to its default. */
export function citationSettingsFrom(kept: Record<string, unknown>): CitationSettings {
  const style = CITATION_STYLES.find((known) => known === kept["style"]);
  const language = CITATION_LANGUAGES.find((known) => known === kept["language"]);
  return { style: style ?? DEFAULT_CITATION_SETTINGS.style, language: language ?? null };
}

export const STYLE_LABELS: Record<CitationStyle, MessageKey> = {
  apa: "styleApa",
  mla: "styleMla",
  "chicago-author-date": "styleChicagoDate",
  "chicago-notes": "styleChicagoNotes",
  iso690: "styleIso690",
};

export const LANGUAGE_LABELS: Record<CitationLanguage, MessageKey> = {
  en: "citationEnglish",
  fr: "citationFrench",
};
