/** Spans of the text and the text nodes that show them. Pure: offsets in, offsets out. */
import type { ArticleNode, Span } from "../../core/reading.ts";

/** A stretch of one text node. */
export interface NodeRange extends Span {
  /** Index into the nodes that were given. */
  node: number;
}

/**
 * Which stretches of which text nodes show the span `start`–`end` of the text before repair.
 *
 * @param nodes `Article.nodes`: in text order, without overlap.
 * @param start UTF-16 code units, half-open with `end`; clamped by the nodes themselves.
 * @returns in text order; `start` and `end` count from the beginning of the node's own data. Empty for an empty span and
 *   for one that stands between nodes (the "\n\n" between blocks).
 */
export function locate(nodes: readonly ArticleNode[], start: number, end: number): NodeRange[] {
  const ranges: NodeRange[] = [];
  if (!(start < end)) return ranges;
  for (let index = firstEndingAfter(nodes, start); index < nodes.length; index++) {
    const node = nodes[index];
    if (!node || node.start >= end) break;
    const from = Math.max(start, node.start) - node.start;
    const to = Math.min(end, node.end) - node.start;
    if (from < to) ranges.push({ node: index, start: from, end: to });
  }
  return ranges;
}

function firstEndingAfter(nodes: readonly ArticleNode[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text node at `path` (child indexes from `root`), or null when the tree is another one. */
export function textNodeAt(root: Node, path: readonly number[]): Text | null {
  let node: Node | undefined = root;
  for (const index of path) node = node?.childNodes[index];
  return node?.nodeType === 3 ? (node as Text) : null;
}
