/** A candidate of a choice, told by columns of the weights: its score is the sum of theirs. */
export interface Scored {
  columns: readonly number[];
}

/** Each candidate's probability (log-linear). */
export function probabilities(candidates: readonly Scored[], weights: ArrayLike<number>): number[] {
  let most = Number.NEGATIVE_INFINITY;
  const scores = candidates.map(({ columns }) => {
    let sum = 0;
    for (const column of columns) sum += weights[column] ?? 0;
    if (sum > most) most = sum;
    return sum;
  });
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The place of the most probable candidate; of equals the first. */
export function mostProbable(chances: readonly number[]): number {
  let best = 0;
  for (const [index, chance] of chances.entries()) if (chance > (chances[best] ?? 0)) best = index;
  return best;
}

/** The place of a number among rising limits. */
export function bucket(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value <= limit);
  return at < 0 ? limits.length : at;
}

/** A word's column among `size`, by FNV-1a. */
export function hash(word: string, size: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0) % size;
}

/** Where the columns of each template begin, when they stand one after the other. */
export function placesOf<Template extends string>(
  sizes: Readonly<Record<Template, number>>,
): Readonly<Record<Template, number>> {
  let at = 0;
  const places: Partial<Record<Template, number>> = {};
  for (const template of Object.keys(sizes) as Template[]) {
    places[template] = at;
    at += sizes[template];
  }
  return places as Record<Template, number>;
}

/** How many columns templates have together. */
export const sizeOf = (sizes: Readonly<Record<string, number>>): number =>
  Object.values(sizes).reduce((sum, size) => sum + size, 0);
