/** The weekly backup, made by whichever part of the extension is awake when it is due. */
import { allKept } from "../kept-data.ts";
import type { BackedUp } from "../library-backup.ts";
import { report } from "../report.ts";
import { lastBackup } from "../settings.ts";
import { stayAwake } from "../stay-awake.ts";
import { downloadsPlace } from "./downloads.ts";
import { folderPlace } from "./folder.ts";
import { runWeekly } from "./run.ts";
import type { WeeklyBackup } from "./state.ts";
import { keepWeekly, loadWeekly } from "./stored.ts";

/** Held by whoever makes a backup or changes how it is made, so that no two do at once; it ends with its page. */
const LOCK = "lede-weekly-backup";

/** Milliseconds between two looks of one page. */
const EACH = 3_600_000;

/** Changes how it is made; waits for a backup that is being made. */
export function changeWeekly(change: Partial<WeeklyBackup>): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    await keepWeekly({ ...(await loadWeekly()), ...change });
  });
}

/**
 * Makes the backup if it is due. Where another part of the extension is at it, nothing is done.
 * @param asked the person wants one now: it is waited for the other, and made whether it is due or not
 * @returns whether one was made; what went wrong is kept with the rest and reported
 */
export function lookWeekly(reader: BackedUp, asked = false): Promise<boolean> {
  return navigator.locks.request(LOCK, { ifAvailable: !asked }, async (lock) => {
    if (!lock) return false;
    const before = await loadWeekly();
    if (before.place === null) return false;
    const rest = stayAwake();
    try {
      const now = new Date().toISOString();
      const { state, made, error } = await runWeekly(before, {
        reader,
        kept: allKept,
        now,
        placeFor: (place) => (place === "folder" ? folderPlace() : downloadsPlace()),
        asked,
      });
      if (error !== null) report("the weekly backup", error);
      if (state !== before) await keepWeekly(state);
      if (made) await lastBackup.setValue(now);
      return made;
    } finally {
      rest();
    }
  });
}

/** Looks now, and each hour for as long as the page is there. */
export function watchWeekly(reader: BackedUp): void {
  const look = (): void => {
    lookWeekly(reader).catch((error) => report("the weekly backup", error));
  };
  look();
  setInterval(look, EACH);
}

/** For a part that is woken often: looks, but not more often than each hour. */
export function createWeeklyLook(reader: BackedUp): () => void {
  let next = 0;
  return () => {
    // Of the machine, not of the day: it goes by however the clock is set.
    if (performance.now() < next) return;
    next = performance.now() + EACH;
    lookWeekly(reader).catch((error) => report("the weekly backup", error));
  };
}
