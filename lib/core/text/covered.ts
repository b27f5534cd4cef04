import type { Span } from "../reading.ts";

/** A stretch of the text and the spans that cover all of it, the outermost first. */
export interface Covered<T extends Span> extends Span {
  by: T[];
}

/**
 * Gives, slot by slot, the spans that reach into it. The slots must be asked for in text order: each span is met once.
 *
 * @param spans in text order, the longer first where two begin together
 */
export function reachingInto<T extends Span>(spans: readonly T[]): (slot: Span) => T[] {
  let next = 0;
  let open: T[] = [];
  return (slot) => {
    open = open.filter((span) => span.end > slot.start);
    for (let span = spans[next]; span && span.start < slot.end; span = spans[++next]) {
      if (span.end > slot.start) open.push(span);
    }
    return open;
  };
}

/**
 * A slot cut at every edge of the spans that reach into it.
 *
 * @param spans in text order, the longer first where two begin together
 * @returns in text order, all of the slot
 */
export function covered<T extends Span>(slot: Span, spans: readonly T[]): Covered<T>[] {
  const edges = new Set([slot.start, slot.end]);
  for (const { start, end } of spans) {
    if (start > slot.start) edges.add(start);
    if (end < slot.end) edges.add(end);
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  const pieces: Covered<T>[] = [];
  let first = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    const by: T[] = [];
    while ((spans[first]?.end ?? Infinity) <= start) first++;
    for (let index = first; index < spans.length; index++) {
      const span = spans[index];
      if (!span || span.start > start) break;
      if (span.end > start) by.push(span);
    }
    pieces.push({ start, end, by });
  }
  return pieces;
}
