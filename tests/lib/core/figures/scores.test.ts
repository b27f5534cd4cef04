import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const SCORES: Row[] = [
  ["fr", "Le score de 3-1, un 4-2 net.", "3-1 | ratio 3-1", "4-2 | ratio 4-2"],
  ["fr", "Menés 13–6 au repos, ils gagnent (19-16).", "13–6 | ratio 13-6", "19-16 | ratio 19-16"],
  ["en", "She won 6-3, 7-6 (11-9).", "6-3 | ratio 6-3", "7-6 | ratio 7-6", "11-9 | ratio 11-9"],
];

const NOT_SCORES: Row[] = [
  ["fr", "De 10-12 % à 3-5 km.", "10-12 % | percentage 10..12 %", "3-5 km | distance 3..5 km"],
  ["en", "Aged 3-5 years, at 555-0119, in 4-4-2.", "3-5 years | duration 3..5 a"],
  ["en", "In 2018-19 and on pages 12-14.", "2018-19 | date 2018..2019"],
  ["en", "The Boeing 747-8, a 12-7-3 lock."],
];

describe("findFigures on scores", () => {
  it.each(SCORES)("reads them as they are written (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_SCORES)("takes no range or code for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
