import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const YEARS: Row[] = [
  [
    "fr",
    "En 2012 et 2013, entre 2010 et 2014, fin 2027.",
    "2012 | date 2012",
    "2013 | date 2013",
    "2010 | date 2010",
    "2014 | date 2014",
    "fin 2027 | date 2027",
  ],
  [
    "fr",
    "L'exercice 2013-2014, la saison 2013/14.",
    "2013-2014 | date 2013..2014",
    "2013/14 | date 2013..2014",
  ],
  [
    "fr",
    "Les années 1990, les années 80 et les années quatre-vingt-dix.",
    "années 1990 | date 199X",
    "années 80 | date 198X",
    "années quatre-vingt-dix | date 199X",
  ],
  ["fr", "Au XIXe siècle, au 21e siècle.", "XIXe siècle | date 18XX", "21e siècle | date 20XX"],
  [
    "en",
    "In 2012 and 2013, between 2010 and 2014, early 2014.",
    "2012 | date 2012",
    "2013 | date 2013",
    "2010 | date 2010",
    "2014 | date 2014",
    "early 2014 | date 2014",
  ],
  ["en", "In the 1990s and the 19th century.", "1990s | date 199X", "19th century | date 18XX"],
  [
    "en",
    "By 1240, and from 1308 to 1311.",
    "1240 | date 1240",
    "1308 | date 1308",
    "1311 | date 1311",
  ],
];

const NOT_YEARS: Row[] = [
  ["fr", "Une prime de 2014 €.", "2014 € | money 2014 EUR"],
  ["fr", "Une prime de 1 990 euros.", "1 990 euros | money 1990 EUR"],
  ["fr", "Au IIe siècle avant notre ère."],
  ["en", "Room 2014 and a 2000 % rise.", "2000 % | percentage 2000 %"],
];

describe("findFigures on years", () => {
  it.each(YEARS)("reads years, decades and centuries (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_YEARS)("leaves amounts and other eras alone (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
