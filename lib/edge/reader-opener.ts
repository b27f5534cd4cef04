import { browser } from "wxt/browser";
import { captureAhead } from "./articles.ts";
import type { ReaderTarget } from "./messages.ts";
import { dropReading, holdTarget } from "./readings.ts";
import { messageOf } from "./report.ts";

const OVERLAY_SCRIPT = "/overlay.js";

/** What the overlay script is to do where a reader is open already; "by-itself": nobody asked for it, so nothing else opens where it cannot. */
export type OverlayWish = "open" | "reopen" | "toggle" | "by-itself";

/** What the overlay script answers: "sandboxed" where the page lets no extension frame work. */
export type OverlayAnswer = "opened" | "closed" | "already-open" | "sandboxed";

/** Opens the reader over a tab that a surface has just read, at a target; one that is open goes there. */
export async function openReader(tabId: number, target: ReaderTarget | null): Promise<void> {
  await holdTarget(tabId, target);
  // One that is open already starts again at its new target, or stays as it is.
  await settle(tabId, await runOverlay(tabId, target ? "reopen" : "open"));
}

/** Opens the reader over a tab as its page is now: it may have changed since it was read last, without a navigation. */
export async function readAnew(tabId: number, target: ReaderTarget | null = null): Promise<void> {
  await dropReading(tabId);
  void captureAhead(tabId);
  await openReader(tabId, target);
}

/** Opens the reader over a tab that was read just now, without anybody's asking. @returns whether it is open */
export async function openReaderByItself(tabId: number): Promise<boolean> {
  await holdTarget(tabId, null);
  const run = await runOverlay(tabId, "by-itself");
  return run.ok && (run.value === "opened" || run.value === "already-open");
}

/** Opens the reader over a tab as its page is now, or closes it when it is open. @returns whether it is open now */
export async function toggleReader(tabId: number): Promise<boolean> {
  const [closed, isOpen] = await Promise.all([
    closeReaderTab(tabId),
    overlayIsOpen(tabId),
    dropReading(tabId),
  ]);
  if (closed) return false;
  // The page is read while the frame comes to life.
  if (!isOpen) void captureAhead(tabId);
  const run = await runOverlay(tabId, "toggle");
  await settle(tabId, run);
  return !(run.ok && run.value === "closed");
}

/** The reader in a tab of its own: where the page allows no overlay, or cannot be read at all. */
export async function openReaderTab(tabId: number): Promise<void> {
  const open = (await readerTabs()).find(({ shows }) => shows === tabId);
  if (open) {
    await browser.tabs.update(open.id, { active: true });
    return;
  }
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html?tab=${tabId}`),
    ...(tab ? { index: tab.index + 1, windowId: tab.windowId } : {}),
  });
}

/** Closes the reader's own tab: the one asked for itself, or the one that shows the tab asked for. */
async function closeReaderTab(tabId: number): Promise<boolean> {
  const found = (await readerTabs()).filter(({ id, shows }) => id === tabId || shows === tabId);
  await browser.tabs.remove(found.map(({ id }) => id));
  return found.length > 0;
}

/** Tabs that show a reader of ours. Chromium tells an extension its own pages by their contexts, Firefox by their address. */
async function readerTabs(): Promise<{ id: number; shows: number }[]> {
  // Not the reader's own address: Chromium's `use_dynamic_url` gives that another host at every start.
  const own = `${browser.runtime.getURL("/")}reader.html?tab=`;
  const pages = browser.runtime.getContexts
    ? (await browser.runtime.getContexts({ contextTypes: ["TAB"] })).map(
        ({ tabId, documentUrl }) => ({ id: tabId, url: documentUrl }),
      )
    : await browser.tabs.query({});
  return pages.flatMap(({ id, url }) =>
    id !== undefined && url?.startsWith(own) ? [{ id, shows: Number(url.slice(own.length)) }] : [],
  );
}

/** Whether the overlay is open over a tab; false too where that cannot be told. */
async function overlayIsOpen(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () =>
        (globalThis as { ledeOverlay?: { isOpen(): boolean } }).ledeOverlay?.isOpen() ?? false,
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}

type OverlayRun = { ok: true; value: OverlayAnswer } | { ok: false; message: string };

async function runOverlay(tabId: number, wish: OverlayWish): Promise<OverlayRun> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      args: [wish],
      func: (value: string) => {
        (globalThis as { ledeOverlayWish?: string }).ledeOverlayWish = value;
      },
    });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [OVERLAY_SCRIPT],
    });
    return { ok: true, value: (frame?.result as OverlayAnswer | undefined) ?? "sandboxed" };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

async function settle(tabId: number, run: OverlayRun): Promise<void> {
  // The tab shows the article where the page can be read, and says why not where it cannot.
  if (!run.ok || run.value === "sandboxed") await openReaderTab(tabId);
}
