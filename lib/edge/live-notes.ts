/** The notes of a page, painted on the live page: what the background and its script in the page say to each other. */
import type { Span } from "../core/reading.ts";
import type { LiveBlock } from "../page/highlight/live-marks.ts";

/** Before the colour, in `CSS.highlights`. */
export const LIVE_NOTE = "lede-note-";

/** A note, or its part in one block. */
export interface LiveNote extends Span {
  id: string;
  colour: string;
  /** Not the very words it was made on. */
  unsure: boolean;
  /** Where the whole note begins in the article's text. */
  at: number;
}

/** What the script in the page is handed. */
export type LiveNoteBlocks = LiveBlock<LiveNote>[];

/** By what it is called, as in the reader; a page's own ground is not known, so that each brings its ink. */
const COLOURS = {
  yellow: "#fbe58a",
  green: "#cdeebb",
  blue: "#cbe3fb",
  pink: "#fbd3dd",
  violet: "#e4d8fa",
};
const INK = "#1e1c19";

/** The name in `CSS.highlights` for a colour; one that is not known is shown in the first. */
export const noteHighlight = (colour: string): string =>
  LIVE_NOTE + (Object.hasOwn(COLOURS, colour) ? colour : "yellow");
export const UNSURE_HIGHLIGHT = `${LIVE_NOTE}unsure`;

export const LIVE_NOTES_CSS = [
  ...Object.entries(COLOURS).map(
    ([colour, ground]) =>
      `::highlight(${LIVE_NOTE}${colour}) { background-color: ${ground}; color: ${INK}; }`,
  ),
  `::highlight(${UNSURE_HIGHLIGHT}) { text-decoration: underline dashed 2px #b45309; }`,
  `@media (forced-colors: active) { ${Object.keys(COLOURS)
    .map((colour) => `::highlight(${LIVE_NOTE}${colour})`)
    .join(", ")} { background-color: Mark; color: MarkText; } }`,
].join("\n");
