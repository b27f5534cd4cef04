/** Weights are kept in steps of this: int8 holds them up to 4. */
export const STEP = 1 / 32;

/** Weights from their packed form: whole numbers of steps, parted by blanks; "z12" stands for twelve noughts. */
export function unpackWeights(packed: string, columns: number): Float32Array {
  const weights = new Float32Array(columns);
  let at = 0;
  for (const item of packed.split(" ")) {
    if (item.startsWith("z")) at += Number(item.slice(1));
    else weights[at++] = Number(item) * STEP;
  }
  return weights;
}
