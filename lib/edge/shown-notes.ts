/** Whether the notes of a tab's page are painted on it: written by the background, seen by every surface. In memory only. */
import { storage } from "wxt/utils/storage";
import type { PaintedNotes } from "./messages.ts";

/** What is painted, and on which page. */
export interface ShownNotes extends PaintedNotes {
  page: string;
}

const PREFIX = "shownNotes:";
const keyOf = (tabId: number) => `session:${PREFIX}${tabId}` as const;

export const shownNotes = (tabId: number): Promise<ShownNotes | null> =>
  storage.getItem<ShownNotes>(keyOf(tabId));

export const holdShownNotes = (tabId: number, shown: ShownNotes): Promise<void> =>
  storage.setItem(keyOf(tabId), shown);

export const dropShownNotes = (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId));

/** Tabs whose pages show their notes. */
export async function tabsWithNotes(): Promise<number[]> {
  const all = Object.keys(await storage.snapshot("session"));
  return all.flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}

/** Calls back whenever it becomes another. @returns ends it */
export const watchShownNotes = (
  tabId: number,
  onChange: (shown: ShownNotes | null) => void,
): (() => void) => storage.watch<ShownNotes>(keyOf(tabId), onChange);
