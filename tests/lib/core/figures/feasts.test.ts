import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const FOUND: Row[] = [
  ["en", "It reopens before Christmas.", "Christmas | date --12-25 => 2014-12-25"],
  ["en", "Since Easter it has been dry.", "Easter | date 2014-04-20 => 2014-04-20"],
  ["en", "Easter Monday 2016 was wet.", "Easter Monday 2016 | date 2016-03-28"],
  ["fr", "Le pont rouvre avant Noël.", "Noël | date --12-25 => 2014-12-25"],
  ["fr", "À la Pentecôte, ils rentrent.", "Pentecôte | date 2014-06-08 => 2014-06-08"],
];

const NOT_FOUND: Row[] = [
  ["en", "Christmas cards and Easter eggs on sale."],
  ["fr", "La rue de la Toussaint, l'Ascension du mont Ventel."],
];

describe("findFigures on feasts", () => {
  // The day of publication is a Thursday.
  it.each(FOUND)("reads them as days (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });

  it.each(NOT_FOUND)("takes no name or thing for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });
});
