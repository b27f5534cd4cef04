import { describe, expect, it } from "vitest";
import type { Repair } from "../../../../lib/core/reading.ts";
import { offsetMap, undo } from "../../../../lib/core/repair/offsets.ts";

const repair = (start: number, damaged: string, repaired: string, applied = true): Repair => ({
  start,
  end: start + (applied ? repaired : damaged).length,
  damaged,
  repaired,
  kind: "spacing",
  confidence: 0.9,
  evidence: "a test",
  applied,
});

describe("offsets between the text before and after repair", () => {
  // before: "dÃ©jà ( vu"; after: "déjà (vu"
  const repairs = [repair(1, "Ã©", "é"), repair(6, " ", "")];
  const map = offsetMap(repairs);

  it("moves what stands behind an edit by what the edit took or gave", () => {
    expect(map.toOriginal(0)).toBe(0);
    expect(map.toOriginal(2)).toBe(3);
    expect(map.toRepaired(3)).toBe(2);
    expect(map.toOriginal(8)).toBe(10);
    expect(map.toRepaired(10)).toBe(8);
  });

  it("keeps a place inside an edit inside it", () => {
    expect(map.toRepaired(1)).toBe(1);
    expect(map.toRepaired(2)).toBe(2);
    expect(map.toOriginal(1)).toBe(1);
  });

  it("keeps a deletion out of the spans beside it", () => {
    expect(map.toOriginalSpan({ start: 5, end: 6 })).toEqual({ start: 6, end: 7 });
    expect(map.toOriginalSpan({ start: 6, end: 8 })).toEqual({ start: 8, end: 10 });
    expect(map.toOriginal(6, "end")).toBe(7);
    expect(map.toOriginal(6, "start")).toBe(8);
  });

  it("takes a deletion into a span that goes over it", () => {
    expect(map.toOriginalSpan({ start: 5, end: 8 })).toEqual({ start: 6, end: 10 });
  });

  it("gives an empty span for what was deleted", () => {
    expect(map.toRepairedSpan({ start: 7, end: 8 })).toEqual({ start: 6, end: 6 });
  });

  it("is moved by nothing that was only suggested", () => {
    expect(offsetMap([repair(0, "??", "é", false)]).toOriginal(5)).toBe(5);
  });

  it("tells each edit's place in both texts", () => {
    expect(map.pairs).toMatchObject([
      { original: { start: 1, end: 3 }, repaired: { start: 1, end: 2 } },
      { original: { start: 7, end: 8 }, repaired: { start: 6, end: 6 } },
    ]);
  });

  it("undoes", () => {
    expect(undo("déjà (vu", repairs)).toBe("dÃ©jà ( vu");
  });
});
