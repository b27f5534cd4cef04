import type { Span } from "../../../lib/core/reading.ts";

/** Chance of following a link rather than starting anew (Mihalcea and Tarau 2004, section 2). */
const DAMPING = 0.85;
const ROUNDS = 50;

/**
 * The sentences that TextRank likes best, in text order: sentences are linked by the words they share over the
 * logarithms of their lengths (Mihalcea and Tarau 2004, section 4), and ranked as pages are.
 *
 * @param sentences spans of `text`, UTF-16 code units
 */
export function textRank(text: string, sentences: readonly Span[], wanted: number): Span[] {
  const words = sentences.map(({ start, end }) => wordsOf(text.slice(start, end)));
  const links = words.map((one, i) =>
    words.map((other, j) => (i === j ? 0 : likeness(one, other))),
  );
  const sums = links.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map((_, i) => {
      let given = 0;
      for (const [j, row] of links.entries()) {
        const sum = sums[j] ?? 0;
        if (sum > 0) given += ((row[i] ?? 0) / sum) * (ranks[j] ?? 0);
      }
      return 1 - DAMPING + DAMPING * given;
    });
  }
  return sentences
    .map((sentence, i) => ({ sentence, rank: ranks[i] ?? 0 }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, wanted)
    .map(({ sentence }) => sentence)
    .toSorted((a, b) => a.start - b.start);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3));

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 2 || other.size < 2) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (Math.log(one.size) + Math.log(other.size));
}
