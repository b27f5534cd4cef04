/**
 * How long ago the last weekly backup was, in days that really went by as far as a clock that may be wrong can tell: one
 * that jumps ahead brings one backup at most, one that is set back loses none of the days that follow, and one that
 * starts in the past at each boot counts no day twice.
 */
export interface WeekClock {
  /** Days told so far. */
  days: number;
  /** ISO 8601: when the clock was looked at last, and the latest that it ever said. */
  last: string;
  latest: string;
}

const DAY = 86_400_000;

/** Days after which another backup is due. */
const WEEK = 7;

/** A look that tells less than this is not kept: a day is long enough. */
const LEAST = 1 / 24;

/** As from now on, the first backup due at once. */
export const newClock = (now: string): WeekClock => ({ days: WEEK, last: now, latest: now });

/** After a backup that was made. */
export const restarted = (clock: WeekClock): WeekClock => ({ ...clock, days: 0 });

/** After one that failed: tried again in a day. */
export const heldBack = (clock: WeekClock): WeekClock => ({ ...clock, days: WEEK - 1 });

/** @returns the very same where too little has gone by to be kept */
export function advanced(clock: WeekClock, now: string): WeekClock {
  const at = Date.parse(now);
  const latest = Date.parse(clock.latest);
  const isBehind = at < latest;
  const passed = (at - (isBehind ? Date.parse(clock.last) : latest)) / DAY;
  if (!Number.isFinite(passed) || (passed >= 0 && passed < LEAST)) return clock;
  // Behind its own past the clock is wrong, or was: only what goes by from look to look counts, and no jump does.
  const isJump = passed < 0 || (isBehind && passed > WEEK);
  return {
    days: clock.days + (isJump ? 0 : Math.min(passed, WEEK)),
    last: now,
    latest: at > latest ? now : clock.latest,
  };
}

export const isDue = ({ days }: WeekClock): boolean => days >= WEEK;

/** A clock as it was kept; null for what is none. */
export function clockFrom(kept: unknown): WeekClock | null {
  const { days, last, latest } = (kept ?? {}) as Partial<Record<keyof WeekClock, unknown>>;
  return typeof days === "number" && days >= 0 && isTime(last) && isTime(latest)
    ? { days, last, latest }
    : null;
}

const isTime = (value: unknown): value is string =>
  typeof value === "string" && !Number.isNaN(Date.parse(value));
