import { storage } from "wxt/utils/storage";
import { NO_CHOICES, type Choices } from "../core/choices.ts";
import type { Captured, ReaderTarget } from "./messages.ts";
import { report } from "./report.ts";

// The last Reading of each tab, in memory only (`storage.session`): gone with the browser, and with the tab.

const capturedKey = (tabId: number) => `session:captured:${tabId}` as const;
const choicesKey = (tabId: number) => `session:choices:${tabId}` as const;
const targetKey = (tabId: number) => `session:target:${tabId}` as const;

/** What is on its way into the store, by tab. */
const onItsWay = new Map<number, Promise<void>>();

/** Holds what a tab's page became. Past the browser's limit nothing is held, and the page is captured again when asked for. */
export function holdCaptured(tabId: number, captured: Captured): Promise<void> {
  const holding = hold(tabId, captured).finally(() => {
    if (onItsWay.get(tabId) === holding) onItsWay.delete(tabId);
  });
  onItsWay.set(tabId, holding);
  return holding;
}

async function hold(tabId: number, captured: Captured): Promise<void> {
  try {
    await storage.setItem(capturedKey(tabId), captured);
  } catch (error) {
    report("a page too large to hold is read again when needed", error);
    await dropReading(tabId).catch((failed) => report("session", failed));
  }
}

/** Never what was held before, while something else is on its way. */
export async function heldCaptured(tabId: number): Promise<Captured | null> {
  await onItsWay.get(tabId);
  return storage.getItem<Captured>(capturedKey(tabId));
}

/** Calls back whenever what is held of a tab becomes another. @returns ends it */
export function watchCaptured(
  tabId: number,
  onChange: (captured: Captured | null) => void,
): () => void {
  return storage.watch<Captured>(capturedKey(tabId), onChange);
}

/** What a person chose for a tab's article; it outlives the reader, and every look at the page anew. */
export async function holdChoices(tabId: number, choices: Choices): Promise<void> {
  await storage.setItem(choicesKey(tabId), choices);
}

export async function heldChoices(tabId: number): Promise<Choices> {
  return { ...NO_CHOICES, ...(await storage.getItem<Choices>(choicesKey(tabId))) };
}

/** Where the reader of a tab is to open; asked for once. */
export async function holdTarget(tabId: number, target: ReaderTarget | null): Promise<void> {
  await (target ? storage.setItem(targetKey(tabId), target) : storage.removeItem(targetKey(tabId)));
}

export async function takeTarget(tabId: number): Promise<ReaderTarget | null> {
  const target = await storage.getItem<ReaderTarget>(targetKey(tabId));
  await storage.removeItem(targetKey(tabId));
  return target;
}

/** Forgets what was read of a tab: the page is looked at again. */
export async function dropReading(tabId: number): Promise<void> {
  await storage.removeItems([capturedKey(tabId), targetKey(tabId)]);
}

/** Forgets everything of a tab: its page is gone. */
export async function dropTab(tabId: number): Promise<void> {
  await storage.removeItems([capturedKey(tabId), targetKey(tabId), choicesKey(tabId)]);
}
