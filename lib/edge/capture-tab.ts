import { browser } from "wxt/browser";
import type { Article } from "../core/reading.ts";
import type { CaptureResult, Unreadable } from "./messages.ts";
import { messageOf } from "./report.ts";

/** What the capture script answers from the page. */
export type CaptureAnswer =
  | { ok: true; article: Article }
  | { ok: false; why: "pdf" | "error"; detail: string };

/** The capture script, as the build names it: it stands in no manifest and runs when asked for only. */
const CAPTURE_SCRIPT = "/capture.js";

/**
 * Reads the page of a tab under `activeTab`. Never throws: what went wrong is in the answer, with a reason a person
 * can be told.
 */
export async function captureTab(tabId: number): Promise<CaptureResult> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [CAPTURE_SCRIPT],
    });
    const answer = frame?.result as CaptureAnswer | undefined;
    // No answer and no error: the document went away while its script ran, or Firefox left one of its own pages alone.
    if (!answer) {
      const own = isBrowsersOwn(await addressOf(tabId));
      return { ok: false, why: own ? "browser-page" : "navigated", detail: "" };
    }
    if (!answer.ok) return answer;
    const captured = { id: crypto.randomUUID(), article: answer.article, reading: null };
    return { ok: true, captured };
  } catch (error) {
    return { ok: false, why: await reasonFor(tabId, error), detail: messageOf(error) };
  }
}

/** Browsers name the reasons in words only; the tab's own address says more where `activeTab` lets it be seen. */
async function reasonFor(tabId: number, error: unknown): Promise<Unreadable> {
  const message = messageOf(error);
  const url = await addressOf(tabId);
  if (/\.pdf(?:[?#]|$)/iu.test(url ?? "")) return "pdf";
  if (
    /frame (?:with id \d+ )?was removed|no tab with id|frame was detached|document.*(?:unload|destroy)/iu.test(
      message,
    )
  ) {
    return "navigated";
  }
  if (
    /cannot be scripted|cannot access|missing host permission|extensions gallery|error page/iu.test(
      message,
    )
  ) {
    return "browser-page";
  }
  return isBrowsersOwn(url) ? "browser-page" : "error";
}

const isBrowsersOwn = (url: string | undefined): boolean =>
  url !== undefined && !/^(?:https?|file|data|blob):/iu.test(url);

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
