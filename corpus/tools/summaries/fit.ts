import type { Reading, Span } from "../../../lib/core/reading.ts";
import { candidatesOf } from "../../../lib/core/summary/candidates.ts";
import { wordsOf } from "../../../lib/core/summary/languages.ts";
import { evidenceOf, SIGNALS, signalsOf } from "../../../lib/core/summary/score.ts";
import { segment } from "../../../lib/core/text/segment.ts";
import type { Alignment } from "../score/align.ts";
import type { CorpusDocument } from "../document/types.ts";

/** A sentence's signals, and whether it is marked. */
export interface Example {
  signals: number[];
  marked: boolean;
}

/** Rounds of gradient ascent: past these no weight moves in its second decimal. */
const ROUNDS = 4000;
const STEP = 0.5;
/** What a weight costs, of signals in standard deviations (L2). */
const PENALTY = 3;

/** The candidates of one article; a sentence is marked when most of it is. */
export function examplesOf(
  document: CorpusDocument,
  { reading, place }: Alignment & { reading: Reading },
): Example[] {
  const cut = segment(reading.text, reading.blocks, reading.lang);
  const candidates = candidatesOf(cut, reading, wordsOf(reading.lang));
  const evidence = evidenceOf(candidates, reading.entities);
  return candidates.map((candidate) => {
    const signals = signalsOf(candidate, evidence);
    return {
      signals: SIGNALS.map((key) => signals[key]),
      marked: isMarked(place(candidate), document.summary),
    };
  });
}

function isMarked({ start, end }: Span, marked: readonly Span[]): boolean {
  let both = 0;
  for (const one of marked)
    both += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start));
  return 2 * both > end - start;
}

/** Logistic regression: a weight for each signal, and the bias last, by name. */
export function fit(examples: readonly Example[]): [name: string, weight: number][] {
  const count = Math.max(1, examples.length);
  const mean = SIGNALS.map(
    (_, i) => examples.reduce((sum, { signals }) => sum + (signals[i] ?? 0), 0) / count,
  );
  const spread = SIGNALS.map((_, i) => {
    const squares = examples.reduce(
      (sum, { signals }) => sum + ((signals[i] ?? 0) - (mean[i] ?? 0)) ** 2,
      0,
    );
    return Math.sqrt(squares / count) || 1;
  });
  const rows = examples.map(({ signals, marked }) => ({
    values: [...signals.map((value, i) => (value - (mean[i] ?? 0)) / (spread[i] ?? 1)), 1],
    marked: marked ? 1 : 0,
  }));
  const weights = [...SIGNALS.map(() => 0), 0];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) =>
      i < SIGNALS.length ? (-PENALTY * weight) / count : 0,
    );
    for (const { values, marked } of rows) {
      const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      const error = marked - 1 / (1 + Math.exp(-sum));
      for (const [i, value] of values.entries())
        slope[i] = (slope[i] ?? 0) + (error * value) / count;
    }
    for (const [i, by] of slope.entries()) weights[i] = (weights[i] ?? 0) + STEP * by;
  }
  const plain = SIGNALS.map((_, i) => (weights[i] ?? 0) / (spread[i] ?? 1));
  const shift = plain.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0);
  return [
    ...SIGNALS.map((name, i): [string, number] => [name, plain[i] ?? 0]),
    ["bias", (weights.at(-1) ?? 0) - shift],
  ];
}
