import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  [
    "en",
    "The fair opens on the first Friday of July.",
    "first Friday of July | date --07 => 2014-07-04",
  ],
  ["en", "It meets the last Monday in May 2016.", "last Monday in May 2016 | date 2016-05-30"],
  [
    "en",
    "The third Tuesday of this month is kept free.",
    "third Tuesday of this month | date 2014-06-17 => 2014-06-17",
  ],
  [
    "fr",
    "La foire ouvre le premier samedi de juillet.",
    "premier samedi de juillet | date --07 => 2014-07-05",
  ],
  [
    "fr",
    "Elle se tient le troisième jeudi de ce mois.",
    "troisième jeudi de ce mois | date 2014-06-19 => 2014-06-19",
  ],
  [
    "fr",
    "Le 1er dimanche de mars 2015, tout ferme.",
    "1er dimanche de mars 2015 | date 2015-03-01",
  ],
];

const NOT_FOUND: Row[] = [
  [
    "en",
    "The fifth Monday of February 2015 is none.",
    "fifth | rank 5",
    "February 2015 | date 2015-02",
  ],
  ["fr", "Le premier venu, le dernier mot."],
];

describe("findFigures on weekdays of a month", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)("finds the day (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });

  it.each(NOT_FOUND)("takes no other weekday for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });
});
