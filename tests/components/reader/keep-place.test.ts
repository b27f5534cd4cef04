import { describe, expect, it } from "vitest";
import { movedOffset, type Shown } from "../../../components/reader/keep-place.ts";
import type { Article, Repair } from "../../../lib/core/reading.ts";

const plain = (text: string): Shown => ({ reading: { text, repairs: [] }, article: null });

function repaired(text: string, repairs: Pick<Repair, "start" | "damaged" | "repaired">[]): Shown {
  let original = text;
  const whole = repairs.map((repair): Repair => {
    const end = repair.start + repair.repaired.length;
    return { ...repair, end, kind: "control", confidence: 1, evidence: "", applied: true };
  });
  for (const { start, end, damaged } of whole.toReversed()) {
    original = original.slice(0, start) + damaged + original.slice(end);
  }
  const article = { reading: { text: original } } as Article;
  return { reading: { text, repairs: whole }, article };
}

describe("a place in a text that becomes another", () => {
  it("stays before what came in, and moves behind it", () => {
    const [before, after] = [plain("one two four five"), plain("one two three four five")];
    expect(movedOffset(before, after, 4)).toBe(4);
    expect(movedOffset(before, after, before.reading.text.indexOf("five"))).toBe(
      after.reading.text.indexOf("five"),
    );
    expect(movedOffset(after, before, after.reading.text.indexOf("five"))).toBe(
      before.reading.text.indexOf("five"),
    );
  });

  it("is where it was when its passage is gone", () => {
    expect(movedOffset(plain("one two three"), plain("one three"), 5)).toBeLessThanOrEqual(5);
  });

  it("goes by the page's own text, however much was repaired", () => {
    const from = repaired("a b c d", [
      { start: 2, damaged: "xxxx", repaired: "b" },
      { start: 4, damaged: "", repaired: "c" },
    ]);
    const { article } = from;
    const to: Shown = { reading: { text: "a xxxx  d", repairs: [] }, article };
    expect(movedOffset(from, to, 6)).toBe(8);
    expect(movedOffset(to, from, 8)).toBe(6);
  });
});
