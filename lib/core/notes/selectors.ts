/** The selectors of W3C Web Annotations (Web Annotation Data Model, 4.2), as far as they say where text stands. */
import type { Span } from "../reading.ts";

export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** UTF-16 code units of the article's text, half-open. */
export interface TextPositionSelector extends Span {
  type: "TextPositionSelector";
}

/**
 * Lede's own: what stands around the block that a note begins in. It tells a text that slid, because something came
 * in above it, from one that was moved. Others pass it over.
 */
export interface SurroundingsSelector {
  type: "lede:SurroundingsSelector";
  /** The heading that the note stands under; null before the first. */
  heading: string | null;
  /** The end of the block before, and the beginning of the one behind; null where there is none. */
  before: string | null;
  after: string | null;
}

export type NoteSelector = TextQuoteSelector | TextPositionSelector | SurroundingsSelector;

/** The words that a note stands on, as the repaired text has them; null for a note on the article as a whole. */
export function quoteOf(selectors: readonly NoteSelector[]): string | null {
  const quote = selectors.find((one) => one.type === "TextQuoteSelector");
  return quote?.exact ?? null;
}
