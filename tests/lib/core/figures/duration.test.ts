import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const DURATION: Row[] = [
  ["fr", "Il a mis une heure vingt.", "une heure vingt | duration 1.33333333333333 h"],
  ["fr", "Pendant trois ans et six mois.", "trois ans et six mois | duration 3.5 a"],
  [
    "fr",
    "Un quart d'heure, une demi-heure, une heure et demie, trois quarts d'heure.",
    "Un quart d'heure | duration 0.25 h",
    "une demi-heure | duration 0.5 h",
    "une heure et demie | duration 1.5 h",
    "trois quarts d'heure | duration 0.75 h",
  ],
  ["fr", "En un an, il a doublé.", "un an | duration 1 a"],
  ["fr", "Condamné à deux ans de prison.", "deux ans | duration 2 a"],
  ["fr", "À deux heures de Paris.", "deux heures | duration 2 h"],
  ["fr", "La semaine de 35 heures.", "35 heures | duration 35 h"],
  ["fr", "De 2 à 3 heures de route.", "2 à 3 heures | duration 2..3 h"],
  [
    "fr",
    "Il y a deux ans et dans trois semaines.",
    "deux ans | duration 2 a",
    "trois semaines | duration 3 wk",
  ],
  [
    "fr",
    "Un bail d'un an, un mois et vingt-et-un jours.",
    "un an, un mois et vingt-et-un jours | duration 1.14082819986311 a",
  ],
  [
    "fr",
    "Un enfant de dix-huit mois d'âge, une femme âgée de 35 ans.",
    "dix-huit mois d'âge | duration 18 mo",
    "35 ans | duration 35 a",
  ],
  [
    "en",
    "Half an hour, an hour and a half, a quarter of an hour.",
    "Half an hour | duration 0.5 h",
    "an hour and a half | duration 1.5 h",
    "a quarter of an hour | duration 0.25 h",
  ],
  ["en", "Four hours and two minutes.", "Four hours and two minutes | duration 4.03333333333333 h"],
  [
    "en",
    "She is five years old and he is aged 83.",
    "five years old | duration 5 a",
    "83 | duration 83 a",
  ],
  ["en", "A 35-year-old man.", "35-year-old | duration 35 a"],
  ["en", "Over three years.", "three years | duration 3 a"],
  ["en", "More than three years.", "three years | duration 3 a more-than"],
  ["en", "In a year it doubled.", "a year | duration 1 a"],
];

const NOT_DURATION: Row[] = [
  [
    "en",
    "It costs $118 an hour, six days a week.",
    "$118 | money 118 USD",
    "six days | duration 6 d",
  ],
  ["fr", "Un jour il reviendra."],
  ["en", "A second phase and a day to remember."],
];

describe("findFigures on durations", () => {
  it.each(DURATION)("reads durations and ages (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_DURATION)(
    "takes no story's day for a duration (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );
});
