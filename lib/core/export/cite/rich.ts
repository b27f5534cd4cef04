/** A text with and without its italics. */
export interface Rich {
  text: string;
  /** With `i`, `sup` and links alone; everything else is escaped. */
  html: string;
}

/** Stands for "<" while the styles are at work, which read some tags in titles: U+F8F0, a sign of nobody. */
const LESS_THAN = "\uF8F0";

/** A text of a page as the styles are given it: nothing of it is markup. */
export const guarded = (text: string): string =>
  text.replaceAll(LESS_THAN, "").replaceAll("<", LESS_THAN);

/** What the styles made of such texts, as plain text. */
export const plainOf = (text: string): string =>
  text
    .replaceAll(LESS_THAN, "<")
    .replaceAll(/\s*\n\s*/gu, " ")
    .trim();

/** What the styles made of them as HTML: italics and raised letters stay, the boxes around entries go. */
export function htmlOf(html: string): string {
  return html
    .replaceAll(/<(\/?)(\w+)[^<>]*>/gu, (_, end: string, name: string) =>
      name === "i" || name === "sup" ? `<${end}${name}>` : "",
    )
    .replaceAll(LESS_THAN, "&lt;")
    .replaceAll("</sup><sup>", "")
    .replaceAll(/\s*\n\s*/gu, " ")
    .trim();
}
