import { describe, expect, test } from "vitest";
import { readPeriod, readValue } from "../../../../lib/core/corrections/typed.ts";

const money = { kind: "money", unit: "EUR" } as const;

describe("a value that a person types", () => {
  test.each([
    ["17,5 M€", "fr", { kind: "money", value: 17.5e6, unit: "EUR" }],
    ["€3bn", "en", { kind: "money", value: 3e9, unit: "EUR" }],
    ["12 %", "fr", { kind: "percentage", value: 12, unit: "%" }],
    ["environ 350 salariés", "fr", { kind: "people", value: 350, qualifier: "approximate" }],
    ["10 à 12 %", "fr", { value: 10, upper: 12 }],
    ["830 m²", "fr", { kind: "area", value: 830, unit: "m2" }],
    [" 17,5 ", "fr", { ...money, value: 17.5 }],
    ["1,234.5", "en", { ...money, value: 1234.5 }],
    ["-3", "en", { ...money, value: -3 }],
    ["2013", "en", { ...money, value: 2013 }],
  ])("%s in %s is read as the article's own figures are", (typed, lang, value) => {
    expect(readValue(typed, [lang], money)).toMatchObject(value);
  });

  test.each([
    "",
    "  ",
    "-",
    "1e400",
    "=1+1",
    "<b>12</b>",
    "12 % ou 13 m²",
    "beaucoup",
    "9".repeat(400),
  ])("%s is none", (typed) => expect(readValue(typed, ["fr", "en"], money)).toBeNull());

  test("is read in the next language where the first cannot", () => {
    const typed = "3,5 millions d'euros";
    expect(readValue(typed, ["en", "fr"], null)).toMatchObject({ value: 3.5e6, unit: "EUR" });
  });

  test("without a unit is no value of its own", () => {
    expect(readValue("17", ["fr"], null)).toBeNull();
  });
});

describe("a time that a person types", () => {
  test.each([
    ["2013", "2013"],
    ["juin 2014", "2014-06"],
    ["12 juin 2014", "2014-06-12"],
    ["premier semestre 2014", "2014-01/2014-06"],
    ["first half of 2014", "2014-01/2014-06"],
    ["2014-01/2014-06", "2014-01/2014-06"],
    ["Q3 2024", "2024-07/2024-09"],
  ])("%s is %s", (typed, period) => expect(readPeriod(typed, ["fr", "en"])).toBe(period));

  test.each(["", "bientôt", "17 M€", "2014-13", "12 juin", "2013/2014/2015", "1e400"])(
    "%s is none",
    (typed) => expect(readPeriod(typed, ["fr", "en"])).toBeNull(),
  );
});
