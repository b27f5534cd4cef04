/**
 * How long something has been in the trash, in days on which Lede ran: a clock that is a year ahead for an afternoon
 * empties no trash.
 */
export interface TrashClock {
  /** Days told so far. */
  days: number;
  /** ISO 8601: when they were told last. */
  last: string;
}

const DAY = 86_400_000;

/** What one look at the clock adds at most: days. A weekend away counts; a jump does not. */
const MOST = 3;

export function advanced(clock: TrashClock | undefined, now: string): TrashClock {
  const passed = clock ? (Date.parse(now) - Date.parse(clock.last)) / DAY : 0;
  const counted = Number.isFinite(passed) ? Math.min(Math.max(passed, 0), MOST) : 0;
  return { days: (clock?.days ?? 0) + counted, last: now };
}
