import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { yearAt, dateValue, monthAt } from "./calendar.ts";
import { readNumber } from "./numbers.ts";
import { relativeDate, type DateRead } from "./relative-dates.ts";
import { monthAlone, ofTheYear, partOfYear } from "./year-parts.ts";
import { bareYear } from "./years.ts";

/**
 * A part of a month, a season or a year: "end of March", "fin de l'an dernier", "début 2021", "mid-2025", "mois de mai".
 * The value is the period's: how much of it a beginning is, no text says.
 */
export function partOfPeriod(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const word = lexemes[at]?.lower ?? "";
  if (lexicon.parts.has(word)) {
    const past = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
    const year = yearAt(lexemes, past);
    if (year !== null) return { value: String(year), end: past + 1 };
  }
  if (!lexicon.partNouns.has(word) || !lexicon.dateOf.has(lexemes[at + 1]?.lower ?? ""))
    return null;
  const the = lexicon.definite.has(lexemes[at + 2]?.lower ?? "") ? 1 : 0;
  const inner = at + 2 + the;
  const definite = the === 1 || lexemes[at + 1]?.lower === "du";
  // "the end of the year", "début de l'année": of this one.
  const unit = definite ? lexicon.periods.get(lexemes[inner]?.lower ?? "") : undefined;
  const relative = relativeDate(lexemes, inner, lexicon);
  if (relative) return relative.end > inner ? relative : null;
  if (unit === "year" || unit === "month")
    return { value: "", end: inner + 1, relative: { unit, offset: 0 } };
  if (monthAt(lexemes, inner, lexicon)) return monthAlone(lexemes, inner, lexicon);
  return partOfYear(lexemes, inner, lexicon) ?? bareYear(lexemes, inner, lexicon);
}

/** "neuf premiers mois de 2018", "first six months of 2014", "first nine months of the year". */
export function firstMonths(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const english = lexicon.openModifiers;
  if (english && lexemes[at]?.lower !== "first") return null;
  const number = readNumber(lexemes, english ? at + 1 : at, lexicon);
  if (!number || number.value < 2 || number.value > 11 || !Number.isInteger(number.value))
    return null;
  let next = number.end;
  if (!english && !lexicon.firsts.has(lexemes[next++]?.lower ?? "")) return null;
  const unit = lexicon.units.get(lexemes[next]?.lower ?? "")?.[0]?.value;
  if (unit?.code !== "mo" || !lexicon.dateOf.has(lexemes[next + 1]?.lower ?? "")) return null;
  const year = yearAt(lexemes, next + 2);
  const end = year === null ? ofTheYear(lexemes, next + 1, lexicon) : next + 3;
  if (end === null) return null;
  return { value: dateValue(year, 1), upper: dateValue(year, number.value), end };
}
