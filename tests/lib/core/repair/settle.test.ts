import { describe, expect, it } from "vitest";
import { edit } from "../../../../lib/core/repair/edit.ts";
import { settle } from "../../../../lib/core/repair/settle.ts";

const make = (start: number, end: number, to: string, confidence = 0.9) =>
  edit(start, end, to, "spacing", confidence, "a test");

describe("settling proposed edits", () => {
  it("puts edits in text order", () => {
    expect(settle("abcdef", [make(4, 5, "X"), make(0, 1, "Y")]).map(({ start }) => start)).toEqual([
      0, 4,
    ]);
  });

  it("lets the surer of two edits win where they overlap", () => {
    expect(settle("abcdef", [make(0, 3, "X", 0.85), make(2, 4, "Y", 0.95)])).toMatchObject([
      { start: 2, end: 4, repaired: "Y" },
    ]);
  });

  it("prefers what is carried out to a suggestion", () => {
    expect(settle("abcdef", [make(0, 1, "X", 0.7), make(0, 1, "Y", 0.8)])).toMatchObject([
      { repaired: "Y", applied: true },
    ]);
  });

  it("keeps neighbours that only touch", () => {
    expect(settle("abcd", [make(0, 2, "X"), make(2, 4, "Y")])).toHaveLength(2);
  });

  it("cuts an edit down to what changes", () => {
    expect(settle("l?École", [make(0, 7, "l’École")])).toMatchObject([
      { start: 1, end: 2, repaired: "’" },
    ]);
  });

  it("does not cut through a surrogate pair", () => {
    expect(settle("a😀b", [make(0, 4, "a😁b")])).toMatchObject([
      { start: 1, end: 3, repaired: "😁" },
    ]);
  });

  it("drops edits that change nothing", () => {
    expect(settle("abc", [make(0, 3, "abc")])).toEqual([]);
  });
});
