import { describe, expect, it } from "vitest";
import { mostProbable, probabilities } from "../../../../lib/core/facts/columns.ts";
import { STEP, unpackWeights } from "../../../../lib/core/facts/packed.ts";
import { weightsFile } from "../../../../training/choices/write.ts";

describe("packed weights", () => {
  it("come back within half a step, small ones as nought", () => {
    const weights = [0.5, 0, 0, -1.25, 0.01, 3.9, 0];
    const file = weightsFile("W", "Weights.", weights);
    const packed = /"([^"]*)"/u.exec(file)?.[1] ?? "";
    const back = [...unpackWeights(packed, weights.length)];
    for (const [index, weight] of weights.entries()) {
      expect(Math.abs((back[index] ?? 9) - weight)).toBeLessThanOrEqual(STEP / 2 + 1e-9);
    }
    expect(back[4]).toBe(0);
  });
});

describe("a choice by weights", () => {
  it("sums to one, and is the first of equals", () => {
    const chances = probabilities([{ columns: [0] }, { columns: [1] }, { columns: [] }], [1, 1]);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    expect(mostProbable(chances)).toBe(0);
  });

  it("survives weights that are large", () => {
    expect(probabilities([{ columns: [0] }, { columns: [1] }], [5000, -5000])).toEqual([1, 0]);
  });
});
