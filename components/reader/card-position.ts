/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 8;

/**
 * Where a card goes: under its mark, over it where there is no room below, never out of the window.
 * @param bottom pixels at the window's bottom that are taken (a sheet).
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
  bottom = 0,
): { left: number; top: number } {
  const room = window.height - bottom;
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= room;
  // What it belongs to may itself be out of the window.
  const top = Math.min(fitsBelow || above < GAP ? below : above, room - card.height - GAP);
  const left = Math.min(anchor.left - GAP, window.width - card.width - GAP);
  return { left: Math.max(GAP, left), top: Math.max(GAP, top) };
}
