import { browser } from "wxt/browser";
import type { Article, Reading, Stage } from "../core/reading.ts";
import { STAGES } from "../core/stages.ts";
import { analyse } from "./analyse.ts";
import { sendMessage, type Unreadable } from "./messages.ts";
import { messageOf } from "./report.ts";

/** How far a page has come: what every surface follows. */
export type ReadProgress =
  | { kind: "stage"; article: Article; stage: Stage; reading: Reading }
  | { kind: "done"; article: Article; reading: Reading }
  | { kind: "failed"; why: Unreadable; detail: string };

/**
 * Reads a tab's page from the beginning. The background captures and holds it, for the next surface that shows the tab;
 * a page that moves on meanwhile ends the reading, and nothing of it is kept.
 */
export async function readTab(
  tabId: number,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const watch = watchForNavigation(
    tabId,
    () => onProgress({ kind: "failed", why: "navigated", detail: "" }),
    signal,
  );
  try {
    await readCaptured({ tabId, fresh: true }, onProgress, watch.signal);
  } finally {
    watch.abort();
  }
}

/**
 * Goes on from what is held of a tab, or captures it: a Reading that is there is shown at once, else it is made.
 * @param request a tab id of null is the sender's own tab
 */
export async function readCaptured(
  request: { tabId: number | null; fresh: boolean },
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const result = await sendMessage("capture", request);
  if (signal.aborted) return;
  if (!result.ok) {
    onProgress({ kind: "failed", why: result.why, detail: result.detail });
    return;
  }
  const { id, article, reading } = result.captured;
  if (reading) {
    onProgress({ kind: "done", article, reading });
    return;
  }
  if (article.reading.text === "") {
    onProgress({ kind: "failed", why: "empty", detail: "" });
    return;
  }
  try {
    const done = await analyse(
      article,
      (stage, partial) => {
        const next = STAGES[STAGES.indexOf(stage) + 1];
        if (next) onProgress({ kind: "stage", article, stage: next, reading: partial });
      },
      signal,
    );
    await sendMessage("keepReading", { tabId: request.tabId, id, reading: done });
    if (!signal.aborted) onProgress({ kind: "done", article, reading: done });
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
