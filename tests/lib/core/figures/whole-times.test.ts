import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  [
    "fr",
    "Le guichet ferme toute la semaine, puis tout le mois.",
    "toute la semaine | duration 1 wk",
    "tout le mois | duration 1 mo",
  ],
  [
    "fr",
    "Il pleut toute l'année, et l'année entière.",
    "toute l'année | duration 1 a",
    "année entière | duration 1 a",
  ],
  ["fr", "La panne a duré quelques heures.", "quelques heures | duration 3 h approximate"],
  [
    "en",
    "It rained all day and a full week.",
    "all day | duration 1 d",
    "a full week | duration 1 wk",
  ],
  [
    "en",
    "Wait another month, or for a few minutes.",
    "another month | duration 1 mo",
    "a few minutes | duration 3 min approximate",
  ],
];

const NOT_FOUND: Row[] = [
  ["en", "Full-year results, a few hours' work, another day trip."],
  ["en", "All three days.", "three days | duration 3 d"],
  ["fr", "Tout jour est bon, quelques personnes attendent."],
  ["fr", "Il y a quelques jours, puis dans quelques mois."],
  ["en", "In a few days, a few weeks ago."],
];

describe("findFigures on times without a number", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)("reads whole, other and few units of time (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });

  it.each(NOT_FOUND)(
    "takes no time that only describes something (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );
});
