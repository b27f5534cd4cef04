import { browser } from "wxt/browser";
import type { Article, Reading, Stage } from "../core/reading.ts";
import { analyse } from "./analyse.ts";
import { captureTab } from "./capture-tab.ts";
import type { Captured, CaptureResult, Unreadable } from "./messages.ts";
import { holdCaptured } from "./readings.ts";
import { messageOf } from "./report.ts";

/** How far a page has come: what every surface follows. */
export type ReadProgress =
  | { kind: "stage"; article: Article; stage: Stage; reading: Reading }
  | { kind: "done"; article: Article; reading: Reading }
  | { kind: "failed"; why: Unreadable; detail: string };

/** Stages in the order they run: the one under way is the one after the last that finished. */
const STAGES: readonly Stage[] = [
  "capture",
  "extract",
  "repair",
  "segment",
  "entities",
  "figures",
  "facts",
  "summary",
];

/** Reads a tab's page from the beginning, and holds the result for the next surface. */
export async function readTab(
  tabId: number,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const moved = watchForNavigation(
    tabId,
    () => onProgress({ kind: "failed", why: "navigated", detail: "" }),
    signal,
  );
  const result = await captureTab(tabId);
  if (moved.signal.aborted || signal.aborted) return;
  if (result.ok) await holdCaptured(tabId, result.captured);
  const hold = (captured: Captured): Promise<void> => holdCaptured(tabId, captured);
  await readCaptured(
    result,
    hold,
    (progress) => moved.signal.aborted || onProgress(progress),
    signal,
  );
  moved.abort();
}

/** Goes on from a capture: what is held already is shown at once, the rest is analysed. */
export async function readCaptured(
  result: CaptureResult,
  hold: (captured: Captured) => Promise<void>,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!result.ok) return onProgress({ kind: "failed", why: result.why, detail: result.detail });
  const { article, reading } = result.captured;
  if (reading) return onProgress({ kind: "done", article, reading });
  if (article.reading.text === "") return onProgress({ kind: "failed", why: "empty", detail: "" });
  try {
    const done = await analyse(
      article,
      (stage, partial) => {
        const next = STAGES[STAGES.indexOf(stage) + 1];
        if (next) onProgress({ kind: "stage", article, stage: next, reading: partial });
      },
      signal,
    );
    await hold({ article, reading: done });
    onProgress({ kind: "done", article, reading: done });
  } catch (error) {
    if (!signal.aborted) onProgress({ kind: "failed", why: "error", detail: messageOf(error) });
  }
}

/** Ends with `signal`, or by its own `abort`, or when the tab begins to load something else. */
function watchForNavigation(
  tabId: number,
  onMoved: () => void,
  signal: AbortSignal,
): AbortController {
  const watch = new AbortController();
  const listener = (id: number, change: { status?: string | undefined }): void => {
    if (id !== tabId || change.status !== "loading") return;
    watch.abort();
    onMoved();
  };
  browser.tabs.onUpdated.addListener(listener);
  watch.signal.addEventListener("abort", () => browser.tabs.onUpdated.removeListener(listener));
  signal.addEventListener("abort", () => watch.abort());
  return watch;
}
