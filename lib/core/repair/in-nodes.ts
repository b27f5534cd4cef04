import type { Span } from "../reading.ts";
import type { Pair } from "./offsets.ts";

/** A node's text with the repairs carried out, and its place in the repaired text. */
export interface RepairedNode extends Span {
  text: string;
}

/**
 * Carries the repairs out, node by node, and gives each node its place in the repaired text.
 *
 * What a repair puts in stands where the damage began; the other nodes that held some of the damage lose it.
 *
 * @param nodes spans of the text before repair, in order, without overlap
 * @param textOf a node's own text, by its index
 * @param pairs those of the text's offset map
 * @returns parallel to `nodes`; an empty text where a node shows nothing any more
 */
export function repairedNodes(
  nodes: readonly Span[],
  textOf: (index: number) => string,
  pairs: readonly Pair[],
): RepairedNode[] {
  let next = 0; // the first pair not yet written
  let shift = 0; // repaired minus original offset, behind the pairs written
  let covered = 0; // original offset behind the pairs written
  return nodes.map(({ start: from, end: to }, index) => {
    const data = textOf(index);
    let out = "";
    let start = from + shift;
    const write = (text: string, offset: number): void => {
      if (text !== "" && out === "") start = offset;
      out += text;
    };
    let at = Math.max(from, Math.min(covered, to));
    for (let pair = pairs[next]; pair; pair = pairs[++next]) {
      const { original, repaired, repair } = pair;
      // An insertion at the very end of the node still stands in it.
      if (original.start > to || (original.start === to && original.end > to)) break;
      if (original.start > at) write(data.slice(at - from, original.start - from), at + shift);
      if (original.end >= from) write(repair.repaired, repaired.start);
      shift = repaired.end - original.end;
      covered = original.end;
      at = Math.max(at, Math.min(covered, to));
    }
    if (at < to) write(data.slice(at - from), at + shift);
    return { text: out, start, end: start + out.length };
  });
}
