import type { Span } from "../../../lib/core/reading.ts";
import type { Slot } from "../text-map.ts";

/**
 * The span of the text that a range covers, without the white space at its ends; null where it covers no words of it.
 * What of the range lies outside the text is left out.
 * @param slots in text order
 */
export function selectedSpan(slots: readonly Slot[], range: Range, text: string): Span | null {
  // Nodes that were taken out of the document are in no range.
  if (range.collapsed || !slots[0]?.node.isConnected) return null;
  // The first text node that does not end before the range, and the last that does not begin behind it.
  const first = slots[lowest(slots, (slot) => isAfter(range, slot, slot.node.length, -1))];
  const last = slots[lowest(slots, (slot) => isAfter(range, slot, 0, 0)) - 1];
  if (!first || !last || last.end < first.start) return null;
  let start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  let end = range.endContainer === last.node ? last.start + range.endOffset : last.end;
  [start, end] = [Math.min(start, first.end), Math.min(end, last.end)];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** Whether a place in a node stands after `than`: -1 the range's beginning or in it, 0 its end. */
const isAfter = (range: Range, { node }: Slot, offset: number, than: -1 | 0): boolean =>
  range.comparePoint(node, offset) > than;

/** The index of the first slot that passes; slots that do not pass stand before those that do. */
function lowest(slots: readonly Slot[], passes: (slot: Slot) => boolean): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot && !passes(slot)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
