import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { followPage } from "../lib/edge/follow-page.ts";
import {
  noteHighlight,
  UNSURE_HIGHLIGHT,
  type LiveNote,
  type LiveNoteBlocks,
} from "../lib/edge/live-notes.ts";
import { sendMessage } from "../lib/edge/messages.ts";
import { findRanges } from "../lib/page/highlight/live-marks.ts";
import { rangeAt } from "../lib/page/highlight/range-at.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeLiveNoteBlocks?: LiveNoteBlocks | undefined;
  ledeLiveNotes?: { stop: () => void } | undefined;
}

/** What has a meaning of its own when it is pressed. */
const PRESSED = "a[href], button, input, select, textarea, label, summary, [role=button], video";

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  /** @returns the ids of the notes that the page shows */
  main(): string[] {
    const world = globalThis as World;
    const blocks = world.ledeLiveNoteBlocks ?? [];
    delete world.ledeLiveNoteBlocks;
    world.ledeLiveNotes?.stop();
    let painted = paint(blocks);
    const ids = new Set(painted.map(({ mark }) => mark.id));
    const followed = followPage(document, () => {
      clear();
      painted = paint(blocks);
    });
    const listening = new AbortController();
    document.addEventListener(
      "click",
      (event) => {
        const { target } = event;
        if (!event.isTrusted || event.defaultPrevented || !(target instanceof Element)) return;
        if (target.closest(PRESSED) || getSelection()?.isCollapsed === false) return;
        const note = rangeAt(painted, event.clientX, event.clientY)?.mark;
        if (!note) return;
        // Nobody answers where the extension was updated under the page.
        sendMessage("notePressed", { id: note.id, start: note.at }).catch(() => undefined);
      },
      { signal: listening.signal },
    );
    world.ledeLiveNotes = {
      stop: () => {
        listening.abort();
        followed.stop();
        clear();
        delete world.ledeLiveNotes;
      },
    };
    return [...ids];
  },
});

/** What is registered now. Firefox lets no script of an extension list a page's highlights. */
let registered: string[] = [];

function paint(blocks: LiveNoteBlocks): { mark: LiveNote; range: Range }[] {
  const found = findRanges(document, blocks);
  const highlights = new Map<string, Highlight>();
  const add = (name: string, range: Range): void => {
    const highlight = highlights.get(name) ?? new Highlight();
    highlight.add(range);
    highlights.set(name, highlight);
  };
  for (const { mark, range } of found) {
    add(noteHighlight(mark.colour), range);
    if (mark.unsure) add(UNSURE_HIGHLIGHT, range);
  }
  for (const [name, highlight] of highlights) {
    if (name === UNSURE_HIGHLIGHT) highlight.priority = 1;
    CSS.highlights.set(name, highlight);
    registered.push(name);
  }
  return found;
}

function clear(): void {
  for (const name of registered) CSS.highlights.delete(name);
  registered = [];
}
