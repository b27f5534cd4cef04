/** What kinds characters are of, asked of each character once: patterns with classes of Unicode are slow on long texts. */

export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
/** Of a script that is written without spaces between words. */
export const UNSPACED = 8;
const KNOWN = 128;

const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [UNSPACED, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u],
];

const known = new Uint8Array(0x10000);

/** The kinds of a code point, added up. */
export function kindsOf(codePoint: number): number {
  if (codePoint > 0xffff) return asked(codePoint);
  let kinds = known[codePoint] ?? 0;
  if (kinds === 0) {
    kinds = asked(codePoint) | KNOWN;
    known[codePoint] = kinds;
  }
  return kinds;
}

function asked(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let kinds = 0;
  for (const [kind, pattern] of KINDS) if (pattern.test(character)) kinds |= kind;
  return kinds;
}
