/** Where in the text a person is: what "from here" means. */
import { offsetInView, type Slot } from "../text-map.ts";

/** CSS pixels at the window's top that the toolbar covers. */
const TOOLBAR = 60;

/**
 * The offset of a place in the DOM, in UTF-16 code units of the text the slots show; that of the next text behind it
 * where the place itself shows none, null behind the last.
 */
export function offsetOf(slots: readonly Slot[], node: Node, within: number): number | null {
  const own = slots.find((slot) => slot.node === node);
  if (own) return own.start + Math.min(within, own.node.data.length);
  const place = node.ownerDocument?.createRange();
  if (!place) return null;
  place.setStart(node, within);
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot && place.comparePoint(slot.node, 0) < 0) low = middle + 1;
    else high = middle;
  }
  return slots[low]?.start ?? null;
}

/**
 * The offset to read from: the beginning of the selection in the article, or where it was last clicked, if that is in
 * view; else the first paragraph in view. Null stands for the top, title included.
 */
export function hereIn(host: HTMLElement, slots: readonly Slot[]): number | null {
  const view = host.ownerDocument.defaultView;
  if (!view) return null;
  const selection = view.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range && host.contains(range.startContainer)) {
    const { top, bottom } = range.getBoundingClientRect();
    const seen = bottom > TOOLBAR && top < view.innerHeight;
    if (!range.collapsed || seen) return offsetOf(slots, range.startContainer, range.startOffset);
  }
  if (host.getBoundingClientRect().top > TOOLBAR) return null;
  return Math.max(0, offsetInView(slots, 1) + 1);
}
