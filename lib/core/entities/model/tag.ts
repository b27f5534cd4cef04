/** The most likely row of labels for a document, sentence by sentence. */
import type { Knowledge } from "../language.ts";
import type { Word } from "../words.ts";
import { isCapital } from "../capitals.ts";
import {
  documentFeatures,
  EDGE,
  NEIGHBOURS,
  placed,
  ruleLabel,
  SURENESS,
  type DocumentFeatures,
} from "./document.ts";
import {
  LABELS,
  labelsOf,
  mayEnd,
  mayFollow,
  mayStart,
  NAME_TYPES,
  runsOf,
  type LabelledRun,
} from "./labels.ts";
import { addWeights, type NameModel } from "./model.ts";
import type { WordFeatures } from "./word-features.ts";

const IMPOSSIBLE = -1e30;

/** Labels that may stand before each label. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

/** Longer sentences are read in parts of this many words: a text without stops costs memory in proportion to a part. */
const LONGEST_PART = 2_000;

/** A name that was found, with what speaks for each type of it, in logarithms, were its span what it is. */
export interface FoundName extends LabelledRun {
  scores: readonly number[];
}

/**
 * @param rules what the rules say, one a word: evidence among others.
 * @returns a label for every word. Linear in the words.
 */
export function tag(
  words: readonly Word[],
  rules: ArrayLike<number>,
  model: NameModel,
  knowledge: Knowledge,
): Uint8Array {
  const labels = new Uint8Array(words.length);
  read(words, rules, model, knowledge, labels);
  return labels;
}

/** The names that `tag` labels, in text order. */
export function tagNames(
  words: readonly Word[],
  rules: ArrayLike<number>,
  model: NameModel,
  knowledge: Knowledge,
): FoundName[] {
  const labels = new Uint8Array(words.length);
  const found: FoundName[] = [];
  read(words, rules, model, knowledge, labels, (from, to, scores) => {
    for (const run of runsOf(labels.subarray(from, to))) {
      found.push({
        from: from + run.from,
        to: from + run.to,
        type: run.type,
        scores: typeScores(run, labels.subarray(from, to), scores, model.transitions),
      });
    }
  });
  return found;
}

/** Labels all words; shows each part's scores, a row of LABELS a word, while they last. */
function read(
  words: readonly Word[],
  rules: ArrayLike<number>,
  model: NameModel,
  knowledge: Knowledge,
  labels: Uint8Array,
  onPart?: (from: number, to: number, scores: Float32Array) => void,
): void {
  const document = documentFeatures(words, rules, knowledge);
  const score = scorer(document, model);
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && to - from < LONGEST_PART && document.isWithin(from, to)) to++;
    const scores = new Float32Array((to - from) * LABELS);
    for (let at = from; at < to; at++) {
      score(at, scores, (at - from) * LABELS);
      addRules(rules[at] ?? 0, isCapital(words[at]), scores, (at - from) * LABELS);
    }
    best(from, to, scores, model.transitions, labels);
    onPart?.(from, to, scores);
    from = to;
  }
}

/** What the rules' label of a word is worth by how sure they are of it, and that they leave a capital alone; by our own articles. */
const TRUST = [0.5, 1, 1.5, 2];
const TRUST_OUTSIDE = 0.5;

/** The rules have a say of their own: they know forms that no text taught, and are the surer the less the model has seen. */
function addRules(said: number, capital: boolean, scores: Float32Array, row: number): void {
  const label = ruleLabel(said);
  if (label === 0 && !capital) return;
  const worth = label === 0 ? TRUST_OUTSIDE : (TRUST[(said - label) / SURENESS] ?? 0);
  scores[row + label] = (scores[row + label] ?? 0) + worth;
}

/** What speaks for each type where a name's span and its neighbours' labels stay what they are. */
function typeScores(
  { from, to }: LabelledRun,
  labels: Uint8Array,
  scores: Float32Array,
  transitions: Float32Array,
): number[] {
  return NAME_TYPES.map((_, type) => {
    const own = labelsOf(to - from, [{ from: 0, to: to - from, type }]);
    let before = from > 0 ? (labels[from - 1] ?? 0) : 0;
    let sum = 0;
    for (let at = from; at < to; at++) {
      const label = own[at - from] ?? 0;
      sum += (scores[at * LABELS + label] ?? 0) + (transitions[before * LABELS + label] ?? 0);
      before = label;
    }
    return sum + (to < labels.length ? (transitions[before * LABELS + (labels[to] ?? 0)] ?? 0) : 0);
  });
}

/**
 * Adds the scores of every label at a place to a row. What a word says by itself and to its neighbours is summed up once for
 * the whole document.
 */
function scorer(
  document: DocumentFeatures,
  model: NameModel,
): (at: number, scores: Float32Array, row: number) => void {
  const { distinct, numbers, isWithin, context } = document;
  const own = tableOf(distinct, model, ({ own }) => own);
  const around = NEIGHBOURS.map(({ offset, features }) => {
    const edge = new Float32Array(LABELS);
    addWeights(model, placed(EDGE, offset), edge, 0);
    const table = tableOf(
      distinct,
      model,
      (word) => {
        const found = word[features];
        return typeof found === "number" ? [found] : found;
      },
      offset,
    );
    return { offset, table, edge };
  });
  return (at, scores, row) => {
    addRow(scores, row, own, (numbers[at] ?? 0) * LABELS);
    for (const { offset, table, edge } of around) {
      const neighbour = at + offset;
      if (isWithin(at, neighbour)) addRow(scores, row, table, (numbers[neighbour] ?? 0) * LABELS);
      else addRow(scores, row, edge, 0);
    }
    for (const feature of context(at)) addWeights(model, feature, scores, row);
  };
}

/** A row of scores for each word. */
function tableOf(
  distinct: readonly WordFeatures[],
  model: NameModel,
  featuresOf: (word: WordFeatures) => Iterable<number>,
  offset = 0,
): Float32Array {
  const table = new Float32Array(distinct.length * LABELS);
  for (const [number, word] of distinct.entries()) {
    for (const feature of featuresOf(word)) {
      addWeights(model, offset === 0 ? feature : placed(feature, offset), table, number * LABELS);
    }
  }
  return table;
}

function addRow(into: Float32Array, row: number, from: Float32Array, fromRow: number): void {
  for (let label = 0; label < LABELS; label++) {
    into[row + label] = (into[row + label] ?? 0) + (from[fromRow + label] ?? 0);
  }
}

/** Viterbi's algorithm over the words from one place to another. */
function best(
  from: number,
  to: number,
  scores: Float32Array,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  const length = to - from;
  const came = new Uint8Array(length * LABELS);
  let last = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let at = 0; at < length; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      if (at === 0) {
        next[label] = mayStart(label) ? (scores[row + label] ?? 0) : IMPOSSIBLE;
        continue;
      }
      let most = IMPOSSIBLE * 2;
      let by = 0;
      for (const before of BEFORE[label] ?? []) {
        const sum = (last[before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
        if (sum > most) {
          most = sum;
          by = before;
        }
      }
      next[label] = most + (scores[row + label] ?? 0);
      came[row + label] = by;
    }
    [last, next] = [next, last];
  }
  let label = 0;
  for (let other = 1; other < LABELS; other++) {
    if (mayEnd(other) && (last[other] ?? 0) > (last[label] ?? 0)) label = other;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[from + at] = label;
    label = came[at * LABELS + label] ?? 0;
  }
}
