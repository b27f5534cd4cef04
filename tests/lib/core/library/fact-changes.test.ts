import { describe, expect, it } from "vitest";
import type { Row } from "../../../../lib/core/export/rows.ts";
import { factChanges } from "../../../../lib/core/library/fact-changes.ts";
import { factRow } from "./rows.ts";

const row = (value: number, part: Partial<Row> = {}): Row => ({
  ...factRow({ value }),
  subject: "Éclat",
  subjectType: "organisation",
  link: null,
  ...part,
});
const changes = (before: Row[], after: Row[]) =>
  factChanges(before, after).map((one) => [one.before?.value ?? null, one.after?.value ?? null]);

describe("what changed between two texts of an article", () => {
  it("is nothing where the same is said in other words, or in another unit", () => {
    expect(changes([row(17e6, { sentence: "One." })], [row(17e6, { sentence: "Two." })])).toEqual(
      [],
    );
    const area = { role: "land-area", kind: "area" } as const;
    expect(
      changes([row(2, { ...area, unit: "har" })], [row(20_000, { ...area, unit: "m2" })]),
    ).toEqual([]);
  });

  it("is a figure that is another now, also where it only became more exact", () => {
    expect(changes([row(17e6)], [row(19e6)])).toEqual([[17e6, 19e6]]);
    expect(changes([row(17e6)], [row(16.84e6)])).toEqual([[17e6, 16.84e6]]);
  });

  it("is what is new, and last what is gone", () => {
    const debt = { role: "debt" } as const;
    expect(changes([row(4e6, debt), row(17e6)], [row(17e6), row(9, { period: "2026" })])).toEqual([
      [null, 9],
      [4e6, null],
    ]);
  });

  it("pairs those of several that are left over", () => {
    expect(changes([row(1), row(2)], [row(2), row(3), row(4)])).toEqual([
      [1, 3],
      [null, 4],
    ]);
    expect(changes([row(1), row(1)], [row(1)])).toEqual([]);
  });
});
