import type { DateRead } from "./relative-dates.ts";

const DAY = 86_400_000;

/** The calendar day of an ISO 8601 time, as milliseconds of its midnight in UTC, or null. */
function dayOf(publishedTime: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(publishedTime ?? "");
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;

/** What is said of a date beside its value. */
export interface DateHints extends Pick<DateRead, "weekday" | "relative"> {
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
  { weekday, relative, upper }: DateHints,
  publishedTime: string | null,
): string | undefined {
  const today = dayOf(publishedTime);
  if (today === null) return undefined;
  if (value === "" && weekday !== undefined)
    return typeof relative === "object"
      ? byWeek(today, weekday, relative)
      : byWeekday(today, weekday, relative);
  if (typeof relative === "object") return byShift(today, value, relative);
  const day = /^---(\d{2})$/u.exec(value)?.[1];
  if (day !== undefined) return nearestDay(today, Number(day), weekday);
  const from = yearless(today, value, weekday, relative);
  if (from === undefined || upper === undefined) return from;
  // The end is the first such date past the beginning.
  const start = dayOf(from.length === 7 ? `${from}-15` : from) ?? today;
  const to = yearless(start, upper, undefined, "next");
  return to === undefined ? from : `${from}/${to}`;
}

function yearless(
  today: number,
  value: string,
  weekday: number | undefined,
  relative: DateRead["relative"],
): string | undefined {
  const match = /^--(\d{2})(?:-(\d{2}))?$/u.exec(value);
  return match ? nearestYear(today, Number(match[1]), match[2], weekday, relative) : undefined;
}

/** The weekday of the week so many weeks from this one, Monday first. */
function byWeek(today: number, weekday: number, { offset }: { offset: number }): string {
  return iso(today + (weekday - weekdayOf(today) + offset * 7) * DAY);
}

/** The nearest day of that number on that weekday, within a year either way. */
function nearestDay(today: number, day: number, weekday: number | undefined): string | undefined {
  const date = new Date(today);
  let best: number | undefined;
  for (let months = -12; months <= 12; months++) {
    const time = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day);
    if (new Date(time).getUTCDate() !== day) continue;
    if (weekday !== undefined && weekdayOf(time) !== weekday) continue;
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
      return relative === "last" ? shift < 0 : relative === "next" ? shift > 0 : true;
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
      return `${relative.offset < 0 ? (passed ? year : year - 1) : passed ? year + 1 : year}-${season}`;
    }
    default:
      return undefined;
  }
}
