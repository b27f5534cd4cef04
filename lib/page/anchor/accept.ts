import type { Candidate } from "./candidate.ts";

/** What else speaks for a place. */
export interface Support {
  /** Words of the quote. */
  words: number;
  /** UTF-16 code units of the quote. */
  length: number;
  /** It stands where the notes beside it, or its own position, say. */
  expected: boolean;
  /** A side of the context that differs stood in the same paragraph: it did not change by the paragraph being moved. */
  torn: boolean;
  /** No other place of the text has the same words. */
  unique: boolean;
}

/** Half of the context, weighed by how rare its words are, makes it that context. */
export const CONTEXT = 0.5;

/** Less of a quote is none of it, whatever stands around. */
export const LEAST_QUOTE = 0.42;

/**
 * Whether a place is good enough to be shown as a note's. The thresholds are set so that a quote that is gone is lost:
 * a sentence of the same article shares a fifth to a third of another's words by weight, one with a fifth of its words
 * edited keeps some four fifths. The less of the quote is left, the more must speak for the place: context on both
 * sides, on one, the notes beside it.
 */
export function isAcceptable(candidate: Candidate, support: Support): boolean {
  const { quote, prefix, suffix, same } = candidate;
  const sides = [prefix, suffix].filter((side) => side !== null && side >= CONTEXT).length;
  const asked = [prefix, suffix].filter((side) => side !== null).length;
  if (same) {
    if (support.expected || (sides > 0 && !support.torn)) return true;
    // Moved with other words around it, or from a program that keeps no context.
    const long = support.torn
      ? support.words >= 8 && support.length >= 50
      : support.words >= 3 && support.length >= 12;
    return support.unique && (asked === 0 || long);
  }
  // Where no note points, the like of the quote may stand: much must be left of it.
  const { expected } = support;
  if (sides === 2 || (sides === 1 && asked === 1)) return quote >= (expected ? LEAST_QUOTE : 0.55);
  if (sides === 1)
    return quote >= (expected ? 0.5 : support.torn || support.words < 4 ? 0.75 : 0.65);
  if (expected) return quote >= 0.6 && support.words >= 4;
  return !support.torn && quote >= 0.88 && support.words >= 8;
}
