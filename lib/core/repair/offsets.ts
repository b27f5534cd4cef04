import type { Repair, Span } from "../reading.ts";

/** A repair's place in both texts. */
export interface Pair {
  /** In the text before repair. */
  original: Span;
  /** In the repaired text. */
  repaired: Span;
  repair: Repair;
}

/**
 * Offsets between the text before repair ("original") and the repaired text, both ways, in UTF-16 code units.
 *
 * Outside edits an offset moves by the lengths of the edits before it. Inside an edit, it keeps its distance from the
 * edit's start as far as the other side reaches, and is at its end otherwise: the start of an edit maps to its start,
 * its end to its end. Where an edit put nothing in place of something (a deletion), one repaired offset stands for
 * both ends of what was deleted: "start" (of a span; the default) gives the place behind it, "end" the place before
 * it, so that a span beside a deletion does not take it in. The same holds the other way for insertions.
 * Offsets past either end of a text stay as far past it.
 */
export interface OffsetMap {
  toOriginal: (offset: number, side?: "start" | "end") => number;
  toRepaired: (offset: number, side?: "start" | "end") => number;
  /** The span of the repaired text, in the text before repair. */
  toOriginalSpan: (span: Span) => Span;
  /** The span of the text before repair, in the repaired text; empty where all of it was taken out. */
  toRepairedSpan: (span: Span) => Span;
  /** The applied repairs with their places in both texts, in order: what to change in the page's own text nodes. */
  pairs: readonly Pair[];
}

/** @param repairs of a Reading; suggestions (`applied: false`) move nothing. Any order. */
export function offsetMap(repairs: readonly Repair[]): OffsetMap {
  const pairs = pairsOf(repairs);
  const toOriginal = (offset: number, side: "start" | "end" = "start"): number =>
    translate(pairs, offset, side, "repaired", "original");
  const toRepaired = (offset: number, side: "start" | "end" = "start"): number =>
    translate(pairs, offset, side, "original", "repaired");
  return {
    toOriginal,
    toRepaired,
    toOriginalSpan: (asked) => spanBy(toOriginal, asked),
    toRepairedSpan: (asked) => spanBy(toRepaired, asked),
    pairs,
  };
}

function spanBy(to: (offset: number, side: "start" | "end") => number, { start, end }: Span): Span {
  const from = to(start, "start");
  return { start: from, end: start === end ? from : Math.max(from, to(end, "end")) };
}

/** The text before repair: every applied repair taken back. */
export function undo(text: string, repairs: readonly Repair[]): string {
  let result = "";
  let position = 0;
  for (const { repaired, repair } of pairsOf(repairs)) {
    result += text.slice(position, repaired.start) + repair.damaged;
    position = repaired.end;
  }
  return result + text.slice(position);
}

function pairsOf(repairs: readonly Repair[]): Pair[] {
  const applied = repairs
    .filter((repair) => repair.applied)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let shift = 0;
  return applied.map((repair) => {
    const start = repair.start + shift;
    const end = start + repair.damaged.length;
    shift += repair.damaged.length - repair.repaired.length;
    return {
      original: { start, end },
      repaired: { start: repair.start, end: repair.end },
      repair,
    };
  });
}

function translate(
  pairs: readonly Pair[],
  offset: number,
  side: "start" | "end",
  from: "original" | "repaired",
  to: "original" | "repaired",
): number {
  // The last pair that starts before the offset, or at it when what starts there is to be left behind or entered.
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = pairs[middle]?.[from];
    if (span && (span.start < offset || (span.start === offset && side === "start")))
      low = middle + 1;
    else high = middle;
  }
  const pair = pairs[low - 1];
  if (!pair) return offset;
  const here = pair[from];
  const there = pair[to];
  if (offset >= here.end) return offset - here.end + there.end;
  return Math.min(there.start + (offset - here.start), there.end);
}
