import type { Reading, Span } from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "../document/types.ts";

/** Puts a span of a Reading's text where the article has it; outside the article it is put before its start. */
export type Place = (span: Span) => Span;

export interface Alignment {
  place: Place;
  /** Blocks of the article that the reader has. */
  kept: number;
}

interface Pair {
  theirs: Span;
  ours: Span;
  /** Units at the start and the end that are alike, where the whole is not. */
  prefix: number;
  suffix: number;
}

/** Pairs the blocks of a Reading with those of the article that it was made of, in order. Linear for alike texts. */
export function align(
  reading: Pick<Reading, "text" | "blocks">,
  document: Pick<CorpusDocument, "text" | "blocks">,
): Alignment {
  const pairs: Pair[] = [];
  let next = 0;
  for (const ours of document.blocks) {
    const text = plain(document.text.slice(ours.start, ours.end));
    const same = reading.blocks.findIndex(
      ({ start, end }, index) => index >= next && plain(reading.text.slice(start, end)) === text,
    );
    const at = same < 0 ? likely(reading, next, text) : same;
    const theirs = reading.blocks[at];
    if (!theirs) continue;
    pairs.push(pairOf(theirs, ours, reading.text, document.text));
    next = at + 1;
  }
  let outside = 0;
  return {
    kept: pairs.length,
    place: ({ start, end }) => {
      const pair = pairs.find(({ theirs }) => theirs.start <= start && end <= theirs.end);
      const placed = pair && { start: put(start, pair), end: put(end, pair) };
      if (placed && placed.start !== null && placed.end !== null) {
        return { start: placed.start, end: placed.end };
      }
      outside += end - start + 1;
      return { start: -outside - (end - start), end: -outside };
    },
  };
}

const plain = (text: string): string => text.replaceAll(/[\s\u00A0\u202F]/gu, " ");

/** UTF-16 code units at either end by which a changed block is known. */
const EDGE = 8;

/** The next block where it begins or ends as ours does. */
function likely(reading: Pick<Reading, "text" | "blocks">, next: number, text: string): number {
  const block = reading.blocks[next];
  if (!block) return -1;
  const theirs = plain(reading.text.slice(block.start, block.end));
  return theirs.slice(0, EDGE) === text.slice(0, EDGE) || theirs.slice(-EDGE) === text.slice(-EDGE)
    ? next
    : -1;
}

function pairOf(theirs: Span, ours: Span, theirText: string, ourText: string): Pair {
  const a = plain(theirText.slice(theirs.start, theirs.end));
  const b = plain(ourText.slice(ours.start, ours.end));
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
  // As long as each other: lost characters were put back one by one, perhaps not all rightly.
  return { theirs, ours, prefix: a.length === b.length ? a.length : prefix, suffix };
}

function put(offset: number, { theirs, ours, prefix, suffix }: Pair): number | null {
  if (offset - theirs.start <= prefix) return ours.start + (offset - theirs.start);
  if (theirs.end - offset <= suffix) return ours.end - (theirs.end - offset);
  return null;
}
