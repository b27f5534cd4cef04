import { browser } from "wxt/browser";
import { captureTab } from "./capture-tab.ts";
import type { CaptureResult, OpenResult, ReaderTarget } from "./messages.ts";
import { heldCaptured, holdCaptured, holdTarget } from "./readings.ts";
import { messageOf } from "./report.ts";

const OVERLAY_SCRIPT = "/content-scripts/overlay.js";

/** What the overlay script is to do where a reader is open already. */
export type OverlayWish = "open" | "reopen" | "toggle";

/** What the overlay script answers: "sandboxed" where the page lets no extension frame work. */
export type OverlayAnswer = "opened" | "closed" | "already-open" | "sandboxed";

/** The article of a tab: what is held, unless a fresh one is asked for. */
export async function articleOf(tabId: number, fresh: boolean): Promise<CaptureResult> {
  const held = fresh ? null : await heldCaptured(tabId);
  if (held) return { ok: true, captured: held };
  const result = await captureTab(tabId);
  if (result.ok) await holdCaptured(tabId, result.captured);
  return result;
}

/** Opens the reader over a tab, at a target; one that is open goes there. */
export async function openReader(tabId: number, target: ReaderTarget | null): Promise<OpenResult> {
  await holdTarget(tabId, target);
  // One that is open already starts again at its new target, or stays as it is.
  return settle(tabId, await runOverlay(tabId, target ? "reopen" : "open"));
}

/** Opens the reader over a tab, or closes it when it is open. */
export async function toggleReader(tabId: number): Promise<OpenResult> {
  await holdTarget(tabId, null);
  return settle(tabId, await runOverlay(tabId, "toggle"));
}

/** The reader in a tab of its own: where the page allows no overlay, or cannot be read at all. */
export async function openReaderTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html#tab=${tabId}`),
    ...(tab ? { index: tab.index + 1, windowId: tab.windowId } : {}),
  });
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

async function settle(tabId: number, run: OverlayRun): Promise<OpenResult> {
  if (run.ok && run.value !== "sandboxed") return { ok: true, where: "overlay" };
  // The tab shows the article where the page can be read, and says why not where it cannot.
  await openReaderTab(tabId);
  return { ok: true, where: "tab" };
}
