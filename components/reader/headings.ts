/** The toolbar's height and some air, in CSS pixels. */
const OFFSET = 80;
const SLACK = 4;

/** The next (or previous) heading of the article from where the window stands; null when there is none. */
export function neighbourHeading(
  headings: readonly HTMLElement[],
  step: 1 | -1,
): HTMLElement | null {
  if (step > 0) return headings.find((heading) => distance(heading) > SLACK) ?? null;
  return headings.findLast((heading) => distance(heading) < -SLACK) ?? null;
}

function distance(heading: HTMLElement): number {
  return heading.getBoundingClientRect().top - OFFSET;
}
