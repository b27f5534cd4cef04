import { storage } from "wxt/utils/storage";
import { weeklyFrom, type WeeklyBackup } from "./state.ts";

/** Of this machine: no backup holds it. Checked on the way in. */
const weeklyBackup = storage.defineItem<Record<string, unknown>>("local:weeklyBackup", {
  fallback: {},
  version: 1,
});

export const loadWeekly = async (): Promise<WeeklyBackup> =>
  weeklyFrom(await weeklyBackup.getValue());

export const keepWeekly = (state: WeeklyBackup): Promise<void> =>
  weeklyBackup.setValue({ ...state });

/** Calls back with each change. @returns ends it */
export const watchKeptWeekly = (onChange: (state: WeeklyBackup) => void): (() => void) =>
  weeklyBackup.watch((kept) => onChange(weeklyFrom(kept ?? {})));
