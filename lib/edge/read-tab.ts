import { browser } from "wxt/browser";
import type { ArticleChoices, Wish } from "../core/choices.ts";
import type { Article, Reading, Stage } from "../core/reading.ts";
import { STAGES } from "../core/stages.ts";
import { analyse, type Analysed } from "./analyse.ts";
import { sendMessage, type Captured, type CaptureResult, type Unreadable } from "./messages.ts";
import { messageOf } from "./report.ts";

/** How far a page has come: what every surface follows. */
export type ReadProgress =
  | { kind: "stage"; article: Article; stage: Stage; reading: Reading }
  | Done
  | { kind: "failed"; why: Unreadable; detail: string };

/** Read to the end, with what the person can choose about it. */
type Done = { kind: "done"; article: Article; reading: Reading; choices: ArticleChoices };

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
  if (!signal.aborted) await readFrom(request.tabId, result, onProgress, signal);
}

/**
 * Goes on from what was captured of a tab.
 * @param tabId null for the sender's own tab
 */
export async function readFrom(
  tabId: number | null,
  result: CaptureResult,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!result.ok) {
    onProgress({ kind: "failed", why: result.why, detail: result.detail });
    return;
  }
  const { captured } = result;
  const { article } = captured;
  if (captured.made) {
    onProgress(done(captured, captured.made));
    return;
  }
  if (article.reading.text === "") {
    onProgress({ kind: "failed", why: "empty", detail: "" });
    return;
  }
  try {
    const made = await make(
      tabId,
      captured,
      (stage, partial) => {
        const next = STAGES[STAGES.indexOf(stage) + 1];
        if (next) onProgress({ kind: "stage", article, stage: next, reading: partial });
      },
      signal,
    );
    if (!signal.aborted) onProgress(done(captured, made));
  } catch (error) {
    if (!signal.aborted) onProgress({ kind: "failed", why: "error", detail: messageOf(error) });
  }
}

/** What became of a wish; where it is not "done", everything is as it was. */
export type WishOutcome = Done | { kind: "failed"; why: Unreadable | "changed"; detail: string };

/**
 * Reads a tab's article as a person wants it from now on.
 * @param shown the article that the person sees, and what was chosen for it so far
 */
export async function readChosen(
  tabId: number | null,
  shown: { url: string | null; choices: Wish },
  wish: Wish,
): Promise<WishOutcome> {
  const { url } = shown;
  const result = await sendMessage("choose", { tabId, url, wish });
  if (!result.ok) return { kind: "failed", why: result.why, detail: result.detail };
  try {
    const made = await make(tabId, result.captured, () => undefined);
    return done(result.captured, made);
  } catch (error) {
    // What cannot be read as it was wished for is to be what it was.
    await sendMessage("choose", { tabId, url, wish: shown.choices });
    return { kind: "failed", why: "error", detail: messageOf(error) };
  }
}

/** Makes the Reading, and has it kept for the next surface that shows the tab. */
async function make(
  tabId: number | null,
  captured: Captured,
  onStage: Parameters<typeof analyse>[1],
  signal?: AbortSignal,
): Promise<Analysed> {
  const made = await analyse(captured, onStage, signal);
  await sendMessage("keepReading", { tabId, id: captured.id, ...made });
  return made;
}

function done(captured: Captured, { reading, account }: Analysed): Done {
  const { article, choices, host, rules, everywhere } = captured;
  const own = { choices, account, host, rules, everywhere };
  return { kind: "done", article, reading, choices: own };
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
