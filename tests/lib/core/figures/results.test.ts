import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const RESULTS: Row[] = [
  ["en", "1. Ada Holt (Norway)", "1 | rank 1"],
  ["en", "Women: 1. Ada Holt (Norway), 2. Mia Lund (Fram)", "1 | rank 1", "2 | rank 2"],
  ["fr", "Femmes : 1. Ana Moreau ; 2. Léa Brun-Lasserre (Arvor)", "1 | rank 1", "2 | rank 2"],
];

const OTHER_LINES: Row[] = [
  ["en", "1. Heat the oven"],
  ["fr", "2. Le budget reste voté"],
  ["en", "3. Ada Holt"],
];

describe("findFigures on lists of results", () => {
  it.each(RESULTS)("reads the place before a name (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(OTHER_LINES)("takes the number of any other line for none (%s: %s)", (lang, text) => {
    expect(lines(text, lang)).toEqual([]);
  });
});
