import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const BESIDE: Row[] = [
  [
    "fr",
    "Le match a lieu samedi, à 20 heures.",
    "samedi | date 2014-06-07 => 2014-06-07",
    "20 heures | date T20:00 => 2014-06-07T20:00",
  ],
  [
    "en",
    "It docked at about 11 p.m. on Tuesday.",
    "11 p.m. | date T23:00 approximate => 2014-06-10T23:00",
    "Tuesday | date 2014-06-10 => 2014-06-10",
  ],
];

const APART: Row[] = [
  ["en", "It docked at 11 p.m. and sailed again.", "11 p.m. | date T23:00"],
  [
    "en",
    "It docked at 11 p.m. because nobody at the port was awake on Tuesday.",
    "11 p.m. | date T23:00",
    "Tuesday | date 2014-06-10 => 2014-06-10",
  ],
  ["fr", "En juin, à 20 heures.", "juin | date --06 => 2014-06", "20 heures | date T20:00"],
];

describe("times of the day", () => {
  // The day of publication is a Thursday.
  it.each(BESIDE)("are of the day beside them (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12")).toEqual(figures);
  });
  it.each(APART)(
    "are of no day where none stands beside them (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang, "2014-06-12")).toEqual(figures);
    },
  );
});
