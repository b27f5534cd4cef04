import { describe, expect, test } from "vitest";
import { covered, reachingInto } from "../../../../lib/core/text/covered.ts";

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe("spans over slots of a text", () => {
  test("cut a slot at every edge, the outermost first", () => {
    const [long, inner, across] = [span(2, 8), span(4, 6), span(7, 12)];
    expect(covered(span(0, 10), [long, inner, across])).toEqual([
      { start: 0, end: 2, by: [] },
      { start: 2, end: 4, by: [long] },
      { start: 4, end: 6, by: [long, inner] },
      { start: 6, end: 7, by: [long] },
      { start: 7, end: 8, by: [long, across] },
      { start: 8, end: 10, by: [across] },
    ]);
    expect(covered(span(0, 3), [])).toEqual([{ start: 0, end: 3, by: [] }]);
  });

  test("reach into each slot that they stand in, and into none between", () => {
    const marks = [span(1, 5), span(6, 7), span(9, 20)];
    const into = reachingInto(marks);
    expect(into(span(0, 3))).toEqual([marks[0]]);
    expect(into(span(3, 5))).toEqual([marks[0]]);
    expect(into(span(8, 10))).toEqual([marks[2]]);
    expect(into(span(18, 30))).toEqual([marks[2]]);
    expect(into(span(30, 31))).toEqual([]);
  });
});
