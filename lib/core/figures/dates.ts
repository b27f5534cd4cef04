import {
  dayAfterMonth,
  dayAndMonth,
  dayOfList,
  dayRange,
  monthFirst,
  weekdayAndDay,
} from "./day-dates.ts";
import { feast } from "./feasts.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { loneDay } from "./lone-days.ts";
import { mayBeDate } from "./may-be-date.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { offsetDate } from "./offset-dates.ts";
import { firstMonths, partOfPeriod } from "./period-parts.ts";
import { dayAndMonthInDigits, isoDate, monthNamed, numericDate } from "./numeric-dates.ts";
import type { Proposal } from "./proposal.ts";
import { dayOfWeekdayOnly, relativeDate } from "./relative-dates.ts";
import type { DateHints } from "./resolve.ts";
import { century, decade, monthAlone, partOfYear } from "./year-parts.ts";
import { bareYear } from "./years.ts";

/** A date at lexeme `at`: full, partial, a year, a month, a season, a quarter, a decade, a weekday, a relative day. */
export function readDate(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateProposal | null {
  if (!mayBeDate(lexemes, at, lexicon)) return null;
  const found =
    isoDate(lexemes, at, lexicon) ??
    numericDate(lexemes, at, lexicon) ??
    monthNamed(lexemes, at, lexicon) ??
    dayAndMonthInDigits(lexemes, at, lexicon) ??
    partOfPeriod(lexemes, at, lexicon) ??
    firstMonths(lexemes, at, lexicon) ??
    nthWeekday(lexemes, at, lexicon) ??
    offsetDate(lexemes, at, lexicon) ??
    feast(lexemes, at, lexicon) ??
    relativeDate(lexemes, at, lexicon) ??
    dayRange(lexemes, at, lexicon) ??
    dayAndMonth(lexemes, at, lexicon) ??
    dayOfList(lexemes, at, lexicon) ??
    dayAfterMonth(lexemes, at, lexicon) ??
    monthFirst(lexemes, at, lexicon) ??
    monthAlone(lexemes, at, lexicon) ??
    partOfYear(lexemes, at, lexicon) ??
    century(lexemes, at, lexicon) ??
    decade(lexemes, at, lexicon) ??
    weekdayAndDay(lexemes, at, lexicon) ??
    loneDay(lexemes, at, lexicon) ??
    dayOfWeekdayOnly(lexemes, at, lexicon) ??
    bareYear(lexemes, at, lexicon);
  if (!found) return null;
  const { value, end, upper, weekday, relative, nth, shift, part, easter } = found;
  return {
    at: found.at ?? at,
    end,
    kind: "date",
    value,
    ...(upper === undefined ? {} : { upper }),
    unit: null,
    hints: { weekday, relative, upper, nth, shift, part, easter },
  };
}

export interface DateProposal extends Proposal {
  hints: DateHints;
}
