import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  ["en", "It shuts at the end of March.", "end of March | date --03 => 2014-03"],
  [
    "en",
    "Money runs out by mid-2025, in early 2026.",
    "mid-2025 | date 2025",
    "early 2026 | date 2026",
  ],
  [
    "en",
    "Sales rose in the first nine months of 2013.",
    "first nine months of 2013 | date 2013-01..2013-09",
  ],
  [
    "en",
    "The first half of the year was dry.",
    "first half of the year | date --01..--06 => 2014-01/2014-06",
  ],
  ["fr", "Elle rouvre à la fin de 2015.", "fin de 2015 | date 2015"],
  ["fr", "La dette, au début de l'année, montait.", "début de l'année | date 2014 => 2014"],
  ["fr", "Le bac reprendra au mois de septembre.", "mois de septembre | date --09 => 2014-09"],
  [
    "fr",
    "Les ventes des neuf premiers mois de 2013 reculent.",
    "neuf premiers mois de 2013 | date 2013-01..2013-09",
  ],
];

const NOT_FOUND: Row[] = [
  ["en", "The end of the road, the start of a race."],
  ["fr", "La fin de la partie, au milieu de la rue."],
];

describe("findFigures on parts of months and years", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)(
    "reads them with the period they are part of (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );

  it.each(NOT_FOUND)(
    "takes no other end or beginning for one (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );
});
