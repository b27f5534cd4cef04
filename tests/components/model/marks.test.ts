import { describe, expect, it } from "vitest";
import {
  allMarks,
  countKinds,
  keyMarks,
  markedPieces,
  repairMarks,
  summaryMarks,
} from "../../../components/model/marks.ts";
import { sampleReading } from "../sample.ts";

const reading = sampleReading();
const words = (marks: readonly { start: number; end: number }[]): string[] =>
  marks.map(({ start, end }) => reading.text.slice(start, end));

describe("marks", () => {
  it("are every mention and every figure, in text order", () => {
    expect(words(allMarks(reading))).toEqual([
      "Morrow Quay",
      "17 million euros",
      "2025",
      "Ada Quill",
      "Morrow Quay",
      "340 people",
      "Selby Point",
      "18 hectares",
    ]);
  });

  it("of the level key are figures with a role and first mentions", () => {
    expect(words(keyMarks(allMarks(reading), reading))).toEqual([
      "Morrow Quay",
      "17 million euros",
      "Ada Quill",
      "340 people",
      "Selby Point",
      "18 hectares",
    ]);
  });

  it("of a summary are key figures and each name once, within its sentences", () => {
    const { text } = reading;
    const [first] = reading.summary;
    const again = { start: text.indexOf("Morrow Quay employs"), end: text.indexOf("\n") };
    expect(words(summaryMarks(reading, first ? [first, again] : []))).toEqual([
      "Morrow Quay",
      "17 million euros",
      "Ada Quill",
      "340 people",
    ]);
    expect(words(summaryMarks(reading, [again]))).toEqual(["Morrow Quay", "340 people"]);
  });

  it("are counted by kind", () => {
    const counts = countKinds(allMarks(reading));
    expect(counts.get("organisation")).toBe(2);
    expect(counts.get("date")).toBe(1);
    expect(counts.get("share")).toBeUndefined();
  });

  it("of repairs leave out what was only taken away", () => {
    const repair = {
      damaged: "x",
      kind: "control",
      confidence: 1,
      evidence: "",
      applied: true,
    } as const;
    const marks = repairMarks([
      { ...repair, start: 4, end: 4, repaired: "" },
      { ...repair, start: 2, end: 3, repaired: "y" },
    ]);
    expect(marks.map(({ start, index }) => [start, index])).toEqual([[2, 1]]);
  });
});

describe("marked pieces", () => {
  it("put a sentence together again", () => {
    for (const span of reading.summary) {
      const pieces = markedPieces(reading.text, span, allMarks(reading));
      expect(pieces.map(({ text }) => text).join("")).toBe(
        reading.text.slice(span.start, span.end),
      );
      expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual([
        "Morrow Quay",
        "17 million euros",
        "2025",
        "Ada Quill",
      ]);
    }
  });

  it("keep the first of two marks that overlap, and none that leaves the span", () => {
    const mark = { family: "name", kind: "name", index: 0, mention: 0 } as const;
    const marks = [
      { ...mark, start: 0, end: 4 },
      { ...mark, start: 2, end: 6 },
      { ...mark, start: 7, end: 20 },
    ];
    expect(markedPieces("abcdefghij", { start: 0, end: 9 }, marks).map(({ text }) => text)).toEqual(
      ["abcd", "efghi"],
    );
  });
});
