/** Log-linear weights by gradient ascent (AdaGrad) under a Gaussian prior. The same examples give the same weights. */
import { probabilities, type Scored } from "../../lib/core/facts/columns.ts";

/** A choice that was made by hand. */
export interface Example {
  candidates: readonly Scored[];
  /** Place of the right one; -1 where it is not among them. */
  right: number;
}

interface Options {
  columns: number;
  rounds?: number;
  rate?: number;
  /** Precision of the prior: larger keeps the weights smaller. */
  prior?: number;
}

/** Errors of probability that are not worth a step. */
const NO_ERROR = 1e-3;

export function learn(
  examples: readonly Example[],
  { columns: size, rounds = 12, rate = 0.2, prior = 4 }: Options,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  const sum = new Float64Array(size);
  const usable = examples.filter(({ right }) => right >= 0);
  // The prior's pull on a weight is shared out among the steps of a round that touch it.
  const pull = new Float64Array(size);
  for (const { candidates } of usable) {
    for (const { columns } of candidates) for (const c of columns) pull[c] = (pull[c] ?? 0) + 1;
  }
  for (let c = 0; c < size; c++) pull[c] = prior / Math.max(1, pull[c] ?? 1);
  const step = (c: number, error: number): void => {
    const gradient = error - (pull[c] ?? 0) * (weights[c] ?? 0);
    squares[c] = (squares[c] ?? 0) + gradient * gradient;
    weights[c] = (weights[c] ?? 0) + (rate * gradient) / Math.sqrt(squares[c] ?? 1);
  };
  let summed = 0;
  for (let round = 0; round < rounds; round++) {
    // A stride takes the examples in another order each round, without chance.
    const stride = 7919 + 2 * round;
    for (let n = 0; n < usable.length; n++) {
      const example = usable[(n * stride + round) % usable.length];
      if (!example) continue;
      const chances = probabilities(example.candidates, weights);
      for (const [index, { columns }] of example.candidates.entries()) {
        const error = (index === example.right ? 1 : 0) - (chances[index] ?? 0);
        if (Math.abs(error) >= NO_ERROR) for (const c of columns) step(c, error);
      }
    }
    // The mean of the later rounds swings less than the last.
    if (round < rounds / 2) continue;
    summed++;
    for (let c = 0; c < size; c++) sum[c] = (sum[c] ?? 0) + (weights[c] ?? 0);
  }
  return sum.map((value) => value / summed);
}
