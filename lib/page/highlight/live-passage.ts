import type { Span } from "../../core/reading.ts";
import { asLiveText, liveText, placeIn, type LiveText } from "./live-text.ts";

/** A passage to find on the page: words of its own text, before repair. */
export interface LivePassage {
  /** The sentence. */
  sentence: string;
  /** What in it is meant, in UTF-16 code units of the sentence; an empty span means the sentence alone. */
  meant: Span;
  /** What stands before and behind the sentence, as far as it helps to tell it from its like. */
  before: string;
  after: string;
}

/** Where a passage stands. */
export interface LiveRanges {
  /** The sentence, or as much around what is meant as the page has in one piece. */
  sentence: Range;
  /** What is meant in it; null where that is the sentence itself. */
  meant: Range | null;
}

/** Characters kept around what is meant when the page has other words within the sentence (a note's mark, a link). */
const AROUND = [60, 30, 12, 0];
/** Places of the same words that are looked at. */
const MOST_PLACES = 200;
/** Fewer characters than this, without context, are found everywhere. */
const FEWEST = 2;

/**
 * Finds a passage in a live page; null where the page does not show it. Of several places of the same words that one
 * is taken whose surroundings are most alike. Nothing of the page is changed.
 */
export function findPassage(document: Document, passage: LivePassage): LiveRanges | null {
  const live = liveText(document);
  const { sentence, meant } = passage;
  const lead = sentence.slice(0, meant.start);
  const tail = sentence.slice(meant.end);
  const word = sentence.slice(meant.start, meant.end);
  const piece = { before: passage.before, lead, word, tail, after: passage.after };
  const whole = rangesOf(document, live, piece);
  if (whole || asLiveText(word).length < FEWEST) return whole;
  for (const around of AROUND) {
    const from = Math.max(0, lead.length - around);
    const found = rangesOf(document, live, {
      before: passage.before + lead.slice(0, from),
      lead: lead.slice(from),
      word,
      tail: tail.slice(0, around),
      after: tail.slice(around) + passage.after,
    });
    if (found) return found;
  }
  return null;
}

/** Words on the page: what is meant, what is marked with it, and what only tells the place. */
interface Piece {
  before: string;
  lead: string;
  word: string;
  tail: string;
  after: string;
}

function rangesOf(document: Document, live: LiveText, piece: Piece): LiveRanges | null {
  const { before, lead, word, tail, after } = piece;
  const words = asLiveText(lead + word + tail);
  const start = bestPlace(live, words, asLiveText(before), asLiveText(after));
  if (start === null) return null;
  const sentence = liveRange(document, live, start, start + words.length);
  const own = asLiveText(word);
  if (!sentence || own === "") return sentence && { sentence, meant: null };
  // Spaces at the seam of lead and word may have become one.
  const at = live.text.indexOf(own, start + Math.max(0, asLiveText(lead).length - 1));
  const inside = at >= 0 && at + own.length <= start + words.length;
  return { sentence, meant: inside ? liveRange(document, live, at, at + own.length) : null };
}

/** The visible place of some words whose surroundings are most alike; null where the page has none. */
function bestPlace(live: LiveText, words: string, before: string, after: string): number | null {
  if (words === "") return null;
  let best: number | null = null;
  let bestLikeness = -1;
  let from = 0;
  for (let count = 0; count < MOST_PLACES; count++) {
    const at = live.text.indexOf(words, from);
    if (at < 0) break;
    from = at + 1;
    if (!isShown(live, at)) continue;
    const likeness =
      sameEnd(live.text.slice(Math.max(0, at - before.length - 2), at).trimEnd(), before) +
      sameStart(
        live.text.slice(at + words.length, at + words.length + after.length + 2).trimStart(),
        after,
      );
    if (likeness > bestLikeness) {
      best = at;
      bestLikeness = likeness;
    }
  }
  return best;
}

function sameEnd(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count))
    count++;
  return count;
}

function sameStart(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count++;
  return count;
}

/** Whether what stands at an offset of the live text can be seen. */
export function isShown(live: LiveText, offset: number): boolean {
  const parent = placeIn(live, offset, false)?.node.parentElement;
  if (!parent) return false;
  return parent.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

/** The DOM range of a span of the live text. */
export function liveRange(
  document: Document,
  live: LiveText,
  start: number,
  end: number,
): Range | null {
  const from = placeIn(live, start, false);
  const to = placeIn(live, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
