/** How names are compared. Apart from the lexicon, so that who only compares does not load it. */

const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\u0020-\u007e]/u;
const PLAIN = /^[a-z]*$/u;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Lower case without accents, ligatures opened: "Évry" and "EVRY" are "evry". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i");
}

/** The form under which names are compared: folded, with one space for every run of other characters. */
export function nameKey(text: string): string {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded : folded.replace(SEPARATORS, " ").trim();
}
