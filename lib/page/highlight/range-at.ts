/**
 * The range that is shown at a point of the window, the shortest of several; null where none is.
 * @param x CSS pixels from the window's edge, as `y`
 */
export function rangeAt<Found extends { range: Range }>(
  found: readonly Found[],
  x: number,
  y: number,
): Found | null {
  let best: Found | null = null;
  let bestLength = Infinity;
  for (const one of found) {
    const isThere = [...one.range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    if (!isThere) continue;
    const { length } = String(one.range);
    if (length >= bestLength) continue;
    best = one;
    bestLength = length;
  }
  return best;
}
