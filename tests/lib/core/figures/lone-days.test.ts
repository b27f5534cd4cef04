import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  ["en", "The bridge opens by the 27th.", "27th | date ---27 => 2014-06-27"],
  ["en", "Return it on the twenty-second.", "twenty-second | date ---22 => 2014-06-22"],
  ["en", "Rent is due the 5th of next month.", "5th of next month | date ---05 => 2014-07-05"],
  ["fr", "Elle doit rentrer le 27.", "27 | date ---27 => 2014-06-27"],
  ["fr", "Le guichet ferme dès le 30.", "30 | date ---30 => 2014-06-30"],
  ["fr", "Il part le vingt-deux, peut-être.", "vingt-deux | date ---22 => 2014-06-22"],
  ["fr", "Rendez-vous le 3 du mois prochain.", "3 du mois prochain | date ---03 => 2014-07-03"],
];

const NOT_FOUND: Row[] = [
  ["fr", "Le 22 est gratuit, le 15 répond, appelez le 18."],
  ["fr", "Elle part avec le 27 tonnes.", "27 tonnes | mass 27 t"],
  ["en", "The 27 had lunch on the 4th floor.", "27 | count 27", "4th | rank 4"],
];

describe("findFigures on days without a month", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)(
    "reads them where the text says that they are days (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );

  it.each(NOT_FOUND)("takes no other number for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });
});
