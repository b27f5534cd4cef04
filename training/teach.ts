/** Teaches a model from examples. */
import type { Knowledge } from "../lib/core/entities/language.ts";
import { documentFeatures, EDGE, NEIGHBOURS, placed } from "../lib/core/entities/model/document.ts";
import { LABELS } from "../lib/core/entities/model/labels.ts";
import { keyOf } from "../lib/core/entities/model/model.ts";
import { train, type Sequence, type TrainingOptions, type Weights } from "./crf.ts";
import type { Example } from "./examples.ts";
import { writeModel, type Taught } from "./write-model.ts";

export interface TeachOptions extends TrainingOptions {
  /** Shares of features that are hidden (see `Sequence`) of public texts, and of our own, which are few. */
  hide: number;
  hideOwn: number;
  /** Occurrences that a feature needs. */
  leastCount: number;
  /** Smaller weights are left out of the file. */
  prune: number;
}

export const STANDARD: TeachOptions = {
  epochs: 8,
  alpha: 0.1,
  l1: 0.1,
  l2: 1,
  seed: 1,
  hide: 0.2,
  hideOwn: 0.5,
  leastCount: 3,
  prune: 0.05,
};

/** @returns the model's file. */
export function teach(
  examples: readonly Example[],
  knowledge: Knowledge,
  options: TeachOptions,
): Uint8Array<ArrayBuffer> {
  return writeModel(taughtBy(examples, knowledge, options), options.prune);
}

/** The weights as they are, for adding up. */
export function taughtBy(
  examples: readonly Example[],
  knowledge: Knowledge,
  options: TeachOptions,
): Taught {
  const rows = examples.map(({ words, rules }) =>
    rowsOf(documentFeatures(words, rules, knowledge)),
  );
  const counts = new Map<number, number>();
  const counted = new Set<string>();
  for (const [index, { origin }] of examples.entries()) {
    // A text that is learned from several times counts once, or each of its words would seem frequent.
    if (counted.has(origin)) continue;
    counted.add(origin);
    for (const row of rows[index] ?? []) {
      for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) {
    if (count >= options.leastCount) numbers.set(feature, numbers.size);
  }
  const sequences = examples.flatMap(({ words, gold, own }, index) => {
    const numbered = (rows[index] ?? []).map((row) =>
      Int32Array.from([...row].flatMap((feature) => numbers.get(feature) ?? [])),
    );
    return sentencesOf(words).map(([from, to]): Sequence => ({
      features: numbered.slice(from, to),
      gold: gold.slice(from, to),
      hide: own ? options.hideOwn : options.hide,
    }));
  });
  const weights: Weights = train(sequences, numbers.size, options);
  return { keys: Uint32Array.from(numbers.keys(), keyOf), weights };
}

/** All features of every word, as `tag` looks them up. */
function rowsOf(document: ReturnType<typeof documentFeatures>): Int32Array[] {
  const { words, ofWord, isWithin, context } = document;
  return words.map((_, at) => {
    const row = [...(ofWord[at]?.own ?? []), ...context(at)];
    for (const { offset, features } of NEIGHBOURS) {
      const neighbour = isWithin(at, at + offset) ? ofWord[at + offset] : undefined;
      const found = neighbour ? neighbour[features] : EDGE;
      if (typeof found === "number") row.push(placed(found, offset));
      else for (const feature of found) row.push(placed(feature, offset));
    }
    return Int32Array.from(row);
  });
}

function sentencesOf(words: Example["words"]): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && words[at]?.sentence === words[from]?.sentence) continue;
    sentences.push([from, at]);
    from = at;
  }
  return sentences;
}

/** Two models as one: the scores that both give, added up, each by its share. */
export function mixed(
  first: Taught,
  second: Taught,
  [firstShare, secondShare]: readonly [number, number],
): Taught {
  const rows = new Map<number, number>();
  for (const { keys } of [first, second]) {
    for (const key of keys) if (!rows.has(key)) rows.set(key, rows.size);
  }
  const features = new Float32Array(rows.size * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  for (const [{ keys, weights }, share] of [
    [first, firstShare],
    [second, secondShare],
  ] as const) {
    for (const [index, key] of keys.entries()) {
      const row = (rows.get(key) ?? 0) * LABELS;
      for (let y = 0; y < LABELS; y++) {
        features[row + y]! += share * (weights.features[index * LABELS + y] ?? 0);
      }
    }
    for (let cell = 0; cell < transitions.length; cell++) {
      transitions[cell]! += share * (weights.transitions[cell] ?? 0);
    }
  }
  return { keys: Uint32Array.from(rows.keys()), weights: { features, transitions } };
}
