/** Where a small bar goes beside what is selected. All numbers are CSS pixels of the layout viewport. */

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface SelectedBox {
  /** Around all of it. */
  box: Edges;
  /** The line on which the hand that selected came to rest, and where on it. */
  tip: { x: number; top: number; bottom: number };
  /** Selected towards its beginning. */
  backward: boolean;
}

interface Size {
  width: number;
  height: number;
}

/** Between the bar and what is selected. */
const GAP = 8;
/** Between the bar and the window's edge. */
const EDGE = 8;

/**
 * Under what is selected, over it where it was selected upwards or where there is no room below; beside it where it
 * fills the window from top to bottom; at the window's edge, away from the tip, where it fills the window whole. Centred
 * on the tip, so that it is the same in both directions of writing, and never out of the window.
 * @param room what is seen of the page
 */
export function placeBar(
  { box, tip, backward }: SelectedBox,
  { width, height }: Size,
  room: Edges,
): { left: number; top: number } {
  const across = (x: number): number =>
    Math.max(room.left + EDGE, Math.min(x, room.right - EDGE - width));
  const down = (y: number): number =>
    Math.max(room.top + EDGE, Math.min(y, room.bottom - EDGE - height));
  const left = across(tip.x - width / 2);

  const below = box.bottom + GAP;
  const above = box.top - GAP - height;
  for (const top of backward ? [above, below] : [below, above]) {
    if (top >= room.top + EDGE && top + height <= room.bottom - EDGE) return { left, top };
  }
  // It is out of the window: the bar waits at the edge behind which it lies.
  if (box.bottom <= room.top + EDGE || box.top >= room.bottom - EDGE) {
    return { left, top: down(backward ? above : below) };
  }
  const top = down((tip.top + tip.bottom - height) / 2);
  for (const beside of [box.right + GAP, box.left - GAP - width]) {
    if (beside === across(beside)) return { left: beside, top };
  }

  const last = room.bottom - EDGE - height;
  const covers = tip.bottom + GAP > last && tip.top < room.bottom;
  return { left, top: covers ? room.top + EDGE : last };
}

/** Whether none of it is to be seen, */
export const isOutside = (box: Edges, room: Edges): boolean =>
  box.bottom <= room.top ||
  box.top >= room.bottom ||
  box.right <= room.left ||
  box.left >= room.right;

/** and whether it is so far away, half a window or more, that the person has gone on. */
export function isFar(box: Edges, room: Edges): boolean {
  const half = (room.bottom - room.top) / 2;
  return box.bottom < room.top - half || box.top > room.bottom + half;
}
