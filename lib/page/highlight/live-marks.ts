import type { Span } from "../../core/reading.ts";
import { isShown, liveRange } from "./live-passage.ts";
import { asLiveText, liveText, type LiveText } from "./live-text.ts";

/** A block of the article in the page's own words, before repair, with what is marked in it. */
export interface LiveBlock<Mark extends Span = Span & { kind: string }> {
  words: string;
  /** UTF-16 code units of `words`, in order of their beginnings. */
  marks: readonly Mark[];
}

/** Characters on either side by which a mark is found whose block the page has in another form. */
const AROUND = [40, 16, 6];

/** The marks of an article in a live page by their kinds; see `findRanges`. */
export function findMarks(document: Document, blocks: readonly LiveBlock[]): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const { mark, range } of findRanges(document, blocks)) {
    const ranges = found.get(mark.kind);
    if (ranges) ranges.push(range);
    else found.set(mark.kind, [range]);
  }
  return found;
}

/**
 * Finds the marks of an article in a live page: block by block, in the page's order; a block that the page shows
 * otherwise (a note in it, a button) gives its marks one by one, by what stands around them. What is not found is left
 * out. Nothing of the page is changed. Time: the page's length once, and once more for every block out of its order.
 */
export function findRanges<Mark extends Span>(
  document: Document,
  blocks: readonly LiveBlock<Mark>[],
): { mark: Mark; range: Range }[] {
  const live = liveText(document);
  const found: { mark: Mark; range: Range }[] = [];
  const add = (mark: Mark, start: number, end: number): void => {
    const range = liveRange(document, live, start, end);
    if (range) found.push({ mark, range });
  };
  let from = 0;
  for (const { words, marks } of blocks) {
    if (marks.length === 0) continue;
    const place = placeOf(live, asLiveText(words), from);
    if (place !== null) {
      const map = liveOffsets(words);
      for (const mark of marks) {
        add(mark, place + (map[mark.start] ?? 0), place + (map[mark.end] ?? 0));
      }
      from = place + 1;
      continue;
    }
    for (const mark of marks) {
      const alone = placeOfMark(live, words, mark, from);
      if (!alone) continue;
      add(mark, alone.start, alone.end);
      from = alone.start;
    }
  }
  return found;
}

/** The first shown place of some words from an offset on, else from the beginning. */
function placeOf(live: LiveText, words: string, from: number): number | null {
  if (words === "") return null;
  for (const start of from > 0 ? [from, 0] : [0]) {
    const at = live.text.indexOf(words, start);
    if (at >= 0 && isShown(live, at)) return at;
  }
  return null;
}

function placeOfMark(live: LiveText, words: string, mark: Span, from: number): Span | null {
  for (const around of AROUND) {
    const lead = words.slice(Math.max(0, mark.start - around), mark.start);
    const tail = words.slice(mark.end, mark.end + around);
    const piece = lead + words.slice(mark.start, mark.end) + tail;
    const at = placeOf(live, asLiveText(piece), from);
    if (at === null) continue;
    const map = liveOffsets(piece);
    const [start = 0, end = 0] = [map[lead.length], map[piece.length - tail.length]];
    return { start: at + start, end: at + end };
  }
  return null;
}

/** For each offset of some words, the offset in the same words as the live text has them. */
function liveOffsets(words: string): Int32Array {
  const map = new Int32Array(words.length + 1);
  let length = 0;
  let spaced = true;
  for (let at = 0; at < words.length; at++) {
    map[at] = length;
    const unit = words[at] ?? "";
    if (unit === "\u00AD") continue;
    const isSpace = /[\s\u00A0\u200B\u202F\u2060\uFEFF]/u.test(unit);
    if (!isSpace || !spaced) length++;
    spaced = isSpace;
  }
  map[words.length] = length;
  return map;
}
