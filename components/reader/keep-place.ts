/** Keeps what is being read where it is in the window while the text around it becomes another. */
import type { Article, Reading } from "../../lib/core/reading.ts";
import { offsetMap } from "../../lib/core/repair/offsets.ts";
import { rangeOf, slotAfter, type Slot } from "./text-map.ts";

/** A text as it is shown. */
export interface Shown {
  reading: Pick<Reading, "text" | "repairs">;
  article: Article | null;
}

/** CSS pixels at the window's top that the toolbar covers. */
const TOOLBAR = 60;

/**
 * Remembers the first text in view.
 * @returns what brings it to the same height again, when the new text is there
 */
export function keepPlace(
  slots: readonly Slot[],
  from: Shown,
): (slots: readonly Slot[], to: Shown) => void {
  const view = slots[0]?.node.ownerDocument.defaultView;
  // At the top nothing can move.
  if (!view || view.scrollY === 0) return () => undefined;
  const slot = slots[firstInView(slots)];
  const top = slot && topOf(slots, slot.start);
  return (next, to) => {
    if (!slot || top === undefined) return;
    const offset = movedOffset(from, to, slot.start);
    const now = topOf(next, offset);
    if (now !== undefined && now !== top) view.scrollBy({ top: now - top, behavior: "instant" });
  };
}

function firstInView(slots: readonly Slot[]): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    const range = slot && rangeOf(slots, slot);
    if (range && range.getBoundingClientRect().bottom < TOOLBAR) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topOf(slots: readonly Slot[], offset: number): number | undefined {
  const slot = slots[slotAfter(slots, offset)];
  if (!slot) return undefined;
  return rangeOf(slots, slot)?.getBoundingClientRect().top;
}

/** Where a place of one text is in another: by way of the page's own text, where both have it. */
export function movedOffset(from: Shown, to: Shown, offset: number): number {
  if (!from.article || !to.article) return shifted(from.reading.text, to.reading.text, offset);
  const original = offsetMap(from.reading.repairs).toOriginal(offset);
  const moved = shifted(from.article.reading.text, to.article.reading.text, original);
  return offsetMap(to.reading.repairs).toRepaired(moved);
}

/** The same where one stretch of a text was replaced by another: before it, behind it, or at its beginning. */
function shifted(from: string, to: string, offset: number): number {
  if (from === to) return offset;
  const most = Math.min(from.length, to.length);
  let before = 0;
  while (before < most && from.charCodeAt(before) === to.charCodeAt(before)) before++;
  if (offset <= before) return offset;
  let behind = 0;
  while (
    behind < most - before &&
    from.charCodeAt(from.length - 1 - behind) === to.charCodeAt(to.length - 1 - behind)
  ) {
    behind++;
  }
  return offset >= from.length - behind ? offset + to.length - from.length : before;
}
