import { easter } from "./feasts.ts";
import type { Lean } from "./lean.ts";
import { nthDay } from "./nth-weekday.ts";
import type { DateRead, DateShift } from "./relative-dates.ts";

const DAY = 86_400_000;

/** The calendar day of an ISO 8601 time, as milliseconds of its midnight in UTC, or null. */
function dayOf(publishedTime: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(publishedTime ?? "");
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;

/** What is said of a date beside its value. */
export interface DateHints extends Pick<
  DateRead,
  "weekday" | "relative" | "nth" | "shift" | "easter" | "part"
> {
  /** Of a range. */
  upper?: string | undefined;
}

/**
 * A relative or yearless date made absolute by the day of publication: the nearest year, or the nearest in which the
 * weekday fits; past or future where the text says "last" or "next". A range becomes an interval.
 * @returns undefined when nothing has to be resolved, or nothing can be
 */
export function resolveDate(
  value: string,
  { weekday, relative, upper, nth, shift, part, easter: fromEaster }: DateHints,
  publishedTime: string | null,
  leanOf: () => Lean | null = () => null,
): string | undefined {
  const today = dayOf(publishedTime);
  if (today === null) return undefined;
  // A date with its year needs no more.
  if (/^\d{4}/u.test(value)) return undefined;
  const told = leanOf();
  const lean = told?.side ?? null;
  if (fromEaster !== undefined) return byEaster(today, fromEaster, lean);
  if (shift) return byDistance(today, shift, weekday);
  if (nth !== undefined && weekday !== undefined)
    return byNth(today, value, { nth, weekday, relative });
  if (value === "" && weekday !== undefined)
    return typeof relative === "object"
      ? byWeek(today, weekday, relative)
      : byWeekday(today, weekday, relative ?? (lean === "future" ? "next" : undefined));
  const day = /^---(\d{2})$/u.exec(value)?.[1];
  if (day !== undefined && typeof relative === "object")
    return inMonth(today, relative.offset, Number(day));
  if (typeof relative === "object") return byShift(today, value, relative);
  if (day !== undefined) return nearestDay(today, Number(day), weekday, lean);
  // A day of the year is the nearest; a month may be months away where the words around say so.
  const month = /^--\d{2}$/u.test(value);
  if (part && upper !== undefined) {
    // A quarter that is told of is over, unless words say that it is to come.
    const end = yearless(today, upper, undefined, relative, lean ?? "past");
    return end && `${end.slice(0, 4)}${value.slice(1)}/${end}`;
  }
  const from = yearless(today, value, weekday, relative, month || told?.sure ? lean : null);
  if (from === undefined || upper === undefined) return from;
  // The end is the first such date past the beginning.
  const start = dayOf(from.length === 7 ? `${from}-15` : from) ?? today;
  const to = yearless(start, upper, undefined, "next");
  return to === undefined ? from : `${from}/${to}`;
}

/** The nearest such day, or the nearest past or to come. */
function byEaster(today: number, days: number, lean: Lean["side"] | null): string | undefined {
  const year = new Date(today).getUTCFullYear();
  return [year - 1, year, year + 1]
    .map((candidate) => dayOf(easter(candidate, days)) ?? 0)
    .filter((time) => (lean === "past" ? time <= today : lean !== "future" || time >= today))
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))
    .map(iso)[0];
}

/** The day of the month so many months from this one, if it has it. */
function inMonth(today: number, months: number, day: number): string | undefined {
  const date = new Date(today);
  const time = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day);
  return new Date(time).getUTCDate() === day ? iso(time) : undefined;
}

/** "the first Friday of July", of this month; the weekday alone can be of any month. */
function byNth(
  today: number,
  value: string,
  { nth, weekday, relative }: { nth: number; weekday: number; relative: DateRead["relative"] },
): string | undefined {
  const date = new Date(today);
  const month = /^--(\d{2})$/u.exec(value)?.[1];
  const offset = typeof relative === "object" ? relative.offset : null;
  if (month === undefined && offset === null) return undefined;
  const resolved =
    month === undefined
      ? iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (offset ?? 0), 1))
      : (nearestYear(today, Number(month), undefined, undefined, relative) ?? "");
  const [year = 0, of = 0] = resolved.split("-").map(Number);
  const day = nthDay(year, of, weekday, nth);
  return day === null ? undefined : iso(Date.UTC(year, of - 1, day));
}

/** "three weeks from tomorrow", "two Sundays from now". */
function byDistance(
  today: number,
  { parts, sign, from }: DateShift,
  weekday: number | undefined,
): string | undefined {
  const date = new Date(today + from * DAY);
  for (const { unit, count } of parts) {
    if (count > 10_000) return undefined;
    const step = sign * count;
    if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + step);
    else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + step);
    else if (unit === "week") date.setUTCDate(date.getUTCDate() + 7 * step);
    else if (unit === "day") date.setUTCDate(date.getUTCDate() + step);
    else if (weekday !== undefined) {
      const first = (weekday - weekdayOf(date.getTime()) + 7) % 7 || 7;
      date.setUTCDate(date.getUTCDate() + first + 7 * (count - 1));
    }
  }
  return iso(date.getTime());
}

function yearless(
  today: number,
  value: string,
  weekday: number | undefined,
  relative: DateRead["relative"],
  lean: Lean["side"] | null = null,
): string | undefined {
  const match = /^--(\d{2})(?:-(\d{2}))?$/u.exec(value);
  return match
    ? nearestYear(today, Number(match[1]), match[2], weekday, relative, lean)
    : undefined;
}

/** The weekday of the week so many weeks from this one, Monday first. */
function byWeek(today: number, weekday: number, { offset }: { offset: number }): string {
  return iso(today + (weekday - weekdayOf(today) + offset * 7) * DAY);
}

/** The nearest day of that number on that weekday, within a year either way. */
function nearestDay(
  today: number,
  day: number,
  weekday: number | undefined,
  lean: Lean["side"] | null,
): string | undefined {
  const date = new Date(today);
  let best: number | undefined;
  for (let months = -12; months <= 12; months++) {
    const time = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day);
    if (new Date(time).getUTCDate() !== day) continue;
    if (weekday !== undefined && weekdayOf(time) !== weekday) continue;
    if (lean === "future" ? time < today : lean === "past" && time > today) continue;
    if (best === undefined || Math.abs(time - today) < Math.abs(best - today)) best = time;
  }
  return best === undefined ? undefined : iso(best);
}

function byWeekday(today: number, weekday: number, relative: DateRead["relative"]): string {
  let back = (weekdayOf(today) - weekday + 7) % 7;
  if (relative === "next") back = back === 0 ? -7 : back - 7;
  else if (relative === "last" && back === 0) back = 7;
  return iso(today - back * DAY);
}

function nearestYear(
  today: number,
  month: number,
  day: string | undefined,
  weekday: number | undefined,
  relative: DateRead["relative"],
  lean: Lean["side"] | null = null,
): string | undefined {
  const year = new Date(today).getUTCFullYear();
  const candidates = [year, year - 1, year + 1, year - 2, year + 2]
    .map((candidate) => ({
      candidate,
      time: Date.UTC(candidate, month - 1, day === undefined ? 15 : Number(day)),
    }))
    .filter(({ time }) => new Date(time).getUTCMonth() === month - 1)
    .filter(({ time }) => weekday === undefined || weekdayOf(time) === weekday)
    .filter(({ time }) => {
      // A month is last or next as a whole: in June, "last June" is a year ago.
      const shift =
        day === undefined
          ? Math.sign(time - today) * Number(iso(time).slice(0, 7) !== iso(today).slice(0, 7))
          : Math.sign(time - today);
      if (relative === "last") return shift < 0;
      if (relative === "next") return shift > 0;
      return lean === null || (lean === "past" ? shift <= 0 : shift >= 0);
    })
    .toSorted((a, b) => Math.abs(a.time - today) - Math.abs(b.time - today));
  const best = candidates[0];
  if (!best) return undefined;
  return day === undefined ? `${best.candidate}-${String(month).padStart(2, "0")}` : iso(best.time);
}

function byShift(
  today: number,
  value: string,
  relative: Exclude<DateRead["relative"], string | undefined>,
): string | undefined {
  const date = new Date(today);
  const year = date.getUTCFullYear();
  switch (relative.unit) {
    case "day":
      return iso(today + relative.offset * DAY);
    case "week": {
      // ISO 8601 names weeks; the week's Monday and Sunday say the same without a calendar.
      const monday = today - (weekdayOf(today) - 1) * DAY + relative.offset * 7 * DAY;
      return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
    }
    case "month":
      return new Date(Date.UTC(year, date.getUTCMonth() + relative.offset, 1))
        .toISOString()
        .slice(0, 7);
    case "year":
      return String(year + relative.offset);
    case "season": {
      const season = Number(value.slice(5));
      // The season's middle month: April, July, October, January.
      const middle = [3, 6, 9, 0][season - 21] ?? 0;
      const passed = Date.UTC(year, middle, 15) <= today;
      if (relative.offset === 0) return `${year}-${season}`;
      return `${relative.offset < 0 ? (passed ? year : year - 1) : passed ? year + 1 : year}-${season}`;
    }
    default:
      return undefined;
  }
}
