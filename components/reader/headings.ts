/** The toolbar's height and some air, in CSS pixels. */
const OFFSET = 80;
const SLACK = 4;

/**
 * The next (or previous) heading of the article; null when there is none. From the one that has the focus and stands in
 * the window, or is still on its way there; else from where the window stands.
 */
export function neighbourHeading(
  headings: readonly HTMLElement[],
  step: 1 | -1,
): HTMLElement | null {
  const at = headings.findIndex((heading) => heading === heading.ownerDocument.activeElement);
  if (at !== -1 && isNear(headings[at])) return headings[at + step] ?? null;
  if (step > 0) return headings.find((heading) => distance(heading) > SLACK) ?? null;
  return headings.findLast((heading) => distance(heading) < -SLACK) ?? null;
}

/** Within a window's height of the window: a smooth scroll is under way, or has just come to its end. */
function isNear(heading: HTMLElement | undefined): boolean {
  const height = heading?.ownerDocument.defaultView?.innerHeight ?? 0;
  return heading !== undefined && Math.abs(distance(heading)) < 2 * height;
}

function distance(heading: HTMLElement): number {
  return heading.getBoundingClientRect().top - OFFSET;
}
