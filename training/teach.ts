/** Teaches a model from examples. */
import type { Knowledge } from "../lib/core/entities/language.ts";
import { featureList, featuresOf, rowOf } from "../lib/core/entities/model/features.ts";
import { documentFeatures, EDGE, NEIGHBOURS, placed } from "../lib/core/entities/model/document.ts";
import { keyOf } from "../lib/core/entities/model/model.ts";
import { train, type Sequence, type TrainingOptions, type Weights } from "./crf.ts";
import type { Example } from "./examples.ts";
import { writeModel } from "./write-model.ts";

export interface TeachOptions extends TrainingOptions {
  /** Shares of features that are hidden (see `Sequence`) of public texts, and of our own, which are few. */
  hide: number;
  hideOwn: number;
  /** Models that are taught, each by a seed of its own, and whose mean is the model: chance counts for less in it. */
  models: number;
  /** Occurrences that a feature needs. */
  leastCount: number;
  /** Smaller weights are left out of the file. */
  prune: number;
}

export const STANDARD: TeachOptions = {
  epochs: 6,
  alpha: 0.1,
  l1: 0.3,
  l2: 1,
  seed: 1,
  models: 3,
  hide: 0.15,
  hideOwn: 0.5,
  leastCount: 3,
  prune: 0.1,
};

/** @returns the model's file. */
export function teach(
  examples: readonly Example[],
  knowledge: Knowledge,
  options: TeachOptions,
): Uint8Array<ArrayBuffer> {
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
  for (let more = 1; more < options.models; more++) {
    const other = train(sequences, numbers.size, { ...options, seed: options.seed + more });
    addTo(weights.features, other.features);
    addTo(weights.transitions, other.transitions);
  }
  for (const list of [weights.features, weights.transitions]) {
    for (let at = 0; at < list.length; at++) list[at]! /= options.models;
  }
  return writeModel({ keys: Uint32Array.from(numbers.keys(), keyOf), weights }, options.prune);
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += values[at] ?? 0;
}

/** All features of every word, as `tag` looks them up. */
function rowsOf(document: ReturnType<typeof documentFeatures>): Int32Array[] {
  const { words, distinct, isWithin, context, addKind } = document;
  const { features, numbers } = distinct;
  const found = featureList();
  return words.map((_, at) => {
    found.length = 0;
    context(at, found);
    addKind(at, found);
    const row = [...rowOf(features.own, numbers[at] ?? 0), ...featuresOf(found)];
    for (const { offset, features: kind } of NEIGHBOURS) {
      const neighbour = at + offset;
      const theirs = isWithin(at, neighbour)
        ? rowOf(features[kind], numbers[neighbour] ?? 0)
        : [EDGE];
      for (const feature of theirs) row.push(placed(feature, offset));
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
