import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const MONTHS: Row[] = [
  [
    "fr",
    "En juin, fin mai, mi-juillet 2014, début septembre.",
    "juin | date --06 => 2014-06",
    "fin mai | date --05 => 2014-05",
    "mi-juillet 2014 | date 2014-07",
    "début septembre | date --09 => 2014-09",
  ],
  [
    "fr",
    "Mars-avril 2014, de mars à juin 2014.",
    "Mars-avril 2014 | date 2014-03..2014-04",
    "mars à juin 2014 | date 2014-03..2014-06",
  ],
  ["fr", "En janvier et février 2014.", "janvier | date 2014-01", "février 2014 | date 2014-02"],
  ["fr", "Entre novembre et février 2015.", "novembre et février 2015 | date 2014-11..2015-02"],
  [
    "fr",
    "L'avril dernier et juin prochain.",
    "avril dernier | date --04 => 2014-04",
    "juin prochain | date --06 => 2015-06",
  ],
  [
    "fr",
    "Au premier trimestre, puis au deuxième semestre 2014 et au T3 2015.",
    "premier trimestre | date --01..--03 => 2014-01/2014-03",
    "deuxième semestre 2014 | date 2014-07..2014-12",
    "T3 2015 | date 2015-07..2015-09",
  ],
  [
    "fr",
    "Au printemps 2015 et à la rentrée 2016.",
    "printemps 2015 | date 2015-21",
    "rentrée 2016 | date 2016-09",
  ],
  ["fr", "L'été dernier.", "été dernier | date XXXX-22 => 2013-22"],
  [
    "en",
    "Mid-June, late March and early May.",
    "Mid-June | date --06 => 2014-06",
    "late March | date --03 => 2014-03",
    "early May | date --05 => 2014-05",
  ],
  [
    "en",
    "In the second quarter of 2027 and Q3 2021.",
    "second quarter of 2027 | date 2027-04..2027-06",
    "Q3 2021 | date 2021-07..2021-09",
  ],
  ["en", "From March to June 2014.", "March to June 2014 | date 2014-03..2014-06"],
  ["en", "In the first half of 2014.", "first half of 2014 | date 2014-01..2014-06"],
  [
    "en",
    "Last March and next June.",
    "Last March | date --03 => 2014-03",
    "next June | date --06 => 2015-06",
  ],
];

const NOT_MONTHS: Row[] = [
  ["fr", "La planète Mars et la chaîne Avril."],
  ["en", "The team led in the first half."],
];

describe("findFigures on months and parts of a year", () => {
  it.each(MONTHS)(
    "reads months, quarters, halves and seasons (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12T10:00:00Z")).toEqual(figures);
    },
  );

  it.each(NOT_MONTHS)(
    "leaves planets, names and halves of a match alone (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );
});
