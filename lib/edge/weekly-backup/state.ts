import { clockFrom, type WeekClock } from "./clock.ts";

export type WeeklyPlace = "folder" | "downloads";

/** Why the last weekly backup was not made. Those before it are still there. */
export type WeeklyProblem =
  /** The browser asks anew whether the folder may be written. */
  | "lapsed"
  /** The folder was moved or removed, or this browser has forgotten it. */
  | "gone"
  /** The permission for downloads was taken away. */
  | "not-allowed"
  /** The disk. */
  | "full"
  /** The library cannot be read here. */
  | "denied"
  | "error";

export interface WeeklyBackup {
  /** Null for no weekly backup. */
  place: WeeklyPlace | null;
  /** Null before it was ever switched on. */
  clock: WeekClock | null;
  /** Which of the files was written last: 1 to `KEPT`; 0 for none. */
  slot: number;
  /** Letters by which this profile's files differ from those of others in the same folder; empty before there are any. */
  mark: string;
  problem: WeeklyProblem | null;
  /** From how many saved articles on it is offered; null for never (again). */
  offerFrom: number | null;
}

/** Backups that are kept: another takes the place of the oldest. */
export const KEPT = 4;

/** Saved articles after which it is offered, first and each time after it was put off. */
export const OFFER_EACH = 10;

const PROBLEMS = ["lapsed", "gone", "not-allowed", "full", "denied", "error"] as const;

/** As it was kept; what does not fit is as before it was ever switched on. */
export function weeklyFrom(kept: Record<string, unknown>): WeeklyBackup {
  const { place, clock, slot, mark, problem, offerFrom } = kept;
  return {
    place: place === "folder" || place === "downloads" ? place : null,
    clock: clockFrom(clock),
    slot:
      typeof slot === "number" && Number.isInteger(slot) && slot >= 0 && slot <= KEPT ? slot : 0,
    mark: typeof mark === "string" && /^[a-z\d]{4}$/u.test(mark) ? mark : "",
    problem: PROBLEMS.find((one) => one === problem) ?? null,
    offerFrom:
      offerFrom === null || (typeof offerFrom === "number" && offerFrom > 0)
        ? offerFrom
        : OFFER_EACH,
  };
}

/** Of the four files, the one that is written next; before there are four, one that is not there yet. */
export const nextSlot = ({ slot }: WeeklyBackup): number => (slot % KEPT) + 1;

/**
 * A name without a date: the oldest of four is written over, so that no more than four are there whatever the clock says,
 * and nothing has to be removed (Firefox forgets between two runs which files an extension downloaded).
 */
export const nameOf = (mark: string, slot: number): string => `lede-backup-${mark}-${slot}.zip`;

/** Random letters for `mark`. */
export function newMark(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(4));
  return [...numbers].map((number) => (number % 36).toString(36)).join("");
}
