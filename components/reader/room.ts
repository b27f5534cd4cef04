/** Windows at least this wide have room for the facts beside the text. */
export const FOR_PANEL = "(min-width: 62rem)";

/** And these for the headings as well. */
export const FOR_OUTLINE = "(min-width: 80rem)";

/** Fewer headings are no outline. */
export const FEWEST_HEADINGS = 3;

/** What stands beside the text, in the reader's grid. */
export const besideText = (has: { panel: boolean; outline: boolean }): string =>
  ["reader", has.panel && "reader-with-panel", has.outline && "reader-with-outline"]
    .filter(Boolean)
    .join(" ");
