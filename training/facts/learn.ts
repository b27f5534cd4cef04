/** Learns the weights of the scorer of roles: multinomial logistic regression by AdaGrad, with an L2 term. */
import { likelihoods, SLOTS } from "../../lib/core/facts/scorer/weigh.ts";
import type { Example } from "./examples.ts";

export interface Options {
  epochs: number;
  rate: number;
  /** Strength of the L2 term, over one example. */
  l2: number;
  /** Part of the lexical features left out at each look, so that no text is known by heart. */
  hidden: number;
  /** Looks of how many examples at a feature make it worth a weight. */
  least: number;
  seed: number;
}

export const STANDARD: Options = {
  epochs: 12,
  rate: 0.1,
  l2: 2e-2,
  hidden: 0.1,
  least: 2,
  seed: 7,
};

/** Times that the same is learnt from in another order: the mean of the weights swings less than one of them. */
const RUNS = 3;

/** The same examples, options and seed give the same weights. */
export function learn(examples: readonly Example[], options: Options): Float64Array {
  const mean = new Float64Array(SLOTS);
  for (let run = 0; run < RUNS; run++) {
    const weights = learnOnce(examples, { ...options, seed: options.seed + run });
    for (let slot = 0; slot < SLOTS; slot++)
      mean[slot] = (mean[slot] ?? 0) + (weights[slot] ?? 0) / RUNS;
  }
  return mean;
}

function learnOnce(examples: readonly Example[], options: Options): Float64Array {
  const { epochs, rate, l2, hidden, least, seed } = options;
  const taught = examples.filter(({ right }) => right >= 0);
  const weights = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS).fill(1e-3);
  const common = support(taught);
  // The mean of the later epochs' weights: steadier than the last.
  const sums = new Float64Array(SLOTS);
  let averaged = 0;
  const random = generator(seed);
  const order = taught.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = taught[index];
      if (!example) continue;
      const seen = hideWords(example, hidden, random);
      const odds = likelihoods(seen, weights, 1);
      for (const [at, { slots }] of seen.entries()) {
        const error = (odds[at] ?? 0) - (at === example.right ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (const slot of slots) {
          if ((common[slot] ?? 0) < least) continue;
          const gradient = error + l2 * (weights[slot] ?? 0);
          squares[slot] = (squares[slot] ?? 0) + gradient * gradient;
          weights[slot] = (weights[slot] ?? 0) - (rate * gradient) / Math.sqrt(squares[slot] ?? 1);
        }
      }
    }
    if (epoch >= epochs / 2) {
      averaged++;
      for (let slot = 0; slot < SLOTS; slot++)
        sums[slot] = (sums[slot] ?? 0) + (weights[slot] ?? 0);
    }
  }
  return sums.map((sum) => sum / averaged);
}

/** In how many examples each slot speaks for the right candidate. */
function support(examples: readonly Example[]): Uint16Array {
  const counts = new Uint16Array(SLOTS);
  for (const { candidates, right } of examples) {
    for (const slot of new Set(candidates[right]?.slots)) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

function hideWords(
  { candidates, plain, lexical }: Example,
  hidden: number,
  random: () => number,
): Example["candidates"] {
  const kept = Array.from({ length: lexical }, () => random() >= hidden);
  return candidates.map(({ role, slots }) => ({
    role,
    slots: slots.filter((_, at) => at < plain || at >= plain + lexical || kept[at - plain]),
  }));
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Mulberry32: numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
