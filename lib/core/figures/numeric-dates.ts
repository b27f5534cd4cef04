import { checked, dateValue, daysIn, pastWeekday } from "./calendar.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DateRead } from "./relative-dates.ts";

/** "2014-06-12", "2014/06/12". */
export function isoDate(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { at } = pastWeekday(lexemes, start, lexicon);
  if (!isMark(lexemes[at + 1])) return null;
  const [year, dash, month, dash2, day] = lexemes.slice(at, at + 5);
  if (
    !year ||
    !/^\d{4}$/u.test(year.text) ||
    !/^[-/]$/u.test(dash?.text ?? "") ||
    dash2?.text !== dash?.text ||
    ![month, day].every((part) => /^\d{1,2}$/u.test(part?.text ?? "")) ||
    !month?.glued ||
    !day?.glued
  )
    return null;
  return checked(Number(year.text), Number(month.text), Number(day.text), at + 5);
}

/** "12/06/2014", "12.06.2014", "12-06-14": by the language's order, or the other where that is no date. */
export function numericDate(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { at } = pastWeekday(lexemes, start, lexicon);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(lexemes[at]?.text ?? "");
  if (dotted) return checked(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  if (!isMark(lexemes[at + 1])) return null;
  const [a, sign, b, sign2, c] = lexemes.slice(at, at + 5);
  const comma = commaYear(lexemes, at, lexicon);
  if (comma) return comma;
  if (!a || !b || !c || !/^[/-]$/u.test(sign?.text ?? "") || sign?.text !== sign2?.text)
    return null;
  if (![a, b].every((part) => /^\d{1,2}$/u.test(part.text)) || !/^(?:\d{4}|\d{2})$/u.test(c.text))
    return null;
  if (!sign?.glued || !b.glued || !c.glued) return null;
  // "06-12-34-56-78" is a telephone's.
  if (goesOn(lexemes, at, at + 5)) return null;
  return inOrder(yearOf(c.text), Number(a.text), Number(b.text), at + 5, lexicon);
}

/** More digits are tied to what looks like a date. */
const goesOn = (lexemes: readonly Lexeme[], start: number, end: number): boolean =>
  (lexemes[end + 1]?.glued === true && isMark(lexemes[end])) ||
  (lexemes[start]?.glued === true && isMark(lexemes[start - 1]));

/** "11/12,2016": the tokens are "11", "/", "12,2016". */
function commaYear(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const [a, sign, b] = lexemes.slice(at, at + 3);
  const parts = /^(\d{1,2}),(\d{4}|\d{2})$/u.exec(b?.text ?? "");
  if (!parts || sign?.text !== "/" || !sign.glued || !b?.glued) return null;
  if (!/^\d{1,2}$/u.test(a?.text ?? "")) return null;
  return inOrder(yearOf(parts[2] ?? ""), Number(a?.text), Number(parts[1]), at + 3, lexicon);
}

const yearOf = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** By the language's order of day and month, or the other where that is no date. */
function inOrder(
  year: number,
  x: number,
  y: number,
  end: number,
  { dayFirst }: Lexicon,
): DateRead | null {
  const [day, month] = dayFirst ? [x, y] : [y, x];
  return checked(year, month, day, end) ?? checked(year, day, month, end);
}

/** "2019-sep-1", and "Jan-1" or "Jan/1" without a year. */
export function monthNamed(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const year = /^(?:1[89]|20)\d\d$/u.test(lexemes[start]?.text ?? "") ? 2 : 0;
  const at = start + year;
  if (year && (!isMark(lexemes[start + 1]) || !lexemes[at]?.glued)) return null;
  const month = lexicon.months.get(lexemes[at]?.lower ?? "");
  const day = lexemes[at + 2];
  if (month === undefined || !isMark(lexemes[at + 1]) || !day?.glued) return null;
  const after = lexemes[at + 3];
  if (!/^\d{1,2}$/u.test(day.text) || (after?.glued && isMark(after))) return null;
  const found = checked(
    year ? Number(lexemes[start]?.text) : 2000,
    month,
    Number(day.text),
    at + 3,
  );
  return found && !year ? { ...found, value: dateValue(null, month, Number(day.text)) } : found;
}

const isMark = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && lexeme.glued && /^[-/]$/u.test(lexeme.text);

/**
 * "le 22/04", "on 22/04", "Friday 7.6", "du 03-04": two parts are a date only behind a word or a weekday that says so,
 * or written as nothing else is ("22/04").
 */
export function dayAndMonthInDigits(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const parts = dottedParts(lexemes, at, lexicon) ?? partsAt(lexemes, at);
  if (!parts) return null;
  const [x, y] = parts.numbers;
  const order = lexicon.dayFirst ? [x, y] : [y, x];
  const date =
    dayAndMonth(order[0] ?? 0, order[1] ?? 0) ?? dayAndMonth(order[1] ?? 0, order[0] ?? 0);
  if (!date) return null;
  const before = lexemes[at - 1]?.lower ?? "";
  const told =
    weekday !== undefined ||
    lexicon.slashBefore.has(before) ||
    (lexicon.slashPerhapsBefore.has(before) && Math.max(x, y) > 12);
  // "3/4" is a part, "22/04" is none.
  if (!told && !(parts.padded && Math.min(x, y) > 0)) return null;
  return { value: dateValue(null, date.month, date.day), end: parts.end, weekday };
}

const dayAndMonth = (day: number, month: number): { day: number; month: number } | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month) ? { day, month } : null;

interface Parts {
  numbers: [number, number];
  /** One of them begins with a zero, with a slash between. */
  padded: boolean;
  end: number;
}

/** "22/04", "03-04". "le 3/4 des voix" is a part, "le 1/4 de finale" a round, "le 4-2" a score. */
function partsAt(lexemes: readonly Lexeme[], at: number): Parts | null {
  if (!isMark(lexemes[at + 1])) return null;
  const [a, sign, b, after] = lexemes.slice(at, at + 4);
  if (!a || !b?.glued || !sign?.glued || !/^[-/]$/u.test(sign.text)) return null;
  if (!/^\d{1,2}$/u.test(a.text) || !/^\d{1,2}$/u.test(b.text)) return null;
  if (sign.text === "-" && !/^0\d$/u.test(b.text)) return null;
  if (/^(?:de|d'|des|of|finale|%|[-/])$/u.test(after?.lower ?? "")) return null;
  if (a.glued && lexemes[at - 1]?.kind === "punctuation" && lexemes[at - 1]?.text !== "(")
    return null;
  const padded = sign.text === "/" && (/^0\d$/u.test(a.text) || /^0\d$/u.test(b.text));
  return { numbers: [Number(a.text), Number(b.text)], padded, end: at + 3 };
}

/** "7.6" behind a weekday or "on", where nothing is counted. */
function dottedParts(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Parts | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/u.exec(lexemes[at]?.text ?? "");
  const after = lexemes[at + 1];
  if (!dotted || (after && after.kind !== "punctuation" && !lexicon.notNouns.has(after.lower)))
    return null;
  if (after && /^[%°€$£]$/u.test(after.text)) return null;
  return { numbers: [Number(dotted[1]), Number(dotted[2])], padded: false, end: at + 1 };
}
