import { isCapitalised, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import { ordinalAt } from "./ordinals.ts";
import type { DateRead } from "./relative-dates.ts";

const two = (value: number): string => String(value).padStart(2, "0");
/** A year in four digits. */
export const YEAR = /^(?:1[0-9]|20)\d\d$/u;

/** The year at a lexeme, unless it is an amount after all. */
export function yearAt(lexemes: readonly Lexeme[], at: number): number | null {
  const text = lexemes[at]?.text ?? "";
  return YEAR.test(text) && !isUnitAfter(lexemes, at) ? Number(text) : null;
}

/** "2013 €": an amount after all. */
const isUnitAfter = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:%|€|\$|£)$/u.test(lexemes[at + 1]?.text ?? "");

/** ISO 8601, partial where the text is: "2014-06-12", "2014-06", "--06-12", "--06". */
export const dateValue = (year: number | null, month: number, day?: number): string =>
  `${year === null ? "-" : String(year).padStart(4, "0")}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;

/** The month and its end, when a month stands at `at` ("janv." takes its stop along). */
export function monthAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { month: number; end: number; weak: boolean; named: boolean } | null {
  const lexeme = lexemes[at];
  const month = lexeme && lexicon.months.get(lexeme.lower);
  if (!lexeme || month === undefined) return null;
  const stop =
    lexeme.text.length < 5 &&
    lexemes[at + 1]?.text === "." &&
    lexemes[at + 1]?.glued &&
    lexemes[at + 2]?.kind === "number";
  const capital = lexeme.text !== lexeme.lower;
  const named = lexicon.smallMonths && isCapitalised(lexeme);
  // English months are capitalised; "may" and "march" are verbs, "mars" a planet.
  const weak =
    named ||
    (lexicon.weakMonths.has(lexeme.lower) &&
      !(lexicon.openModifiers && capital && lexeme.text.length > 3 && lexeme.lower !== "may"));
  return { month, end: stop ? at + 2 : at + 1, weak, named };
}

/** The day of the month at `at`: "12", "1er", "3rd", "premier". */
export function dayAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { day: number; end: number } | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const named = lexicon.dayOrdinals.get(lexeme.lower);
  if (named !== undefined && named <= 31) return { day: named, end: at + 1 };
  const ordinal = lexeme.kind === "word" ? ordinalAt(lexemes, at, lexicon) : null;
  if (ordinal && ordinal.value >= 20 && ordinal.value <= 31)
    return { day: ordinal.value, end: ordinal.end };
  if (lexeme.kind === "word" && lexicon.cardinalDays) return dayInWords(lexemes, at, lexicon);
  if (!/^\d{1,2}$/u.test(lexeme.text)) return null;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return null;
  const suffix = lexemes[at + 1];
  return { day, end: suffix?.glued && lexicon.daySuffixes.has(suffix.lower) ? at + 2 : at + 1 };
}

/** "le quatorze juillet": where a language counts its days with cardinals. */
function dayInWords(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { day: number; end: number } | null {
  if (!lexicon.cardinals.has(lexemes[at]?.lower ?? "")) return null;
  const number = readNumber(lexemes, at, lexicon);
  return number && number.value >= 2 && number.value <= 31 && Number.isInteger(number.value)
    ? { day: number.value, end: number.end }
    : null;
}

/** Past a year that belongs to the date before it: "12 juin 2014", "June 12, 2014", "mars de 2014". */
export function withYear(
  lexemes: readonly Lexeme[],
  end: number,
  lexicon: Lexicon,
): { year: number | null; end: number } {
  const year = yearAt(lexemes, end);
  if (year !== null) return { year, end: end + 1 };
  const skipped = lexemes[end]?.text === "," || lexicon.dateOf.has(lexemes[end]?.lower ?? "");
  const later = skipped ? yearAt(lexemes, end + 1) : null;
  if (later !== null) return { year: later, end: end + 2 };
  return yearInWords(lexemes, end, lexicon) ?? { year: null, end };
}

/** "two thousand and eighteen", "deux mille dix" */
function yearInWords(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { year: number; end: number } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "word" || !lexicon.cardinals.has(lexeme.lower)) return null;
  const number = readNumber(lexemes, at, lexicon);
  return number && !number.magnitude && number.value >= 1900 && number.value <= 2100
    ? { year: number.value, end: number.end }
    : null;
}

/** A weekday before the day takes part: "jeudi 12 juin", "Thursday, June 12". Index past it and its comma. */
export function pastWeekday(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { weekday: number | undefined; at: number } {
  const weekday = lexicon.weekdays.get(lexemes[at]?.lower ?? "");
  if (weekday === undefined || (lexemes[at]?.lower.length ?? 0) < 3)
    return { weekday: undefined, at };
  let next = at + 1;
  if (/^[.,]$/u.test(lexemes[next]?.text ?? "")) next++;
  if (lexicon.dateThe.has(lexemes[next]?.lower ?? "")) next++;
  return { weekday, at: next };
}

/** The date, if such a month and day there may be. */
export function checked(year: number, month: number, day: number, end: number): DateRead | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  return { value: dateValue(year, month, day), end };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month; of a leap year where no year is given. */
export const daysIn = (month: number, year: number | null = null): number =>
  month === 2 ? (year === null || isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
