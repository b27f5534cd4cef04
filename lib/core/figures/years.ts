import { YEAR, yearAt } from "./calendar.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DateRead } from "./relative-dates.ts";

/** A year on its own: four digits that nothing counts and nothing labels; a range of years with a dash or a word. */
export function bareYear(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const lexeme = lexemes[at];
  const year = yearAt(lexemes, at);
  if (!lexeme || year === null || year < 1000 || year > 2100) return null;
  const before = lexemes[at - 1]?.lower ?? "";
  const told = lexicon.dateBefore.has(before) || lexicon.yearWords.has(before);
  if (
    lexicon.labels.has(before) ||
    (lexeme.glued && lexemes[at - 1]?.kind === "word" && !/['’]$/u.test(before))
  )
    return null;
  // "1080p"
  if (lexemes[at + 1]?.glued && lexemes[at + 1]?.kind === "word") return null;
  // Below 1900 and past 2050 a number needs a word that says it is a year.
  if (!told && (year < 1900 || year > 2050)) return null;
  const after = lexemes[at + 1];
  const second =
    isHyphen(after) ||
    after?.text === "/" ||
    (lexicon.to.has(after?.lower ?? "") && told) ||
    (lexicon.and.has(after?.lower ?? "") && lexicon.between.has(before));
  const text2 = second ? (lexemes[at + 2]?.text ?? "") : "";
  if (YEAR.test(text2) && Number(text2) > year)
    return { value: String(year), upper: text2, end: at + 3 };
  if (
    after?.glued &&
    /^\d{2}$/u.test(text2) &&
    lexemes[at + 2]?.glued &&
    Number(text2) === (year + 1) % 100
  ) {
    return { value: String(year), upper: String(year + 1), end: at + 3 };
  }
  return { value: String(year), end: at + 1 };
}
