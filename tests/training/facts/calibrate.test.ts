import { describe, expect, it } from "vitest";
import { isotonic } from "../../../training/facts/calibrate.ts";

describe("the calibration of facts", () => {
  it("rises with the evidence, and pools what would make it fall", () => {
    const outcomes = Array.from({ length: 400 }, (_, at) => ({
      evidence: at / 400,
      right: at % 4 < (at < 200 ? 1 : 3) || (at > 90 && at < 110),
    }));
    const knots = isotonic(outcomes);
    const shares = knots.map(([, share]) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeCloseTo(0.3, 1);
    expect(shares.at(-1)).toBeCloseTo(0.75, 1);
  });

  it("has no points where there are no facts", () => {
    expect(isotonic([])).toEqual([]);
  });
});
