import { browser } from "wxt/browser";
import type { PhrasesByLanguage } from "../page/extract/evidence/phrases.ts";
import { spokenIn, type Spoken } from "../page/extract/evidence/spoken.ts";
import type { Choices, KeyedArticle, PassageKey, SiteRule } from "../core/choices.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import type { CaptureResult, Unreadable } from "./messages.ts";
import { messageOf } from "./report.ts";

/** What the capture script answers from the page. */
export type CaptureAnswer =
  | { ok: true; article: KeyedArticle }
  | { ok: false; why: "pdf" | "error"; detail: string }
  /** It cannot read the page without the phrases of these languages. */
  | { ok: false; why: "phrases"; languages: Spoken[] };

/** What the capture script is asked for, in the extension's own world of the page, which the page does not see. */
export interface CaptureAsked {
  passages: PassageKey[];
  /** Of this host only: a page that took another's place meanwhile is none of theirs. */
  host: string | null;
  rules: Pick<SiteRule, "reason" | "element">[];
  phrases: PhrasesByLanguage;
}

/** The capture script, as the build names it: it stands in no manifest and runs when asked for only. */
const CAPTURE_SCRIPT = "/capture.js";

/**
 * Reads the page of a tab under `activeTab`, as a person chose to read it. Never throws: what went wrong is in the
 * answer, with a reason a person can be told.
 * @param rules of the tab's site, which is looked up for them
 * @param everywhere what was said of names for all articles, which is looked up meanwhile
 */
export async function captureTab(
  tabId: number,
  chosen: Promise<Choices>,
  rules: (host: string | null) => Promise<SiteRule[]>,
  everywhere: Promise<NameCorrection[] | null>,
): Promise<CaptureResult> {
  try {
    // All at once: each is a way to another process and back.
    const [choices, { host, own }, declared] = await Promise.all([
      chosen,
      addressOf(tabId).then(async (address) => {
        const host = hostOf(address);
        return { host, own: await rules(host) };
      }),
      declaredLanguage(tabId),
    ]);
    const asked = {
      passages: choices.putBack,
      host,
      rules: own.map(({ reason, element }) => ({ reason, element })),
    };
    const answer = await answerOf(tabId, asked, spokenIn([declared]));
    // No answer and no error: the document went away while its script ran, or Firefox left one of its own pages alone.
    if (!answer) {
      const own = isBrowsersOwn(await addressOf(tabId));
      return { ok: false, why: own ? "browser-page" : "navigated", detail: "" };
    }
    if (!answer.ok) {
      return answer.why === "phrases" ? { ok: false, why: "navigated", detail: "" } : answer;
    }
    const { article } = answer;
    const id = crypto.randomUUID();
    const captured = { id, article, choices, host, rules: own, everywhere: await everywhere };
    return { ok: true, captured: { ...captured, made: null } };
  } catch (error) {
    return { ok: false, why: await reasonFor(tabId, error), detail: messageOf(error) };
  }
}

/** A page may be in other languages than it declares; that it is in others again is another page. */
const MOST_TRIES = 3;

/** What the capture script says, given the phrases of the languages that the page is in. */
async function answerOf(
  tabId: number,
  asked: Omit<CaptureAsked, "phrases">,
  declared: Iterable<Spoken>,
): Promise<CaptureAnswer | undefined> {
  const languages = new Set(declared);
  let answer: CaptureAnswer | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await ask(tabId, { ...asked, phrases: await phrasesOf([...languages]) });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [CAPTURE_SCRIPT],
    });
    answer = frame?.result as CaptureAnswer | undefined;
    if (!answer || answer.ok || answer.why !== "phrases") return answer;
    for (const language of answer.languages) languages.add(language);
  }
  return answer;
}

/** From the package: the script in the page is lighter without them. */
async function phrasesOf(languages: readonly Spoken[]): Promise<PhrasesByLanguage> {
  const files = languages.map(async (code) => {
    const response = await fetch(`/phrases/${code}.json`);
    return [code, await response.json()] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as PhrasesByLanguage;
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

/** The language that the page declares; "" for none. */
async function declaredLanguage(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.documentElement?.getAttribute("lang") ?? "",
  });
  return String(frame?.result ?? "");
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
