import { writeBackup, type BackedUp } from "../library-backup.ts";
import { problemOf } from "../library/problems.ts";
import { advanced, heldBack, isDue, newClock, restarted } from "./clock.ts";
import { PlaceError, type Place } from "./place.ts";
import {
  nameOf,
  nextSlot,
  newMark,
  type WeeklyBackup,
  type WeeklyPlace,
  type WeeklyProblem,
} from "./state.ts";

export interface Run {
  reader: BackedUp;
  /** What is stored beside the library. */
  kept: () => Promise<Record<string, unknown>>;
  /** ISO 8601. */
  now: string;
  /** Null where this part of the extension cannot write there. @throws PlaceError */
  placeFor: (place: WeeklyPlace) => Promise<Place | null>;
  /** Whether the person asked for it: then it is made whether it is due or not. */
  asked?: boolean;
}

export interface Ran {
  /** As it is to be kept; the very same where nothing changed. */
  state: WeeklyBackup;
  made: boolean;
  /** What it failed by; null for nothing. */
  error: unknown;
}

/** Makes the weekly backup if it is due, and can be made here. Never rejects. */
export async function runWeekly(state: WeeklyBackup, run: Run): Promise<Ran> {
  const { place, clock: last } = state;
  if (place === null) return { state, made: false, error: null };
  const clock = advanced(last ?? newClock(run.now), run.now);
  const looked = clock === last ? state : { ...state, clock };
  if (!run.asked && !isDue(clock)) return { state: looked, made: false, error: null };
  try {
    const open = await run.placeFor(place);
    if (!open) return { state: looked, made: false, error: null };
    const mark = state.mark === "" ? newMark() : state.mark;
    const slot = nextSlot(state);
    await made(open, nameOf(mark, slot), run);
    return {
      state: { ...looked, clock: restarted(clock), mark, slot, problem: null },
      made: true,
      error: null,
    };
  } catch (error) {
    const problem = problemOfBackup(error);
    // Asking whether a folder may be written costs nothing: that is done at each look, and the backup as soon as it may.
    const next = problem === "lapsed" || problem === "not-allowed" ? clock : heldBack(clock);
    return { state: { ...looked, clock: next, problem }, made: false, error };
  }
}

async function made(place: Place, name: string, { reader, kept, now }: Run): Promise<void> {
  const writing = await place.begin(name);
  try {
    await writeBackup({ reader, kept: await kept(), now }, writing.write);
    await writing.finish();
  } catch (error) {
    await writing.abandon();
    throw error;
  }
}

/** By the names that the File System API gives. */
const PROBLEMS: Record<string, WeeklyProblem> = {
  QuotaExceededError: "full",
  NotAllowedError: "lapsed",
  NotFoundError: "gone",
};

function problemOfBackup(error: unknown): WeeklyProblem {
  if (error instanceof PlaceError) return error.problem;
  const name = error instanceof DOMException ? error.name : "";
  if (Object.hasOwn(PROBLEMS, name)) return PROBLEMS[name] ?? "error";
  const problem = problemOf(error);
  return problem === "full" || problem === "denied" ? problem : "error";
}
