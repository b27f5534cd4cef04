import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  [
    "en",
    "It returns three weeks from tomorrow.",
    "three weeks from tomorrow | date 2014-07-04 => 2014-07-04",
  ],
  ["en", "We vote two Sundays from now.", "two Sundays from now | date 2014-06-22 => 2014-06-22"],
  [
    "en",
    "They left two days before yesterday.",
    "two days before yesterday | date 2014-06-09 => 2014-06-09",
  ],
  [
    "en",
    "It shut 2 years, 1 month and 3 days ago.",
    "2 years, 1 month and 3 days ago | date 2012-05-09 => 2012-05-09",
  ],
  [
    "fr",
    "Il y a deux ans, un mois et trois jours, tout brûlait.",
    "Il y a deux ans, un mois et trois jours | date 2012-05-09 => 2012-05-09",
  ],
  [
    "fr",
    "On vote deux dimanches à partir de maintenant.",
    "deux dimanches à partir de maintenant | date 2014-06-22 => 2014-06-22",
  ],
];

const NOT_FOUND: Row[] = [
  [
    "en",
    "Two years ago it rained for three days.",
    "Two years | duration 2 a",
    "three days | duration 3 d",
  ],
  [
    "fr",
    "Il y a dix ans, puis deux mois plus tard.",
    "dix ans | duration 10 a",
    "deux mois | duration 2 mo",
  ],
];

describe("findFigures on days told by their distance", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)("counts from the day that is named (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });

  it.each(NOT_FOUND)(
    "leaves a single length of time as it is (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );
});
