/** The most likely row of labels for a document, sentence by sentence. */
import type { Knowledge } from "../language.ts";
import type { Word } from "../words.ts";
import { isCapital } from "../capitals.ts";
import { documentFeatures, EDGE, NEIGHBOURS, placed, type DocumentFeatures } from "./document.ts";
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
import { featureList, type FeatureList } from "./features.ts";
import { addWeights, type NameModel } from "./model.ts";
import { ruleLabel, SURENESS } from "./place-kinds.ts";

const IMPOSSIBLE = -1e30;

const MAY_BE_BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
/** Labels that may stand before each label, one list after the other, and where each list begins. */
const BEFORE = Uint8Array.from(MAY_BE_BEFORE.flat());
const BEFORE_ENDS = Uint16Array.from({ length: LABELS + 1 }, (_, label) =>
  MAY_BE_BEFORE.slice(0, label).reduce((sum, { length }) => sum + length, 0),
);

/** Longer sentences are read in parts of this many words: a text without stops costs memory in proportion to a part. */
const LONGEST_PART = 2_000;
/** Words that room is made for at first. */
const USUAL_PART = 100;

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
    const own = labels.subarray(from, to);
    for (const run of runsOf(own)) {
      found.push({
        from: from + run.from,
        to: from + run.to,
        type: run.type,
        scores: typeScores(run, own, scores, model.transitions),
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
  const addSums = adder(document, model);
  // One of each for all parts: a sentence is short.
  let sums = new Int32Array(USUAL_PART * LABELS);
  let scores = new Float32Array(sums.length);
  let came = new Uint8Array(sums.length);
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && to - from < LONGEST_PART && document.isWithin(from, to)) to++;
    const size = (to - from) * LABELS;
    if (scores.length < size) {
      sums = new Int32Array(2 * size);
      scores = new Float32Array(2 * size);
      came = new Uint8Array(2 * size);
    } else sums.fill(0, 0, size);
    for (let at = from; at < to; at++) addSums(at, sums, (at - from) * LABELS);
    for (let n = 0; n < size; n++) scores[n] = (sums[n] ?? 0) * model.scale;
    for (let at = from; at < to; at++) {
      addRules(rules[at] ?? 0, isCapital(words[at]), scores, (at - from) * LABELS);
    }
    best(from, to, scores, model.transitions, came, labels);
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
 * Adds the sums of every label at a place to a row. What a word says by itself and to its neighbours is summed up once for
 * the whole document, and so is what a kind of place says.
 */
function adder(
  document: DocumentFeatures,
  model: NameModel,
): (at: number, sums: Int32Array, row: number) => void {
  const { distinct, isWithin, context, kind, addKind } = document;
  const { count, numbers } = distinct;
  const tables = [{ offset: 0, features: "own" } as const, ...NEIGHBOURS].map(
    ({ offset, features }) => {
      const { list, ends } = distinct.features[features];
      const placedList = offset === 0 ? list.numbers : placedAt(offset, list);
      const table = new Int32Array(count * LABELS);
      for (let row = 0; row < count; row++) {
        addWeights(model, placedList, ends[row] ?? 0, ends[row + 1] ?? 0, table, row * LABELS);
      }
      const edge = new Int32Array(LABELS);
      addWeights(model, [placed(EDGE, offset)], 0, 1, edge, 0);
      return { offset, table, edge };
    },
  );
  const found = featureList();
  const kinds = new Map<number, Int32Array>();
  return (at, sums, row) => {
    for (const { offset, table, edge } of tables) {
      const neighbour = at + offset;
      if (isWithin(at, neighbour)) addRow(sums, row, table, (numbers[neighbour] ?? 0) * LABELS);
      else addRow(sums, row, edge, 0);
    }
    const number = kind(at);
    let ofKind = kinds.get(number);
    if (!ofKind) {
      found.length = 0;
      addKind(at, found);
      kinds.set(number, (ofKind = new Int32Array(LABELS)));
      addWeights(model, found.numbers, 0, found.length, ofKind, 0);
    }
    addRow(sums, row, ofKind, 0);
    found.length = 0;
    context(at, found);
    addWeights(model, found.numbers, 0, found.length, sums, row);
  };
}

/** Features as those of a neighbour. */
function placedAt(offset: number, { numbers, length }: FeatureList): Int32Array {
  const found = new Int32Array(length);
  for (let n = 0; n < length; n++) found[n] = placed(numbers[n] ?? 0, offset);
  return found;
}

function addRow(into: Int32Array, row: number, from: Int32Array, fromRow: number): void {
  for (let label = 0; label < LABELS; label++) {
    into[row + label] = (into[row + label] ?? 0) + (from[fromRow + label] ?? 0);
  }
}

/**
 * Viterbi's algorithm over the words from one place to another.
 * @param came room for a label's best label before it, a row of LABELS a word
 */
function best(
  from: number,
  to: number,
  scores: Float32Array,
  transitions: Float32Array,
  came: Uint8Array,
  labels: Uint8Array,
): void {
  const length = to - from;
  let last = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) {
    last[label] = mayStart(label) ? (scores[label] ?? 0) : IMPOSSIBLE;
  }
  for (let at = 1; at < length; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let most = IMPOSSIBLE * 2;
      let by = 0;
      const end = BEFORE_ENDS[label + 1] ?? 0;
      for (let n = BEFORE_ENDS[label] ?? 0; n < end; n++) {
        const before = BEFORE[n] ?? 0;
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
