import { describe, expect, it } from "vitest";
import { packWeights, unpackWeights } from "../../../../../lib/core/facts/scorer/pack.ts";
import { SLOTS } from "../../../../../lib/core/facts/scorer/weigh.ts";

describe("packed weights", () => {
  it("come back as they were, near to each other, far apart and at both ends", () => {
    const weights = new Int16Array(SLOTS);
    for (const [slot, weight] of [
      [0, 5],
      [1, -2047],
      [62, 1],
      [125, 2047],
      [188, -1],
      [9000, 64],
      [SLOTS - 1, -63],
    ] as const) {
      weights[slot] = weight;
    }
    expect(unpackWeights(packWeights(weights))).toEqual(weights);
  });

  it("are none where the text is empty, and never throw where it is cut or foreign", () => {
    expect(unpackWeights("").every((weight) => weight === 0)).toBe(true);
    expect(() => unpackWeights("0%é")).not.toThrow();
  });
});
