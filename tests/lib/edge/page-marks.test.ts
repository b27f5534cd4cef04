import { describe, expect, it } from "vitest";
import { inBlocks, pageMarks } from "../../../lib/edge/page-marks.ts";

describe("marks in the page's own words", () => {
  it("go back through repairs, block by block", () => {
    const original = "L?usine vaut 4 M?.\n\nRien.\n\nElle vend 2 M?.";
    const text = "L’usine vaut 4 M€.\n\nRien.\n\nElle vend 2 M€.";
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      kind: "money",
    });
    const reading = {
      blocks: [
        { start: 0, end: 18, kind: "p" as const },
        { start: 20, end: 25, kind: "p" as const },
        { start: 27, end: text.length, kind: "p" as const },
      ],
      repairs: [],
    };
    const article = { reading: { text: original } } as Parameters<typeof pageMarks>[1];
    expect(pageMarks(reading, article, [at("4 M€"), at("2 M€")])).toEqual([
      { words: "L?usine vaut 4 M?.", marks: [{ start: 13, end: 17, kind: "money" }] },
      { words: "Elle vend 2 M?.", marks: [{ start: 10, end: 14, kind: "money" }] },
    ]);
  });
});

describe("spans that may be longer than a paragraph", () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 22, end: 30 },
  ];

  it("are cut where a block ends, and keep what else is said of them", () => {
    expect(inBlocks(blocks, [{ start: 5, end: 25, id: "a" }])).toEqual([
      { start: 5, end: 10, id: "a" },
      { start: 12, end: 20, id: "a" },
      { start: 22, end: 25, id: "a" },
    ]);
  });

  it("come in text order, the longer first, also where they overlap", () => {
    const marks = [
      { start: 14, end: 16, id: "b" },
      { start: 8, end: 15, id: "a" },
      { start: 14, end: 20, id: "c" },
    ];
    expect(inBlocks(blocks, marks).map(({ id, start, end }) => [id, start, end])).toEqual([
      ["a", 8, 10],
      ["a", 12, 15],
      ["c", 14, 20],
      ["b", 14, 16],
    ]);
  });

  it("have no part between blocks", () => {
    expect(inBlocks(blocks, [{ start: 10, end: 12 }])).toEqual([]);
  });
});
