import type { Mark } from "../model/marks.ts";

/**
 * The next (or previous) mark of a family from a place in the text; null when there is none.
 * @param marks in text order.
 * @param from offset that the reader is at; a mark that starts there is left behind.
 */
export function neighbour(
  marks: readonly Mark[],
  family: Mark["family"],
  from: number,
  step: 1 | -1,
): Mark | null {
  const own = marks.filter((mark) => mark.family === family);
  if (step > 0) return own.find((mark) => mark.start > from) ?? null;
  return own.findLast((mark) => mark.start < from) ?? null;
}
