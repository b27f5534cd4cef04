import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const AGES: Row[] = [
  ["en", "Ada Quill, 26, ran the ferry.", "26 | duration 26 a"],
  ["en", "It was kept by Orla Fenwright (52).", "52 | duration 52 a"],
  ["en", "In all, Quill is 28 and works nights.", "28 | duration 28 a"],
  ["en", "Her brother, who is eight, sang.", "eight | duration 8 a"],
  [
    "en",
    "Three men, aged 24, 31 and 33, were held.",
    "Three men | people 3 man",
    "24 | duration 24 a",
    "31 | duration 31 a",
    "33 | duration 33 a",
  ],
  ["en", "He left at the age of 14.", "14 | duration 14 a"],
  ["en", "A patient of age 71 was seen.", "age 71 | duration 71 a"],
  ["en", "It was bred at age 12.", "age 12 | duration 12 a"],
];

const NOT_AGES: Row[] = [
  ["en", "In March, 26 boats sank.", "March | date --03", "26 boats | count 26 boat"],
  ["en", "The total is 28 and rising.", "28 | count 28"],
  ["en", "Tarn Rovers, 3, Wick Town, 1,000.", "3 | duration 3 a", "1,000 | count 1000"],
];

describe("findFigures on ages", () => {
  it.each(AGES)("reads them without a word for years (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_AGES)("takes no other number for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
