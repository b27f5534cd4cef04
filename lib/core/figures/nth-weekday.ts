import { dateValue, monthAt, withYear } from "./calendar.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { ordinalAt } from "./ordinals.ts";
import { periodAt, type DateRead } from "./relative-dates.ts";

/** A month has at most so many of a weekday. */
const WEEKS = 5;
const DAY = 86_400_000;

/** "the first Friday of July", "premier samedi de ce mois", "the last Sunday in June 2014", "third Tuesday". */
export function nthWeekday(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const last = lexicon.last.has(lexemes[at]?.lower ?? "");
  const ordinal = last ? { value: -1, end: at + 1 } : ordinalAt(lexemes, at, lexicon);
  const weekday = ordinal && weekdayAt(lexemes, ordinal.end, lexicon);
  if (!ordinal || !weekday || ordinal.value > WEEKS) return null;
  const nth = ordinal.value;
  const past = weekday.end;
  const joint = lexemes[past]?.lower ?? "";
  const of = lexicon.dateOf.has(joint) || lexicon.inMonth.has(joint) ? past + 1 : past;
  const month = monthAt(lexemes, of, lexicon);
  if (month) {
    const { year, end } = withYear(lexemes, month.end, lexicon);
    const day = year === null ? null : nthDay(year, month.month, weekday.day, nth);
    if (year !== null && day === null) return null;
    const value = dateValue(year, month.month, day ?? undefined);
    return { value, end, weekday: weekday.day, nth };
  }
  const period = periodAt(lexemes, of, lexicon);
  if (period?.unit === "month") {
    const relative = { unit: "month" as const, offset: period.offset };
    return { value: "", end: period.end, weekday: weekday.day, nth, relative };
  }
  // "last Sunday" without a month is the one before today.
  return last ? null : { value: "", end: past, weekday: weekday.day, nth };
}

function weekdayAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { day: number; end: number } | null {
  const word = lexemes[at]?.lower ?? "";
  const day = lexicon.weekdays.get(word);
  return day === undefined || word.length < 5 ? null : { day, end: at + 1 };
}

/**
 * The day of the month, or null where the month has no such weekday.
 * @param weekday 1 is Monday, as in ISO 8601
 * @param nth counted from 1; -1 is the last
 */
export function nthDay(year: number, month: number, weekday: number, nth: number): number | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1, 1)).getTime();
  const firstDay = 1 + ((weekday - (new Date(first).getUTCDay() || 7) + 7) % 7);
  if (nth < 0) return firstDay + 7 * Math.floor((days - firstDay) / 7);
  const day = firstDay + 7 * (nth - 1);
  return day <= days && first + day * DAY > first ? day : null;
}
