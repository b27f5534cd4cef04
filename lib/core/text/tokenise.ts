import type { Token } from "./segmented.ts";

const APOSTROPHE = "['’ʼ]";
// One alternative and one group a token kind, marks last; no nested repetition, so the time is linear in the text.
const TOKEN = new RegExp(
  [
    // an elided word keeps its apostrophe: l', qu', jusqu'
    `((?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)${APOSTROPHE}(?=[\\p{L}\\p{N}]))`,
    // groups of three digits may be parted by a space (plain, no-break, thin, narrow), a point, a comma or an apostrophe
    String.raw`(\p{Nd}{1,3}(?:[\u00a0\u2009\u202f ]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:'’]\p{Nd}+)*)`,
    `(\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:(?:[-‐‑·&]|${APOSTROPHE}|\\.(?=\\p{L}))[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*)`,
    String.raw`\S`,
  ].join("|"),
  "giu",
);

/**
 * Cuts a stretch of text into words, numbers and marks.
 * @param offset added to every offset (UTF-16 code units): where `text` starts in the whole.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [, elided, number, word] = match;
    const kind =
      number !== undefined
        ? "number"
        : word !== undefined || elided !== undefined
          ? "word"
          : "punctuation";
    const start = offset + match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0], kind });
  }
  return tokens;
}
