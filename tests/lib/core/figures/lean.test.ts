import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  ["fr", "Le conseil se réunira mardi.", "mardi | date 2014-06-17 => 2014-06-17"],
  ["fr", "Elle attend depuis octobre.", "octobre | date --10 => 2013-10"],
  ["fr", "Rien avant octobre.", "octobre | date --10 => 2014-10"],
  ["en", "The court will sit on Monday.", "Monday | date 2014-06-16 => 2014-06-16"],
  ["en", "It was not expected to dock before Tuesday.", "Tuesday | date 2014-06-17 => 2014-06-17"],
  ["en", "Prices have risen since November.", "November | date --11 => 2013-11"],
];

const NOT_FOUND: Row[] = [
  // "before" is of the dawn
  ["en", "It sank before dawn on Monday.", "Monday | date 2014-06-09 => 2014-06-09"],
  // a half-year that is told of is over
  [
    "fr",
    "Au second semestre, les ventes ont baissé.",
    "second semestre | date --07..--12 => 2013-07/2013-12",
  ],
  [
    "fr",
    "Les ventes baisseront au second semestre.",
    "second semestre | date --07..--12 => 2014-07/2014-12",
  ],
  [
    "fr",
    "Le pont a rouvert en février, puis mardi.",
    "février | date --02 => 2014-02",
    "mardi | date 2014-06-10 => 2014-06-10",
  ],
  ["en", "The ferry sank on Monday.", "Monday | date 2014-06-09 => 2014-06-09"],
];

describe("findFigures on dates whose year or week is left out", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)(
    "puts them before or after the day of publication by the words around (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );

  it.each(NOT_FOUND)(
    "takes the nearest where nothing says more (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );
});
