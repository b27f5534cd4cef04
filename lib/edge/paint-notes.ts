/** Paints the notes of a tab's page where they stand on it, in the background; gone without a trace when they are hidden. */
import { browser } from "wxt/browser";
import { anchor } from "../page/anchor/anchor.ts";
import { articleOf } from "./articles.ts";
import { hostedNotes } from "./library-host.ts";
import { LIVE_NOTES_CSS, type LiveNote, type LiveNoteBlocks } from "./live-notes.ts";
import type { PaintedNotes } from "./messages.ts";
import { inBlocks, pageMarks } from "./page-marks.ts";
import { messageOf } from "./report.ts";
import { dropShownNotes, holdShownNotes, shownNotes } from "./shown-notes.ts";
import { pageOf } from "./site-address.ts";

const SCRIPT = "/live-notes.js";

/** One painting of a tab after the other. */
const turns = new Map<number, Promise<unknown>>();

/**
 * Anchors the notes of a page in its article as it is now, and paints those that have a place.
 * @param fresh whether the page is looked at anew
 * @returns null where the page cannot be read or may not be touched
 */
export function paintNotes(tabId: number, fresh = false): Promise<PaintedNotes | null> {
  return inTurn(tabId, () => paint(tabId, fresh));
}

/** Takes them off the page. */
export function hideNotes(tabId: number): Promise<void> {
  return inTurn(tabId, () => hide(tabId));
}

function inTurn<Value>(tabId: number, work: () => Promise<Value>): Promise<Value> {
  const mine = (turns.get(tabId) ?? Promise.resolve()).then(work, work).finally(() => {
    if (turns.get(tabId) === mine) turns.delete(tabId);
  });
  turns.set(tabId, mine);
  return mine;
}

async function paint(tabId: number, fresh: boolean): Promise<PaintedNotes | null> {
  const result = await articleOf(tabId, fresh);
  if (!result.ok) return null;
  const { article, made } = result.captured;
  // Repaired where a surface has read it: notes are anchored in the same text then as they are there.
  const reading = made?.reading ?? { ...article.reading, repairs: [] };
  const { url, canonicalUrl } = article.reading;
  const { notes } = await hostedNotes({ url, canonicalUrl, article: null });
  const placed = notes.filter(({ content }) => content.selectors.length > 0);
  if (placed.length === 0) {
    await hide(tabId);
    return { notes: notes.length, placed: 0, found: 0 };
  }
  const annotations = placed.map(({ content }) => ({ target: { selector: content.selectors } }));
  const marks = anchor(reading.text, annotations).flatMap(
    ({ verdict, start, end }, at): LiveNote[] => {
      const note = placed[at];
      if (!note || start === null || end === null) return [];
      const { id, content } = note;
      const colour = content.colour ?? "";
      return [{ id, start, end, at: start, colour, unsure: verdict !== "exact" }];
    },
  );
  const blocks = pageMarks(reading, article, inBlocks(reading.blocks, marks));
  try {
    const found = await run(tabId, blocks);
    const painted = { notes: notes.length, placed: placed.length, found: found.length };
    await browser.action.setBadgeText({ tabId, text: String(notes.length) });
    await holdShownNotes(tabId, { ...painted, page: pageOf(url ?? "") });
    return painted;
  } catch (error) {
    console.info("Lede: the notes could not be shown:", messageOf(error));
    return null;
  }
}

async function run(tabId: number, blocks: LiveNoteBlocks): Promise<string[]> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    args: [blocks],
    func: (value: LiveNoteBlocks) => {
      (globalThis as { ledeLiveNoteBlocks?: LiveNoteBlocks }).ledeLiveNoteBlocks = value;
    },
  });
  if (!(await shownNotes(tabId))) {
    await browser.scripting.insertCSS({ target, css: LIVE_NOTES_CSS });
  }
  const [frame] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
  return (frame?.result as string[] | undefined) ?? [];
}

async function hide(tabId: number): Promise<void> {
  if (!(await shownNotes(tabId))) return;
  const target = { tabId };
  await dropShownNotes(tabId);
  try {
    await browser.action.setBadgeText({ tabId, text: "" });
    await browser.scripting.executeScript({
      target,
      func: () => {
        (globalThis as { ledeLiveNotes?: { stop: () => void } }).ledeLiveNotes?.stop();
      },
    });
    await browser.scripting.removeCSS({ target, css: LIVE_NOTES_CSS });
  } catch (error) {
    console.info("Lede: the page is gone:", messageOf(error));
  }
}
