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
      score(at, scores.subarray((at - from) * LABELS, (at - from + 1) * LABELS));
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

/** Adds the score of every label at a place. What a word says at an offset is summed up once for the whole document. */
function scorer(
  document: DocumentFeatures,
  model: NameModel,
): (at: number, into: Float32Array) => void {
  const { ofWord, isWithin, context } = document;
  const own = memo<WordFeatures>(({ own }, scores) => {
    for (const feature of own) addWeights(model, feature, scores);
  });
  const around = NEIGHBOURS.map(({ offset, features }) => ({
    offset,
    scores: memo<WordFeatures>((word, scores) => {
      const found = word[features];
      if (typeof found === "number") addWeights(model, placed(found, offset), scores);
      else for (const feature of found) addWeights(model, placed(feature, offset), scores);
    }),
    edge: new Float32Array(LABELS),
  }));
  for (const { offset, edge } of around) addWeights(model, placed(EDGE, offset), edge);

  return (at, into) => {
    const word = ofWord[at];
    if (!word) return;
    add(into, own(word));
    for (const { offset, scores, edge } of around) {
      const neighbour = ofWord[at + offset];
      add(into, neighbour && isWithin(at, at + offset) ? scores(neighbour) : edge);
    }
    for (const feature of context(at)) addWeights(model, feature, into);
  };
}

function memo<Key extends object>(
  fill: (key: Key, scores: Float32Array) => void,
): (key: Key) => Float32Array {
  const known = new Map<Key, Float32Array>();
  return (key) => {
    let scores = known.get(key);
    if (!scores) {
      scores = new Float32Array(LABELS);
      fill(key, scores);
      known.set(key, scores);
    }
    return scores;
  };
}

function add(into: Float32Array, scores: Float32Array): void {
  for (let label = 0; label < LABELS; label++) {
    into[label] = (into[label] ?? 0) + (scores[label] ?? 0);
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
