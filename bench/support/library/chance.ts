/** Numbers by lot that are the same in every run (xorshift32). */
export interface Chance {
  /** From 0 to below 1. */
  next: () => number;
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  /** One of a list, the first ones more often than the last: about as words and names are (Zipf). */
  often: <Value>(list: readonly Value[]) => Value;
  one: <Value>(list: readonly Value[]) => Value;
}

export function chanceOf(seed: number): Chance {
  // Seeds that follow one another are to begin far apart.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < 8; turn++) next();
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    often: (list) => at(list, Math.floor(list.length ** next()) - 1),
    one: (list) => at(list, below(list.length)),
  };
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError("nothing to choose from");
  return value;
}
