import { describe, expect, it } from "vitest";
import { hash, likelihoods, slotOf, SLOTS } from "../../../../../lib/core/facts/scorer/weigh.ts";

describe("the weighing of roles", () => {
  it("gives likelihoods that add up to 1, the heavier the likelier", () => {
    const weights = new Int16Array(SLOTS);
    weights[3] = 40;
    weights[4] = -900;
    const odds = likelihoods(
      [
        { role: null, slots: [] },
        { role: "price", slots: [3] },
        { role: "cost", slots: [3, 4] },
      ],
      weights,
      1,
    );
    expect(odds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(odds[1]).toBeGreaterThan(odds[0] ?? 1);
    expect(odds[2]).toBeLessThan(odds[0] ?? 0);
  });

  it("puts a feature into slots of the table, others for other roles", () => {
    const feature = hash("l1 for");
    const slots = ["price", "cost", "fine"].map((role) => slotOf(feature, hash(role)));
    expect(new Set(slots).size).toBe(3);
    expect(slots.every((slot) => slot >= 0 && slot < SLOTS)).toBe(true);
  });
});
