import type { Quote } from "./annotation.ts";
import { LETTER, SEVERAL, type Folding } from "./folding.ts";
import type { WordIndex } from "./word-index.ts";
import { wordsOf, type Words } from "./words.ts";

/** A quote with its context as one run of words. */
export interface NoteWords {
  words: Words;
  /** The quote's units, half-open. */
  units: { start: number; end: number };
  /** The quote's words, half-open; of a word that is cut by the quote's edge, too. */
  quote: { first: number; end: number };
  /** Weight of each word (`WordIndex.weight`). */
  weights: Float64Array;
}

/**
 * Reads quote and context together, since a quote may begin or end within a word. Some programs trim the context's
 * whitespace: where the two halves make no word that the text has, a space is put between them.
 */
export function noteWords(
  quote: Quote,
  folding: Folding,
  { frequency, weight }: WordIndex,
): NoteWords {
  const { exact, suffix } = quote;
  let { prefix } = quote;
  let tail = suffix;
  const meets = (left: string, right: string): boolean =>
    isLetter(left.charCodeAt(left.length - 1), folding) && isLetter(right.charCodeAt(0), folding);
  let words = wordsOf(prefix + exact + tail, folding);
  if (meets(prefix, exact) || meets(exact, tail)) {
    const known = (offset: number): boolean => {
      const at = wordOver(words, offset);
      return at < 0 || frequency(words.hash[at] ?? 0) > 0;
    };
    if (meets(exact, tail) && !known(prefix.length + exact.length)) tail = ` ${tail}`;
    if (meets(prefix, exact) && !known(prefix.length)) prefix += " ";
    words = wordsOf(prefix + exact + tail, folding);
  }
  const start = unitAt(words, prefix.length);
  const end = unitAt(words, prefix.length + exact.length);
  let first = 0;
  while (first < words.count && (words.last[first] ?? 0) <= start) first++;
  let behind = first;
  while (behind < words.count && (words.first[behind] ?? 0) < end) behind++;
  const weights = new Float64Array(words.count);
  for (let at = 0; at < words.count; at++) weights[at] = weight(words.hash[at] ?? 0);
  return { words, units: { start, end }, quote: { first, end: behind }, weights };
}

function isLetter(unit: number, { kindOf }: Folding): boolean {
  if (!(unit >= 0)) return false;
  const kind = kindOf(unit);
  return kind === LETTER || kind === SEVERAL;
}

/** The word that an offset lies within; -1 at the edges of words. */
function wordOver({ count, first, last, from, to }: Words, offset: number): number {
  for (let at = 0; at < count; at++) {
    const start = from[first[at] ?? 0] ?? 0;
    if (start >= offset) return -1;
    if ((to[(last[at] ?? 1) - 1] ?? 0) > offset) return at;
  }
  return -1;
}

/** The first unit that begins at an offset or behind it. */
function unitAt({ from, length }: Words, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
