import type { FactRow } from "./fact-rows.ts";

/** Days between two articles after which what has no period of its own (staff, members, a price) may have changed. */
const MOST_DAYS = 200;
const DAY = 86_400_000;

/** When a fact is said to hold, and when it was said: ISO 8601. */
export interface Moment extends Pick<FactRow, "period"> {
  date: string | null;
}

/**
 * Whether two facts of no stated period were said so long after one another that they need not contradict each other.
 * Where one of the days is not known, they were said at once.
 */
export function isLater(a: Moment, b: Moment): boolean {
  if (a.period !== null || b.period !== null || a.date === null || b.date === null) return false;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) > MOST_DAYS * DAY;
}
