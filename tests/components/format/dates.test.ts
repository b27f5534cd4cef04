import { describe, expect, it } from "vitest";
import { formatDate, formatPublished, timeKey } from "../../../components/format/dates.ts";

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F\u2009]/gu, " ");

describe("dates for people", () => {
  it.each([
    ["2014-06-12", "12 juin 2014"],
    ["2016-09", "septembre 2016"],
    ["2013", "2013"],
    ["--06-12", "12 juin"],
    ["--02-29", "29 février"],
    ["--06", "juin"],
    ["2015-22", "été 2015"],
    ["XXXX-24", "hiver"],
    ["199X", "années 1990"],
    ["18XX", "19e siècle"],
    ["---22", "22"],
    ["T19:30", "19:30"],
    ["T07:00/T19:00", "7:00–19:00"],
    ["2013/2015", "2013–2015"],
  ])("writes %s as %s", (iso, words) => {
    expect(plain(formatDate(iso, "fr"))).toBe(words);
  });

  it("writes seasons, decades and centuries in English too", () => {
    expect(formatDate("2015-21", "en-GB")).toBe("spring 2015");
    expect(formatDate("199X", "en")).toBe("1990s");
    expect(["20XX", "18XX", "21XX", "22XX"].map((value) => formatDate(value, "en"))).toEqual([
      "21st century",
      "19th century",
      "22nd century",
      "23rd century",
    ]);
  });

  it("writes an interval with what its ends share said once", () => {
    expect(plain(formatDate("2014-01/2014-06", "fr"))).toMatch(/^janvier ?– ?juin 2014$/u);
  });

  it("writes an interval with ends of different exactness, or in the wrong order, side by side", () => {
    expect(formatDate("2013/2014-06", "en")).toBe("2013–June 2014");
    expect(formatDate("2015/2013", "en")).toBe("2015–2013");
  });

  it.each(["hello", "", "2014-13-01", "2014-02-30", "P3D"])(
    "gives back what is no date: %j",
    (iso) => {
      expect(formatDate(iso, "fr")).toBe(iso);
    },
  );

  it("shows the day of publication by the page's own clock", () => {
    expect(formatPublished("2026-02-13T00:12:00+01:00", "en")).toBe("Feb 13, 2026");
    expect(formatPublished("2026-02", "en")).toBe("Feb 2026");
  });

  it("orders dates that have a year only", () => {
    expect(timeKey("2013/2015")).toBe("2013");
    expect(timeKey("--06-12")).toBeNull();
  });
});
