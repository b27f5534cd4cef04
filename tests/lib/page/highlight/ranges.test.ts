import { describe, expect, it } from "vitest";

import { locate, textNodeAt } from "../../../../lib/page/highlight/ranges.ts";
import { parseDom } from "../dom.ts";

const NODES = [
  { start: 0, end: 4, path: [0, 0] },
  { start: 4, end: 9, path: [0, 1, 0] },
  { start: 11, end: 20, path: [1, 0] },
];

describe("locate", () => {
  it("finds the stretch of one node, and of several", () => {
    expect(locate(NODES, 5, 7)).toEqual([{ node: 1, start: 1, end: 3 }]);
    expect(locate(NODES, 2, 13)).toEqual([
      { node: 0, start: 2, end: 4 },
      { node: 1, start: 0, end: 5 },
      { node: 2, start: 0, end: 2 },
    ]);
  });

  it("finds nothing for empty spans, gaps between blocks, and beyond the end", () => {
    for (const [start, end] of [
      [3, 3],
      [5, 2],
      [9, 11],
      [20, 30],
      [Number.NaN, 4],
    ] as const) {
      expect(locate(NODES, start, end)).toEqual([]);
    }
    expect(locate([], 0, 10)).toEqual([]);
  });
});

describe("textNodeAt", () => {
  it("follows a path, and gives null in another tree", () => {
    const { body } = parseDom("<p>Un <b>deux</b></p>");
    expect(textNodeAt(body, [0, 1, 0])?.data).toBe("deux");
    expect(textNodeAt(body, [0, 1])).toBeNull();
    expect(textNodeAt(body, [7, 1, 0])).toBeNull();
  });
});
