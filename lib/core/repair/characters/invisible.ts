import { edit, replaceAll, type Edit, type Page } from "../edit.ts";

// Soft hyphen, zero-width space, word joiner, byte order mark; joiners only between Latin letters, where they do nothing.
const INVISIBLE =
  /[\u00AD\u200B\u2060\uFEFF]+|(?<=[\p{Script=Latin}\s\p{P}\d]|^)[\u200C\u200D]+(?=[\p{Script=Latin}\s\p{P}\d]|$)/gu;
const SOME_INVISIBLE = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF/;

/** Characters without width, left over from layout: they split words for searches and screen readers. */
export function findInvisible(page: Page): Edit[] {
  return replaceAll(page, INVISIBLE, SOME_INVISIBLE, (match) =>
    edit(
      match.index,
      match.index + match[0].length,
      "",
      "control",
      0.95,
      "an invisible layout character inside the text",
    ),
  );
}

const LIGATURE = /[ﬀ-ﬆ]/gu;
const SOME_LIGATURE = /[ﬀ-ﬆ]/;

/** Latin presentation ligatures, as PDF and old fonts leave them, to their letters. */
export function findLigatures(page: Page): Edit[] {
  return replaceAll(page, LIGATURE, SOME_LIGATURE, (match) => {
    const letters = match[0].normalize("NFKC");
    const evidence = `“${match[0]}” is a printer's form of the letters “${letters}”`;
    return edit(match.index, match.index + 1, letters, "control", 0.97, evidence);
  });
}

const COMBINED = /[\p{L}\p{N}]\p{M}+/gu;
const SOME_MARK = /\p{M}/u;

/** Letter and accent as two characters, where Unicode has one for both: the same to the eye. */
export function findUncomposed(page: Page): Edit[] {
  return replaceAll(page, COMBINED, SOME_MARK, (match) => {
    const composed = match[0].normalize("NFC");
    if (composed === match[0]) return null;
    const evidence = `“${composed}” written as a letter and a separate accent`;
    return edit(match.index, match.index + match[0].length, composed, "control", 0.97, evidence);
  });
}

const FULLWIDTH = /[！-～]+/gu;
const SOME_FULLWIDTH = /[！-～]/;
const WIDE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters, digits and marks in the width of Chinese characters, in a passage without any: their usual form. */
export function findFullwidth(page: Page): Edit[] {
  return replaceAll(page, FULLWIDTH, SOME_FULLWIDTH, (match, _, body) => {
    if (WIDE_SCRIPT.test(body)) return null;
    const usual = match[0].normalize("NFKC");
    const evidence = `“${usual}” in the width of Chinese characters, in a text that has none`;
    return edit(match.index, match.index + match[0].length, usual, "control", 0.9, evidence);
  });
}
