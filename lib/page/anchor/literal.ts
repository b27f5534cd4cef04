import type { Span } from "../../core/reading.ts";
import type { Quote } from "./annotation.ts";
import type { Candidate } from "./candidate.ts";

/** A quote of fewer UTF-16 code units, without context, may stand at its old offset by chance. */
const SHORT = 16;

/**
 * The place of a quote that stands to the letter, with its context, where its position says, or so far from it; and of one without any
 * word (marks, whitespace) where the text has it with its context once. Null for every other: it has to be searched.
 */
export function literalPlace(
  text: string,
  quote: Quote,
  position: Span | null,
  shift: number,
): Candidate | null {
  const { exact, prefix, suffix } = quote;
  const at = position ? position.start + shift : -1;
  if (
    at >= 0 &&
    text.startsWith(exact, at) &&
    (prefix !== "" || suffix !== "" || exact.length >= SHORT) &&
    text.endsWith(prefix, at) &&
    text.startsWith(suffix, at + exact.length)
  ) {
    return literal(quote, at);
  }
  if (/[\p{L}\p{N}\p{S}]/u.test(exact)) return null;
  const whole = prefix + exact + suffix;
  const found = text.indexOf(whole);
  if (found < 0 || text.includes(whole, found + 1)) return null;
  return literal(quote, found + prefix.length);
}

function literal({ exact, prefix, suffix }: Quote, start: number): Candidate {
  return {
    start,
    end: start + exact.length,
    quote: 1,
    prefix: prefix === "" ? null : 1,
    suffix: suffix === "" ? null : 1,
    same: true,
    words: 1,
  };
}
