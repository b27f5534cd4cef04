/** How a person cites. Plain JSON, so that it can be stored as it is. */
import { CITATION_STYLES, type CitationStyle } from "../../lib/core/export/cite/styles.ts";
import type { MessageKey } from "../i18n.ts";

export interface CitationSettings {
  style: CitationStyle;
}

export const DEFAULT_CITATION_SETTINGS: CitationSettings = { style: "apa" };

/** The settings as they were kept; what does not fit any more falls back to its default. */
export function citationSettingsFrom(kept: Record<string, unknown>): CitationSettings {
  const style = CITATION_STYLES.find((known) => known === kept["style"]);
  return { style: style ?? DEFAULT_CITATION_SETTINGS.style };
}

export const STYLE_LABELS: Record<CitationStyle, MessageKey> = {
  apa: "styleApa",
  mla: "styleMla",
  "chicago-author-date": "styleChicagoDate",
  "chicago-notes": "styleChicagoNotes",
  iso690: "styleIso690",
};
