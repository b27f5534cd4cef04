/** A note made from a selection on a live page, by the background: also on a page that was never opened in Lede. */
import { browser } from "wxt/browser";
import type { NoteContent, NoteSource } from "../core/library/documents.ts";
import { addressesOf } from "../core/library/address.ts";
import { bodyHash } from "../core/library/revision.ts";
import { offsetMap } from "../core/repair/offsets.ts";
import { selectedIn } from "../page/anchor/selected-in.ts";
import { selectorsAt } from "../page/anchor/selectors-at.ts";
import type { LiveQuote } from "../page/highlight/live-selection.ts";
import { articleOf } from "./articles.ts";
import { hostedLibrary, hostedNotes } from "./library-host.ts";
import type { LibraryProblem } from "./library/problems.ts";
import type { Captured, NoteHere } from "./messages.ts";
import { report } from "./report.ts";
import { repairedText, type RepairedText } from "./repaired-text.ts";

/** "nothing": no words are selected. "outside": they are no part of the article. "unreadable": the page cannot be read. */
export type MadeNote =
  /** `start`: where it begins in the repaired text. */
  | { kind: "made"; id: string; rev: string; start: number }
  | { kind: "nothing" | "outside" | "unreadable" }
  | { kind: "failed"; problem: LibraryProblem };

const SCRIPT = "/selected.js";

/**
 * Makes a note on what is selected on a tab's page; it is on the disk when this resolves to "made". The same note a
 * second time is made once.
 */
export async function makeNote(
  tabId: number,
  { id, colour, creator }: NoteHere,
): Promise<MadeNote> {
  const quote = await selectedOn(tabId);
  if (quote === "unreadable") return { kind: "unreadable" };
  if (!quote) return { kind: "nothing" };
  // What is held may be of the page as it was.
  for (const fresh of [false, true]) {
    const result = await articleOf(tabId, fresh);
    if (!result.ok) return { kind: "unreadable" };
    const { captured } = result;
    const place = selectedIn(captured.article.reading.text, quote);
    if (!place) continue;
    const text = await repairedText(tabId, captured);
    const selectors = selectorsAt(text, offsetMap(text.repairs).toRepairedSpan(place));
    // All of it was taken out as damage.
    if (!selectors) continue;
    return write(id, captured, text, { selectors, colour, creator });
  }
  return { kind: "outside" };
}

async function selectedOn(tabId: number): Promise<LiveQuote | null | "unreadable"> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return (frame?.result as LiveQuote | null | undefined) ?? null;
  } catch {
    return "unreadable";
  }
}

type Said = Pick<NoteContent, "selectors" | "colour" | "creator">;

async function write(
  id: string,
  { article, choices }: Captured,
  { text, title, lang }: RepairedText,
  said: Said,
): Promise<MadeNote> {
  const { url, canonicalUrl, byline, authors, siteName, publishedTime } = article.reading;
  const about = { url, canonicalUrl, title, byline, authors };
  const source: NoteSource = { ...about, siteName, publishedTime, lang };
  const page = { url, canonicalUrl, article: null };
  const content = {
    ...said,
    text: "",
    tags: [],
    article: (await hostedNotes(page)).article,
    addresses: addressesOf(page),
    source,
    body: bodyHash({ reading: { text, title }, choices }),
  };
  const put = { type: "note" as const, id, base: null, content };
  const answer = await hostedLibrary().writer.write({ kind: "put", put });
  if (!answer.ok) {
    report("notes", answer.detail);
    return { kind: "failed", problem: answer.problem };
  }
  const place = said.selectors.find((one) => one.type === "TextPositionSelector");
  const rev = "document" in answer.value ? answer.value.document.rev : "";
  return { kind: "made", id, rev, start: place?.start ?? 0 };
}
