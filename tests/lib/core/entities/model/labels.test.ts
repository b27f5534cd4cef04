import { describe, expect, it } from "vitest";
import {
  LABELS,
  labelsOf,
  mayEnd,
  mayFollow,
  mayStart,
  runsOf,
} from "../../../../../lib/core/entities/model/labels.ts";

describe("BIOES labels", () => {
  const runs = [
    { from: 0, to: 1, type: 2 },
    { from: 2, to: 5, type: 0 },
    { from: 5, to: 7, type: 1 },
  ];

  it("say the same as the runs that they were made of", () => {
    expect(runsOf(labelsOf(8, runs))).toEqual(runs);
  });

  it("may only follow each other as names do", () => {
    const labels = labelsOf(8, runs);
    expect(mayStart(labels[0] ?? 0) && mayEnd(labels[7] ?? 0)).toBe(true);
    for (let at = 1; at < 8; at++) {
      expect(mayFollow(labels[at - 1] ?? 0, labels[at] ?? 0)).toBe(true);
    }
    const [begins, inside, ends, single] = [1, 2, 3, 4];
    expect(mayFollow(begins, 0) || mayFollow(begins, begins) || mayEnd(inside)).toBe(false);
    expect(mayFollow(begins, ends + 4) || mayFollow(single, inside) || mayStart(ends)).toBe(false);
    expect(LABELS).toBe(17);
  });

  it("make no name of parts that have no beginning", () => {
    expect(runsOf([2, 3, 0, 1, 0, 4])).toEqual([{ from: 5, to: 6, type: 0 }]);
  });
});
