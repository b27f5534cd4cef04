/** ISO 8601 dates, whole or partial, and intervals of them, as the corpus writes them. */

/** One end of a date: what is not said is null. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
  /** "19:30" */
  time: string | null;
}

const PARTIAL =
  /^(?:(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)(?:-(\d\d))?|---(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?)?$/u;

/**
 * Reads "2013", "2016-09", "--06-12", "---12", "T19:30", "2024-03-12T19:30" or two of them with a stroke between.
 * @returns one or two ends, or null for what is no date or is not in the calendar
 */
export function readIso(text: string): PartialDate[] | null {
  const ends = text.split("/");
  if (ends.length > 2) return null;
  const read = ends.map(readEnd);
  const [from, to] = read;
  if (!from || (ends.length === 2 && !to)) return null;
  if (to && comparable(from) && comparable(to) && key(to) < key(from)) return null;
  return to ? [from, to] : [from];
}

const number = (value: string | undefined): number | null =>
  value === undefined ? null : Number(value);

function readEnd(text: string): PartialDate | null {
  const match = text === "" ? null : PARTIAL.exec(text);
  if (!match) return null;
  const date = {
    year: number(match[1]),
    month: number(match[2] ?? match[4]),
    day: number(match[3] ?? match[5] ?? match[6]),
    time: match[7] ?? null,
  };
  return exists(date) ? date : null;
}

function exists({ year, month, day, time }: PartialDate): boolean {
  if (time !== null && !/^(?:[01]\d|2[0-4]):[0-5]\d$/u.test(time)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  // A leap year where none is said.
  const last = month === null ? 31 : new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return day >= 1 && day <= last;
}

const comparable = ({ year }: PartialDate): boolean => year !== null;

/** Sorts by what is said: a year is before its months only where both say no more. */
const key = ({ year, month, day }: PartialDate): number =>
  (year ?? 0) * 10_000 + (month ?? 99) * 100 + (day ?? 99);

/** Milliseconds of a date's day, or null where it is not whole. */
export function dayOf({ year, month, day }: PartialDate): number | null {
  return year === null || month === null || day === null ? null : Date.UTC(year, month - 1, day);
}
