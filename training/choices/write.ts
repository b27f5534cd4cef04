import { STEP } from "../../lib/core/facts/packed.ts";

/** Weights nearer to nought than this are left out. */
const LEAST = 0.04;
const LARGEST = 127;

/** A source file that exports the weights packed; see `unpackWeights`. */
export function weightsFile(name: string, comment: string, weights: ArrayLike<number>): string {
  const items: string[] = [];
  let noughts = 0;
  for (const weight of Array.from(weights)) {
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)));
    if (Math.abs(weight) < LEAST || steps === 0) {
      noughts++;
      continue;
    }
    if (noughts > 0) items.push(`z${noughts}`);
    noughts = 0;
    items.push(String(steps));
  }
  return `// ${comment}\n// Written by \`npm run train:choices\` (training/choices); do not change by hand.\nexport const ${name} =\n  "${items.join(" ")}";\n`;
}
