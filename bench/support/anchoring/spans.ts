import type { Span } from "../../../lib/core/reading.ts";
import type { Random } from "./random.ts";

export const SENTENCE = /[^\s.!?…][^.!?…\n]*[.!?…]+["”»’)]*/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The lines of a text that are not empty. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Spans that a reader may mark: a few words, a sentence, a paragraph, from one paragraph into the next.
 * @param within the parts of the text that they lie in
 * @param long none of less than five words
 */
export function noteSpans(
  text: string,
  random: Random,
  count: number,
  within: readonly Span[] = linesOf(text),
  long = false,
): Span[] {
  const spans: Span[] = [];
  for (let tries = 0; tries < count * 8 && spans.length < count; tries++) {
    const line = random.pick(within);
    const own = text.slice(line.start, line.end);
    const words = [...own.matchAll(WORD)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
    }));
    if (words.length < (long ? 5 : 3)) continue;
    const lot = random.next();
    let span: Span | null = line;
    if (lot < 0.35) span = fewWords(words, random, long ? 5 : 2);
    else if (lot < 0.75) span = sentenceOf(own, line.start, random, long ? 5 : 2);
    else if (lot < 0.85) span = halves(text, line, within, random);
    if (span && !spans.some(({ start, end }) => start === span.start && end === span.end)) {
      spans.push(span);
    }
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

function fewWords(words: readonly Span[], random: Random, least: number): Span | null {
  const length = least + random.below(8);
  const first = random.below(Math.max(1, words.length - length));
  const [from, to] = [words[first], words[Math.min(words.length, first + length) - 1]];
  return from && to ? { start: from.start, end: to.end } : null;
}

function sentenceOf(own: string, offset: number, random: Random, least: number): Span | null {
  const sentences = [...own.matchAll(SENTENCE)].filter(
    ([sentence]) => (sentence.match(WORD) ?? []).length >= least,
  );
  if (sentences.length === 0) return null;
  const match = random.pick(sentences);
  return { start: offset + match.index, end: offset + match.index + match[0].length };
}

/** From within a paragraph into the next, where both may be marked. */
function halves(text: string, line: Span, within: readonly Span[], random: Random): Span | null {
  const next = linesOf(text).find(({ start }) => start >= line.end);
  if (!next || !within.some(({ start }) => start === next.start)) return null;
  const start = text.indexOf(" ", line.start + random.below(line.end - line.start)) + 1;
  const end = text.indexOf(" ", next.start + random.below(next.end - next.start));
  return start > line.start && start < line.end && end > next.start && end <= next.end
    ? { start, end }
    : null;
}
