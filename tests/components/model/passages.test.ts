import { describe, expect, it } from "vitest";
import { beginningOf, leftOutPassages } from "../../../components/model/passages.ts";
import { repairState, shownRepairs } from "../../../components/model/repairs.ts";
import { passageKeys } from "../../../lib/core/choices.ts";
import type { Omitted, Repair } from "../../../lib/core/reading.ts";

const omitted: Omitted[] = [
  { text: "A boat", reason: "caption", before: 0 },
  { text: "Read also", reason: "related", before: 1 },
];

describe("passages that were left out", () => {
  it("keep their own key when captions are passed over", () => {
    const keys = passageKeys(omitted, "page");
    expect(leftOutPassages(omitted, { omitted: keys })).toEqual([{ ...omitted[1], key: keys[1] }]);
    expect(leftOutPassages(omitted, null)[0]?.key).toBeNull();
  });

  it("are named by their beginning, on one line, between words", () => {
    expect(beginningOf(" Also on this \n The cannery closes ")).toBe(
      "Also on this · The cannery closes",
    );
    expect(beginningOf("one two three four five", 12)).toBe("one two…");
    expect(beginningOf("x".repeat(40), 12)).toBe(`${"x".repeat(12)}…`);
  });
});

describe("a repair", () => {
  it.each([
    [true, 0.9, "repaired"],
    [false, 0.9, "undone"],
    [false, 0.6, "suggested"],
    [true, 0.6, "accepted"],
  ] as const)("applied: %s at %f is %s", (applied, confidence, state) => {
    expect(repairState({ applied, confidence })).toBe(state);
  });

  it("of a passage said twice is told among what was left out", () => {
    const kinds = ["spacing", "duplicate", "unit"] as const;
    const repairs = kinds.map((kind) => ({ kind }) as Repair);
    expect(shownRepairs(repairs).map(({ index }) => index)).toEqual([0, 2]);
  });
});
