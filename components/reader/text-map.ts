import type { Span } from "../../lib/core/reading.ts";

/** A text node and the span of the repaired text that it shows. */
export interface Slot extends Span {
  node: Text;
}

/** The index of the first slot that ends after `offset`; `slots.length` when there is none. */
export function slotAfter(slots: readonly Slot[], offset: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The DOM range that shows a span of the text; null where nothing of it is shown. */
export function rangeOf(slots: readonly Slot[], span: Span): Range | null {
  const first = slots[slotAfter(slots, span.start)];
  if (!first) return null;
  const range = first.node.ownerDocument.createRange();
  const from = Math.max(0, span.start - first.start);
  range.setStart(first.node, from);
  range.setEnd(
    first.node,
    Math.max(from, Math.min(first.node.data.length, span.end - first.start)),
  );
  const last = slots[slotAfter(slots, span.end - 1)];
  if (last && last.start < span.end && last !== first) {
    range.setEnd(last.node, Math.min(last.node.data.length, span.end - last.start));
  }
  return range;
}

/** The offset of the text at the window's top (or, walking back, its bottom): where a walk begins. */
export function offsetInView(slots: readonly Slot[], step: 1 | -1): number {
  const view = slots[0]?.node.ownerDocument.defaultView;
  if (!view) return -1;
  const range = slots[0]?.node.ownerDocument.createRange();
  const topOf = (slot: Slot): number => {
    range?.selectNodeContents(slot.node);
    return range?.getBoundingClientRect().bottom ?? 0;
  };
  const edge = step > 0 ? 60 : view.innerHeight;
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot && topOf(slot) < edge) low = middle + 1;
    else high = middle;
  }
  const slot = slots[low];
  if (!slot) return slots.at(-1)?.end ?? -1;
  return step > 0 ? slot.start - 1 : slot.start;
}
