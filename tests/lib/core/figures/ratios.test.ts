import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const RATIOS: Row[] = [
  [
    "fr",
    "Un tiers des élèves et trois quarts des maires.",
    "Un tiers | ratio 0.333333",
    "trois quarts | ratio 0.75",
  ],
  [
    "fr",
    "Un salarié sur cinq, soit 3 sur 10.",
    "Un salarié sur cinq | ratio 0.2",
    "3 sur 10 | ratio 0.3",
  ],
  ["fr", "Les prix ont été trois fois plus élevés, x3.", "trois fois | ratio 3", "x3 | ratio 3"],
  ["en", "One in five and 3 out of 10.", "One in five | ratio 0.2", "3 out of 10 | ratio 0.3"],
  [
    "en",
    "Three times more and a third of voters.",
    "Three times | ratio 3",
    "a third | ratio 0.333333",
  ],
  [
    "en",
    "two thirds of members, one-third",
    "two thirds | ratio 0.666667",
    "one-third | ratio 0.333333",
  ],
];

const PARTS: Row[] = [
  [
    "en",
    "Four-fifths of it, three tenths, a fifth.",
    "Four-fifths | ratio 0.8",
    "three tenths | ratio 0.3",
    "a fifth | ratio 0.2",
  ],
  [
    "fr",
    "Neuf dixièmes des voix, un millième.",
    "Neuf dixièmes | ratio 0.9",
    "un millième | ratio 0.001",
  ],
  ["en", "Debt was 0.8 times earnings.", "0.8 times | ratio 0.8"],
];

const NOT_PARTS: Row[] = [
  ["en", "A fifth victory and a tenth birthday.", "fifth | rank 5"],
  [
    "fr",
    "Vingt-neuf maisons sur trente et une.",
    "Vingt-neuf maisons | count 29 maison",
    "trente et une | count 31 maison",
  ],
];

const NOT_RATIOS: Row[] = [
  ["fr", "La demi-finale et le quart de finale."],
  ["fr", "Trois jours sur 10 km.", "Trois jours | duration 3 d", "10 km | distance 10 km"],
  ["en", "One in 2014, and a quarter-final.", "2014 | date 2014"],
];

describe("findFigures on ratios", () => {
  it.each(RATIOS)("reads parts and multiples (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(PARTS)("reads fractions in words and parts of one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_PARTS)("takes what is one more for no part (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_RATIOS)("leaves rounds and measures alone (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
