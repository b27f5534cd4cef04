import { browser } from "wxt/browser";
import type { Choices, KeyedArticle, PassageKey, SiteRule } from "../core/choices.ts";
import type { CaptureResult, Unreadable } from "./messages.ts";
import { messageOf } from "./report.ts";

/** What the capture script answers from the page. */
export type CaptureAnswer =
  | { ok: true; article: KeyedArticle }
  | { ok: false; why: "pdf" | "error"; detail: string };

/** What the capture script is asked for, in the extension's own world of the page, which the page does not see. */
export interface CaptureAsked {
  passages: PassageKey[];
  /** Of this host only: a page that took another's place meanwhile is none of theirs. */
  host: string | null;
  rules: Pick<SiteRule, "reason" | "element">[];
}

/** The capture script, as the build names it: it stands in no manifest and runs when asked for only. */
const CAPTURE_SCRIPT = "/capture.js";

/**
 * Reads the page of a tab under `activeTab`, as a person chose to read it. Never throws: what went wrong is in the
 * answer, with a reason a person can be told.
 * @param rules of the tab's site, which is looked up for them
 */
export async function captureTab(
  tabId: number,
  choices: Choices,
  rules: (host: string | null) => Promise<SiteRule[]>,
): Promise<CaptureResult> {
  try {
    const host = hostOf(await addressOf(tabId));
    const own = await rules(host);
    await ask(tabId, {
      passages: choices.putBack,
      host,
      rules: own.map(({ reason, element }) => ({ reason, element })),
    });
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
    const { article } = answer;
    const id = crypto.randomUUID();
    return { ok: true, captured: { id, article, choices, host, rules: own, made: null } };
  } catch (error) {
    return { ok: false, why: await reasonFor(tabId, error), detail: messageOf(error) };
  }
}

/** Leaves what is asked for where the capture script finds it. */
async function ask(tabId: number, asked: CaptureAsked): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [asked],
    func: (value: CaptureAsked) => {
      (globalThis as { ledeAsked?: CaptureAsked }).ledeAsked = value;
    },
  });
}

/** The site of an address: host and port; null for what is on no site. */
function hostOf(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/u.test(url.protocol) ? url.host : null;
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
  // The address shows only where Lede was called; without it, a page that it may not see is one it was not called on.
  if (url === undefined && /must request permission|missing host permission/iu.test(message)) {
    return "not-asked";
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
