/** How others find a note again: they give a place, and no verdict. */
import approximately from "approx-string-match";
import { toTextPosition } from "dom-anchor-text-quote";
import type { Span } from "../../../lib/core/reading.ts";

export interface Selectors {
  position: Span;
  exact: string;
  prefix: string;
  suffix: string;
}

/** The usual way: the position where the quote stands there, else the nearest place of fewest errors, however many. */
export function usualPlace(text: string, { position, exact }: Selectors): Span | null {
  if (text.startsWith(exact, position.start)) return position;
  const found: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length });
  }
  if (found.length === 0) found.push(...approximately(text, exact, exact.length));
  return nearest(found, position);
}

function nearest(places: readonly Span[], { start }: Span): Span | null {
  const away = (place: Span): number => Math.abs(place.start - start);
  return places.reduce<Span | null>(
    (best, place) => (best && away(best) <= away(place) ? best : place),
    null,
  );
}

/** `dom-anchor-text-quote`, which reads nothing of its root but the text. */
export function domAnchorPlace(
  text: string,
  { position, exact, prefix, suffix }: Selectors,
): Span | null {
  const selector = { exact, prefix, suffix };
  return toTextPosition({ textContent: text }, selector, { hint: position.start });
}
