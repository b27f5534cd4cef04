import { describe, expect, it } from "vitest";
import { edit, type Edit } from "../../../../lib/core/repair/edit.ts";
import { undo } from "../../../../lib/core/repair/offsets.ts";
import { amend, repairsOf, startPatch, type Patch } from "../../../../lib/core/repair/patch.ts";
import { settle } from "../../../../lib/core/repair/settle.ts";
import { randomNumbers } from "./support.ts";

const make = (start: number, end: number, to: string, confidence = 0.9): Edit =>
  edit(start, end, to, "spacing", confidence, "a test");

describe("a text changed in rounds", () => {
  it("keeps edits of later rounds against the text before all of them", () => {
    const patch = amend(amend(startPatch("aXbYc"), [make(1, 2, "")]), [make(2, 3, "22")]);
    expect(patch.text).toBe("ab22c");
    expect(patch.changes).toMatchObject([
      { start: 1, end: 2, at: 1 },
      { start: 3, end: 4, at: 2 },
    ]);
  });

  it("makes one change of two at one place", () => {
    const first = amend(startPatch("a12b"), [make(1, 3, "345")]);
    const patch = amend(first, [make(2, 5, "6")]);
    expect(patch.text).toBe("a36");
    expect(repairsOf(patch)).toMatchObject([{ damaged: "12b", repaired: "36", start: 1, end: 3 }]);
  });

  it("forgets a change that a later one takes back", () => {
    const patch = amend(amend(startPatch("abc"), [make(1, 2, "x")]), [make(1, 2, "b")]);
    expect(patch).toMatchObject({ text: "abc", changes: [] });
  });

  it("moves suggestions with the text and leaves their damage in it", () => {
    const first = amend(startPatch("abcd"), [make(3, 4, "D", 0.5)]);
    const patch = amend(first, [make(0, 1, "aaa")]);
    expect(patch.text).toBe("aaabcd");
    expect(repairsOf(patch)[1]).toMatchObject({ start: 5, end: 6, damaged: "d", applied: false });
  });

  it("drops a suggestion whose place is changed after all", () => {
    const first = amend(startPatch("abcd"), [make(1, 2, "B", 0.5)]);
    expect(repairsOf(amend(first, [make(0, 3, "x")]))).toHaveLength(1);
  });

  it("can be undone whatever the rounds were", () => {
    const random = randomNumbers(3);
    for (let run = 0; run < 400; run++) {
      const before = Array.from({ length: 30 }, () => "abc?"[Math.floor(random() * 4)]).join("");
      let patch: Patch = startPatch(before);
      let plain = before;
      for (let round = 0; round < 4; round++) {
        const edits = settle(plain, randomEdits(random, plain.length));
        patch = amend(patch, edits);
        plain = applied(plain, edits);
        expect(patch.text).toBe(plain);
        expect(undo(patch.text, repairsOf(patch))).toBe(before);
      }
    }
  });
});

function randomEdits(random: () => number, length: number): Edit[] {
  return Array.from({ length: 4 }, () => {
    const start = Math.floor(random() * (length + 1));
    const end = Math.min(length, start + Math.floor(random() * 4));
    const to = "xyz".slice(0, Math.floor(random() * 4));
    return make(start, end, to, random() < 0.2 ? 0.5 : 0.9);
  });
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, repaired, applied } of edits.toReversed()) {
    if (applied) result = result.slice(0, start) + repaired + result.slice(end);
  }
  return result;
}
