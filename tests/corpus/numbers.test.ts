import { describe, expect, test } from "vitest";
import { readIso } from "../../corpus/tools/numbers/iso.ts";
import { readNumbers } from "../../corpus/tools/numbers/read.ts";

const values = (text: string, lang: "fr" | "en"): number[] =>
  readNumbers(text, lang).map(({ value }) => value);

describe("numbers in words and digits", () => {
  test.each([
    ["17 M€", [17e6]],
    ["2,5 milliards", [2.5e9]],
    ["1 234 567,5", [1_234_567.5]],
    ["3 et 5 M€", [3, 5e6]],
    ["quatre-vingt-dix-sept", [97]],
    ["quatre-vingts", [80]],
    ["soixante et onze", [71]],
    ["dix-huit mois", [18]],
    ["deux mille dix-neuf", [2019]],
    ["mille neuf cent quatre-vingt-quatre", [1984]],
    ["un milliard deux cents millions", [1.2e9]],
    ["trois cent vingt mille", [320_000]],
    ["deux millions et demi", [2.5e6]],
    ["un demi-million", [1, 500_000]],
    ["dizaines de milliers", [10_000]],
    ["vingt-deuxième", [22]],
    ["trente secondes", [30]],
    ["cinq pour cent", [5]],
    ["trois et cinq", [3, 5]],
  ])("in French: %s", (text, wanted) => {
    expect(values(text, "fr")).toEqual(wanted);
  });

  test.each([
    ["$1.2bn", [1.2e9]],
    ["1,234.5", [1234.5]],
    ["two and a half million", [2.5e6]],
    ["half a million", [500_000]],
    ["one hundred and twenty thousand", [120_000]],
    ["two hundred and five", [205]],
    ["hundreds of thousands", [100_000]],
    ["two dozen", [24]],
    ["one in four", [1, 4]],
    ["two-thirds", [2, 3]],
    ["five per cent", [5]],
  ])("in English: %s", (text, wanted) => {
    expect(values(text, "en")).toEqual(wanted);
  });

  test("know where they stand, and what multiplied them", () => {
    expect(readNumbers("about €4.5m more", "en")).toEqual([
      { start: 7, end: 11, value: 4.5e6, bare: 4.5, magnitude: 1e6, letter: true },
    ]);
  });

  test("are read in time that grows with the text", () => {
    expect(readNumbers("deux et ".repeat(20_000), "fr")).toHaveLength(20_000);
  });
});

describe("ISO 8601", () => {
  test.each([
    ["2013", [{ year: 2013, month: null, day: null, time: null }]],
    ["--06-12", [{ year: null, month: 6, day: 12, time: null }]],
    ["---12", [{ year: null, month: null, day: 12, time: null }]],
    ["T19:30", [{ year: null, month: null, day: null, time: "19:30" }]],
    ["2024-02-29T08:05", [{ year: 2024, month: 2, day: 29, time: "08:05" }]],
  ])("is read whole or in part: %s", (text, wanted) => {
    expect(readIso(text)).toEqual(wanted);
  });

  test.each(["2013/2015", "2014-01/2014-06", "--06-12/--06-15"])("has intervals: %s", (text) => {
    expect(readIso(text)).toHaveLength(2);
  });

  test.each(["", "2023-02-29", "--13", "2014/2013", "2013/", "T25:00", "yesterday", "1/2/3"])(
    "is nothing else: %s",
    (text) => {
      expect(readIso(text)).toBeNull();
    },
  );
});
