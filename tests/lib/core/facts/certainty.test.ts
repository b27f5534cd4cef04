import { describe, expect, it } from "vitest";
import { calibrated } from "../../../../lib/core/facts/certainty.ts";
import { factsOf } from "./marked.ts";

describe("the certainty of a fact", () => {
  it("never falls as more speaks for it, and stays between 0 and 1", () => {
    const steps = Array.from({ length: 101 }, (_, at) => calibrated(at / 100));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.every((step) => step >= 0 && step <= 1)).toBe(true);
  });

  it("is told in hundredths", () => {
    const [fact] = factsOf("[org:Veltis] a investi [money:4 M€=4000000:EUR].", "fr");
    expect(fact?.confidence).toBe(Math.round((fact?.confidence ?? 0) * 100) / 100);
  });
});
