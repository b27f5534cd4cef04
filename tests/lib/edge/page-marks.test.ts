import { describe, expect, it } from "vitest";
import { pageMarks } from "../../../lib/edge/page-marks.ts";

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
