import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMatch } from "./numbers.ts";

/** "article 49", "page 3", "n° 12": the number names something and counts nothing. */
export function isLabelled(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  const before = lexemes[at - 1];
  if (!before || lexemes[at]?.kind !== "number") return false;
  if (lexicon.labels.has(before.lower)) return true;
  // "pp. 12-14", "art. L. 123-4"
  const short = lexemes[at - 2];
  if (before.text === "." && before.glued && short)
    return lexicon.labels.has(short.lower) || /^\p{Lu}$/u.test(short.text);
  return /^[°º#]$/u.test(before.text) && lexicon.labels.has(lexemes[at - 2]?.lower ?? "no");
}

/** "vingt-quatre" has no four in it. */
const isInCompound = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === "word" &&
  lexemes[at].glued &&
  isHyphen(lexemes[at - 1]) &&
  (lexemes[at - 1]?.glued ?? false);

/** "A380", "G7", "Covid-19", "3D": part of a name. */
export function tiedToWord(lexemes: readonly Lexeme[], number: NumberMatch): boolean {
  const here = lexemes[number.at];
  if (here?.kind !== "number") return isInCompound(lexemes, number.at);
  const before = lexemes[number.at - 1];
  if (here.glued && before) {
    if (before.kind === "word" && !/['’ʼ]$/u.test(before.text)) return true;
    const earlier = lexemes[number.at - 2];
    if (isHyphen(before) && before.glued && (earlier?.kind === "word" || isHyphen(earlier)))
      return true;
    if (/^[/@_.,:^]$/u.test(before.text) && before.glued) return true;
    // "#12", and what is left of a number with something unseen in it
    if (/^(?:#|\p{Cf})$/u.test(before.text)) return true;
  }
  return false;
}
