import { YEAR, yearAt } from "./calendar.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DateRead } from "./relative-dates.ts";
import { isLabelled } from "./tied.ts";

/** "30/02/2014", "517/2014": the end of a code, or of a day that there is not. */
function isInNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at - 1];
  if (!lexemes[at]?.glued || !mark?.glued || !/^[-/]$/u.test(mark.text)) return false;
  return lexemes[at - 2]?.kind === "number";
}

/** A year on its own: four digits that nothing counts and nothing labels; a range of years with a dash. */
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
    isLabelled(lexemes, at, lexicon) ||
    isInNumber(lexemes, at) ||
    lexicon.labels.has(before) ||
    (lexeme.glued && lexemes[at - 1]?.kind === "word" && !/['’]$/u.test(before))
  )
    return null;
  // "1080p"
  if (lexemes[at + 1]?.glued && lexemes[at + 1]?.kind === "word") return null;
  // Below 1900 and past 2050 a number needs a word that says it is a year.
  if (!told && (year < 1900 || year > 2050)) return null;
  const after = lexemes[at + 1];
  // "between 2002 and 2010", "de 2002 à 2010": two dates.
  const second = isHyphen(after) || after?.text === "/";
  const text2 = second ? (lexemes[at + 2]?.text ?? "") : "";
  if (YEAR.test(text2) && Number(text2) > year)
    return { value: String(year), upper: text2, end: at + 3 };
  if (
    after?.glued &&
    /^\d{2}$/u.test(text2) &&
    lexemes[at + 2]?.glued &&
    Number(text2) > year % 100
  ) {
    // "2018-19", "1962–65"
    const upper = year - (year % 100) + Number(text2);
    return { value: String(year), upper: String(upper), end: at + 3 };
  }
  // "2014-02-30" is no day, and "2014/58" a code.
  if (second && after?.glued && /^\d/u.test(text2) && lexemes[at + 2]?.glued) return null;
  return { value: String(year), end: at + 1 };
}
