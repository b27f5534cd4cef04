import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const QUALIFIER: Row[] = [
  [
    "fr",
    "Le club n'a jamais compté plus de 12 gardiens. Il compte plus de 12 gardiens.",
    "12 gardiens | people 12 gardien at-most",
    "12 gardiens | people 12 gardien more-than",
  ],
  [
    "en",
    "It has never had more than 12 boats. Not a word; more than 12 boats.",
    "12 boats | count 12 boat at-most",
    "12 boats | count 12 boat more-than",
  ],
  [
    "fr",
    "Plus de 300 salariés, au moins 20 km, près de 5 000 m2, jusqu'à 30 mètres, moins de 2 %.",
    "300 salariés | people 300 salarié more-than",
    "20 km | distance 20 km at-least",
    "5 000 m2 | area 5000 m2 approximate",
    "30 mètres | distance 30 m at-most",
    "2 % | percentage 2 % less-than",
  ],
  [
    "en",
    "More than 300 jobs, at least 20 miles, nearly $5 million, up to 30 metres, under 2 percent, about 14,600 people.",
    "300 jobs | people 300 job more-than",
    "20 miles | distance 20 [mi_i] at-least",
    "$5 million | money 5000000 USD approximate",
    "30 metres | distance 30 m at-most",
    "2 percent | percentage 2 % less-than",
    "14,600 people | people 14600 person approximate",
  ],
  ["fr", "12 %.", "12 % | percentage 12 %"],
];

describe("findFigures on qualifiers", () => {
  it.each(QUALIFIER)("keeps qualifiers outside the span (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
