import { describe, expect, it } from "vitest";
import { resolveDate, type DateHints } from "../../../../lib/core/figures/resolve.ts";
import { lines } from "./found.ts";

const resolved = (value: string, published: string | null, hints: Partial<DateHints> = {}) =>
  resolveDate(value, { weekday: undefined, relative: undefined, ...hints }, published);

describe("resolveDate", () => {
  it("takes the nearest year", () => {
    expect(resolved("--06-12", "2014-06-20")).toBe("2014-06-12");
    expect(resolved("--12-30", "2014-01-02")).toBe("2013-12-30");
    expect(resolved("--01-02", "2014-12-30")).toBe("2015-01-02");
    expect(resolved("--12", "2014-01-15")).toBe("2013-12");
  });

  it("takes the year in which the weekday fits", () => {
    expect(resolved("--06-12", "2014-12-30", { weekday: 4 })).toBe("2014-06-12");
    expect(resolved("--06-12", "2014-12-30", { weekday: 5 })).toBe("2015-06-12");
    expect(resolved("---13", "2014-05-20", { weekday: 5 })).toBe("2014-06-13");
  });

  it("finds a leap day in a leap year", () => {
    expect(resolved("--02-29", "2013-03-01")).toBe("2012-02-29");
    expect(resolved("--02-29", "2015-03-01")).toBe("2016-02-29");
  });

  it("takes a month that is last or next as a whole", () => {
    expect(resolved("--06", "2014-06-20", { relative: "last" })).toBe("2013-06");
    expect(resolved("--06", "2014-06-02", { relative: "next" })).toBe("2015-06");
    expect(resolved("--05", "2014-06-02", { relative: "last" })).toBe("2014-05");
  });

  it("makes an interval of a range, over the turn of a year too", () => {
    expect(resolved("--12-30", "2014-12-20", { upper: "--01-02" })).toBe("2014-12-30/2015-01-02");
    expect(resolved("--01", "2014-06-12", { upper: "--03" })).toBe("2014-01/2014-03");
  });

  it("resolves nothing without a day of publication", () => {
    expect(resolved("--06-12", null)).toBeUndefined();
    expect(resolved("--06-12", "soon")).toBeUndefined();
  });

  it("resolves nothing that says its year", () => {
    expect(resolved("2014-06-12", "2015-01-01")).toBeUndefined();
    expect(resolved("2014", "2015-01-01")).toBeUndefined();
  });
});

describe("relative dates", () => {
  // 2014-06-12 is a Thursday, 2014-06-16 a Monday, 2014-06-15 a Sunday.
  it.each([
    ["fr", "hier", "2014-03-01", "hier | date 2014-02-28 => 2014-02-28"],
    ["fr", "hier", "2012-03-01", "hier | date 2012-02-29 => 2012-02-29"],
    ["fr", "après-demain", "2014-12-30", "après-demain | date 2015-01-01 => 2015-01-01"],
    ["fr", "jeudi", "2014-06-12", "jeudi | date 2014-06-12 => 2014-06-12"],
    ["fr", "jeudi dernier", "2014-06-12", "jeudi dernier | date 2014-06-05 => 2014-06-05"],
    ["fr", "jeudi prochain", "2014-06-12", "jeudi prochain | date 2014-06-19 => 2014-06-19"],
    ["fr", "vendredi", "2014-06-12", "vendredi | date 2014-06-06 => 2014-06-06"],
    [
      "fr",
      "la semaine dernière",
      "2014-06-16",
      "semaine dernière | date 2014-06-09/2014-06-15 => 2014-06-09/2014-06-15",
    ],
    [
      "fr",
      "la semaine prochaine",
      "2014-06-15",
      "semaine prochaine | date 2014-06-16/2014-06-22 => 2014-06-16/2014-06-22",
    ],
    [
      "fr",
      "mardi de la semaine prochaine",
      "2014-06-12",
      "mardi de la semaine prochaine | date 2014-06-17 => 2014-06-17",
    ],
    ["fr", "le mois dernier", "2014-03-31", "mois dernier | date 2014-02 => 2014-02"],
    ["fr", "le mois prochain", "2014-12-31", "mois prochain | date 2015-01 => 2015-01"],
    ["fr", "l'an dernier", "2014-06-12", "an dernier | date 2013 => 2013"],
    ["en", "yesterday", "2014-01-01", "yesterday | date 2013-12-31 => 2013-12-31"],
    ["en", "last Friday", "2014-06-12", "last Friday | date 2014-06-06 => 2014-06-06"],
    ["en", "next Tuesday", "2014-06-12", "next Tuesday | date 2014-06-17 => 2014-06-17"],
    ["en", "last month", "2014-01-31", "last month | date 2013-12 => 2013-12"],
    ["en", "next year", "2014-06-12", "next year | date 2015 => 2015"],
    [
      "en",
      "Friday of next week",
      "2014-06-12",
      "Friday of next week | date 2014-06-20 => 2014-06-20",
    ],
  ])("are told from the day of publication (%s: %s on %s)", (lang, text, published, figure) => {
    expect(lines(text, lang, published)).toEqual([figure]);
  });

  it("have no value without one", () => {
    expect(lines("hier", "fr")).toEqual(["hier | date "]);
  });
});
