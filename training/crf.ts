/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), taught sentence by sentence with
 * FTRL-Proximal (McMahan et al. 2013), whose L1 term leaves most weights at nought.
 */
import { LABELS, mayEnd, mayFollow, mayStart } from "../lib/core/entities/model/labels.ts";

/** A sentence: the numbers of each word's features, and its labels. */
export interface Sequence {
  features: Int32Array[];
  gold: Uint8Array;
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
  /** Share of a word's features that are hidden each time it is learned from, so that no one is leant on too much. */
  hide: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

const BETA = 1;
const NEVER = -1e30;
/** Smaller parts of a gradient change nothing that rounding would not. */
const LEAST_GRADIENT = 1e-4;

const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, at) =>
  mayFollow(Math.floor(at / LABELS), at % LABELS) ? 1 : 0,
);

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
  const forward = new Float64Array(longest * LABELS);
  const backward = new Float64Array(longest * LABELS);
  const step = new Float64Array(LABELS * LABELS);
  const random = generator(options.seed);
  const order = sequences.map((_, index) => index);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const sequence = sequences[index];
      if (sequence) loss += learn(sequence);
    }
    options.onEpoch?.(epoch, loss);
  }
  return { features: features.weights, transitions: transitions.weights };

  function learn({ features: whole, gold }: Sequence): number {
    const length = gold.length;
    const rows =
      options.hide > 0 ? whole.map((row) => row.filter(() => random() >= options.hide)) : whole;
    if (length === 0) return 0;
    const w = features.weights;
    const t = transitions.weights;
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      scores.fill(0, row, row + LABELS);
      for (const feature of rows[at] ?? []) {
        const from = feature * LABELS;
        for (let y = 0; y < LABELS; y++) scores[row + y]! += w[from + y]!;
      }
    }
    const total = passes(length, t);
    let right = 0;
    step.fill(0);
    const gradient = new Float64Array(LABELS);
    for (let at = 0; at < length; at++) {
      const row = at * LABELS;
      const label = gold[at]!;
      right += scores[row + label]!;
      for (let y = 0; y < LABELS; y++) {
        gradient[y] = Math.exp(forward[row + y]! + backward[row + y]! - total);
      }
      gradient[label]! -= 1;
      if (at > 0) {
        const last = gold[at - 1]!;
        right += t[last * LABELS + label]!;
        for (let from = 0; from < LABELS; from++) {
          for (let y = 0; y < LABELS; y++) {
            const cell = from * LABELS + y;
            if (ALLOWED[cell] === 0) continue;
            step[cell]! += Math.exp(
              forward[row - LABELS + from]! +
                t[cell]! +
                scores[row + y]! +
                backward[row + y]! -
                total,
            );
          }
        }
        step[last * LABELS + label]! -= 1;
      }
      for (const feature of rows[at] ?? []) {
        const from = feature * LABELS;
        for (let y = 0; y < LABELS; y++) {
          const part = gradient[y]!;
          if (part > LEAST_GRADIENT || part < -LEAST_GRADIENT) features.update(from + y, part);
        }
      }
    }
    for (let cell = 0; cell < step.length; cell++) transitions.update(cell, step[cell]!);
    return total - right;
  }

  /** Sums over all rows of labels, in logarithms; the whole sum. */
  function passes(length: number, t: Float32Array): number {
    for (let y = 0; y < LABELS; y++) forward[y] = mayStart(y) ? scores[y]! : NEVER;
    for (let at = 1; at < length; at++) {
      const row = at * LABELS;
      for (let y = 0; y < LABELS; y++) {
        const sum = logSum((from) =>
          ALLOWED[from * LABELS + y] === 1
            ? forward[row - LABELS + from]! + t[from * LABELS + y]!
            : NEVER,
        );
        forward[row + y] = sum + scores[row + y]!;
      }
    }
    const last = (length - 1) * LABELS;
    for (let y = 0; y < LABELS; y++) backward[last + y] = mayEnd(y) ? 0 : NEVER;
    for (let at = length - 2; at >= 0; at--) {
      const next = (at + 1) * LABELS;
      for (let from = 0; from < LABELS; from++) {
        backward[at * LABELS + from] = logSum((y) =>
          ALLOWED[from * LABELS + y] === 1
            ? backward[next + y]! + t[from * LABELS + y]! + scores[next + y]!
            : NEVER,
        );
      }
    }
    return logSum((y) => forward[last + y]! + backward[last + y]!);
  }
}

function logSum(value: (label: number) => number): number {
  let most = NEVER;
  for (let y = 0; y < LABELS; y++) most = Math.max(most, value(y));
  if (most <= NEVER / 2) return NEVER;
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += Math.exp(value(y) - most);
  return most + Math.log(sum);
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

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Numerical Recipes' linear congruence: enough to shuffle by, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
