/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), taught sentence by sentence with
 * FTRL-Proximal (McMahan et al. 2013), whose L1 term leaves most weights at nought.
 */
import { LABELS, mayEnd, mayFollow, mayStart } from "../lib/core/entities/model/labels.ts";
import { generator, shuffle } from "./random.ts";

/** A sentence: the numbers of each word's features, and its labels. */
export interface Sequence {
  features: Int32Array[];
  gold: Uint8Array;
  /** Share of a word's features that are hidden each time it is learned from, so that no one is leant on too much. */
  hide: number;
}

export interface Weights {
  /** A row of LABELS for each feature. */
  features: Float32Array;
  /** From row to column. */
  transitions: Float32Array;
}

export interface TrainingOptions {
  epochs: number;
  /** Step size. */
  alpha: number;
  l1: number;
  l2: number;
  seed: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

const BETA = 1;
/** Smaller parts of a gradient change nothing that rounding would not. */
const LEAST_GRADIENT = 1e-4;
/** Keeps a sum that vanished from dividing by nought. */
const TINY = 1e-300;

/** Cells of the transitions, row by row, that a row of labels may pass. */
const ALLOWED = Array.from({ length: LABELS * LABELS }, (_, cell) => cell).filter((cell) =>
  mayFollow(Math.floor(cell / LABELS), cell % LABELS),
);
const FROM = Uint8Array.from(ALLOWED, (cell) => Math.floor(cell / LABELS));
const TO = Uint8Array.from(ALLOWED, (cell) => cell % LABELS);

/** The same weights for the same sequences, options and seed. */
export function train(
  sequences: readonly Sequence[],
  featureCount: number,
  options: TrainingOptions,
): Weights {
  const features = adaptive(featureCount * LABELS, options);
  const transitions = adaptive(LABELS * LABELS, { ...options, l1: 0 });
  const longest = Math.max(1, ...sequences.map(({ gold }) => gold.length));
  const scores = new Float64Array(longest * LABELS);
  /** Exponentials of the scores, each word's largest 1. */
  const emitted = new Float64Array(longest * LABELS);
  /** Sums over the rows of labels up to a word and after it, scaled so that each word's forward sums come to 1. */
  const forward = new Float64Array(longest * LABELS);
  const backward = new Float64Array(longest * LABELS);
  const scales = new Float64Array(longest);
  const passed = new Float64Array(ALLOWED.length);
  const step = new Float64Array(ALLOWED.length);
  const gradient = new Float64Array(LABELS);
  const random = generator(options.seed);
  const order = sequences.map((_, index) => index);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const sequence = sequences[index];
      if (sequence && sequence.gold.length > 0) loss += learn(sequence);
    }
    options.onEpoch?.(epoch, loss);
  }
  return { features: features.weights, transitions: transitions.weights };

  /** @returns the sequence's loss before it is learned from. */
  function learn({ features: whole, gold, hide }: Sequence): number {
    const length = gold.length;
    const rows = hide > 0 ? whole.map((row) => row.filter(() => random() >= hide)) : whole;
    let loss = weigh(rows) + passes(length);
    const t = transitions.weights;
    step.fill(0);
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      const label = gold[at]!;
      loss -= scores[row + label]!;
      for (let y = 0; y < LABELS; y++) gradient[y] = forward[row + y]! * backward[row + y]!;
      gradient[label]! -= 1;
      if (at > 0) {
        const last = gold[at - 1]!;
        loss -= t[last * LABELS + label]!;
        const scale = scales[at]!;
        for (let pair = 0; pair < FROM.length; pair++) {
          const to = row + TO[pair]!;
          step[pair]! +=
            (forward[row - LABELS + FROM[pair]!]! * passed[pair]! * emitted[to]! * backward[to]!) /
            scale;
          if (FROM[pair] === last && TO[pair] === label) step[pair]! -= 1;
        }
      }
      for (let y = 0; y < LABELS; y++) {
        const part = gradient[y]!;
        if (part <= LEAST_GRADIENT && part >= -LEAST_GRADIENT) continue;
        for (const feature of rows[at]!) features.update(feature * LABELS + y, part);
      }
    }
    for (const [pair, cell] of ALLOWED.entries()) transitions.update(cell, step[pair]!);
    return loss;
  }

  /** Scores every label of every word; the logarithm of what `emitted` leaves out. */
  function weigh(rows: readonly Int32Array[]): number {
    const w = features.weights;
    let left = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = at * LABELS;
      scores.fill(0, row, row + LABELS);
      for (const feature of rows[at]!) {
        const from = feature * LABELS;
        for (let y = 0; y < LABELS; y++) scores[row + y]! += w[from + y]!;
      }
      let most = -Infinity;
      for (let y = 0; y < LABELS; y++) most = Math.max(most, scores[row + y]!);
      for (let y = 0; y < LABELS; y++) emitted[row + y] = Math.exp(scores[row + y]! - most);
      left += most;
    }
    return left;
  }

  /** The sums over all rows of labels; the logarithm of the whole, less what `emitted` leaves out. */
  function passes(length: number): number {
    const t = transitions.weights;
    for (const [pair, cell] of ALLOWED.entries()) passed[pair] = Math.exp(t[cell]!);
    let whole = 0;
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      forward.fill(0, row, row + LABELS);
      if (at === 0) for (let y = 0; y < LABELS; y++) forward[y] = mayStart(y) ? 1 : 0;
      else {
        for (let pair = 0; pair < FROM.length; pair++) {
          forward[row + TO[pair]!]! += forward[row - LABELS + FROM[pair]!]! * passed[pair]!;
        }
      }
      const ends = at === length - 1;
      let sum = TINY;
      for (let y = 0; y < LABELS; y++) {
        const value = ends && !mayEnd(y) ? 0 : forward[row + y]! * emitted[row + y]!;
        forward[row + y] = value;
        sum += value;
      }
      for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
      scales[at] = sum;
      whole += Math.log(sum);
    }
    const last = (length - 1) * LABELS;
    for (let y = 0; y < LABELS; y++) backward[last + y] = mayEnd(y) ? 1 : 0;
    for (let at = length - 2; at >= 0; at--) {
      const row = at * LABELS;
      const next = row + LABELS;
      const scale = scales[at + 1]!;
      backward.fill(0, row, next);
      for (let pair = 0; pair < FROM.length; pair++) {
        const to = next + TO[pair]!;
        backward[row + FROM[pair]!]! += (passed[pair]! * emitted[to]! * backward[to]!) / scale;
      }
    }
    return whole;
  }
}

/** Weights with a step size of their own each. */
function adaptive(
  length: number,
  { alpha, l1, l2 }: Pick<TrainingOptions, "alpha" | "l1" | "l2">,
): { weights: Float32Array; update: (at: number, gradient: number) => void } {
  const weights = new Float32Array(length);
  const sums = new Float32Array(length);
  const squares = new Float32Array(length);
  return {
    weights,
    update: (at, gradient) => {
      const before = squares[at]!;
      const after = before + gradient * gradient;
      const root = Math.sqrt(after);
      const sum = sums[at]! + gradient - ((root - Math.sqrt(before)) / alpha) * weights[at]!;
      sums[at] = sum;
      squares[at] = after;
      weights[at] =
        Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((BETA + root) / alpha + l2);
    },
  };
}
