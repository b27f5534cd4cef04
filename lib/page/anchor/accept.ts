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

/** Words of a quote that also stand elsewhere by chance. */
const FEW = 3;
/** Words of a quote of which one that changed is much. */
const SHORT = 4;
/** Both sides of the context together, where hardly anything of it changed. */
const BOTH = 1.7;
/** A side of which this is there has something left. */
const SOME = 0.1;

/**
 * Whether a place is good enough to be shown as a note's. The thresholds are set so that a quote that is gone is lost:
 * a sentence of the same article shares a fifth to a third of another's words by weight, one with a fifth of its words
 * edited keeps some four fifths. The less of the quote is left, the more must speak for the place: context on both
 * sides, on one, the notes beside it.
 */
export function isAcceptable(candidate: Candidate, support: Support): boolean {
  return candidate.same ? isItself(candidate, support) : isLeft(candidate, support);
}

const sidesOf = ({ prefix, suffix }: Candidate): number[] =>
  [prefix, suffix].filter((side) => side !== null);

function isItself(
  candidate: Candidate,
  { expected, torn, unique, words, length }: Support,
): boolean {
  const asked = sidesOf(candidate);
  const there = asked.filter((side) => side >= CONTEXT).length;
  if (torn ? expected && words > FEW : expected || there > 0) return true;
  // Moved with other words around it, or from a program that keeps no context.
  const long = torn ? words >= 8 && length >= 50 : words >= 3 && length >= 12;
  return unique && (asked.length === 0 || long);
}

/** Whether enough of a quote is left where some of its words changed. */
function isLeft(candidate: Candidate, { expected, torn, words }: Support): boolean {
  const { quote } = candidate;
  const asked = sidesOf(candidate);
  const there = asked.filter((side) => side >= CONTEXT).length;
  const whole = there === 2 || (there === 1 && asked.length === 1);
  if (words <= SHORT) {
    const sum = asked.reduce((all, side) => all + side, 0);
    if (whole) return quote >= 0.8 || (quote >= 0.65 && sum >= (BOTH / 2) * asked.length);
    return there === 1 && quote >= 0.9;
  }
  // Where no note points, the like of the quote may stand: much must be left of it.
  if (whole) return quote >= (expected ? 0.47 : 0.55);
  if (there === 1) {
    if (!expected) return quote >= (torn ? 0.75 : 0.65);
    // One side to the letter and nothing of the other: it may be what stood beside a sentence that is gone.
    if (torn) return quote >= (asked.every((side) => side >= SOME) ? 0.5 : 0.75);
    return quote >= 0.6;
  }
  return expected ? quote >= 0.78 : !torn && quote >= 0.88 && words >= 8;
}
