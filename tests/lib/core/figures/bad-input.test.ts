import { describe, expect, it } from "vitest";
import { find, lines, type Row } from "./found.ts";

const ABSENT: Row[] = [
  ["fr", "Il vaut 1.000.000,00,0 euros."],
  ["en", "It costs 1,000,000.00.0 dollars."],
  ["fr", "10^400 euros, 1e400 euros"],
  ["fr", `${"9".repeat(60)} euros, 12 345 678 901 234 567 890 euros`],
  ["en", "Infinity dollars, NaN dollars, 1/0 dollars"],
  ["en", "minus minus 5 degrees, --5 °C"],
  ["en", "June 31st, 31 June, 13/13/2014"],
  ["fr", "5 км, 5 кг"],
  ["fr", "1\u200b234 euros, 12\u200d5 euros, 1\u2060000 euros, 1\u00ad234 euros, 5\ufeff000 euros"],
  ["fr", "5\u0301 km"],
  ["fr", "00012 euros, 1.2.3.4, 192.168.1.1, 10.0.0.1/24"],
];

const NOT_FIGURES: Row[] = [
  ["en", "3'5, 6.02e23 atoms, 5e999 euros, nineteen eighty-four, Springfield 90210."],
  ["fr", "+33 4 91 00 00 00, 04.91.00.00.00, 06-12-34-56-78, +1 (212) 555-0199"],
  ["en", "Call 212-555-0199, 020 7946 0958 or 0800 111 222."],
  [
    "fr",
    "12 rue des Forges, 3 bis avenue Foch, au 7 boulevard Ney, 12, place Haute, 13001 Vaubert",
  ],
  ["en", "10 Downing Street, 221B Baker Street, 5th Avenue"],
  ["fr", "Article 49.3, art. L. 123-4, loi n° 2014-58, règlement 517/2014, RN 7"],
  ["fr", "BFM 2, iPhone 15, A320, Airbus A350-900, Covid-19, G7, 4x4, 3D, mp3, U2"],
  ["en", "v2.0, version 3.1.4, Python 3, Windows 10, ISO 9001, HTML5"],
  ["fr", "#12 #COP21 @user42 [1] (2) a12@b.example https://a.example/2014/06/12?x=12%"],
  ["en", "Pages 12-14, pp. 12-14, vol. 3, no. 5, chap. 2"],
  ["fr", "La 85e minute, (52e), (45e+2), 24h/24, 7j/7"],
  ["en", "A second later, one moment, no one, one another."],
  ["fr", "Une femme et un homme, l'une et l'autre."],
];

describe("findFigures on what nobody means", () => {
  it.each(ABSENT)("reads nothing (%s: %s)", (lang, text) => {
    expect(lines(text, lang)).toEqual([]);
  });

  it("reads no other day for one that there is not", () => {
    expect(lines("Le 31 février, le 30/02/2014, le 2014-02-30.", "fr")).toEqual([]);
    expect(lines("Le 29 février 2015 et le 29 février 2016.", "fr")).toEqual([
      "2015 | date 2015",
      "29 février 2016 | date 2016-02-29",
    ]);
  });

  it.each(NOT_FIGURES)("takes no name, address or code for a figure (%s: %s)", (lang, text) => {
    expect(lines(text, lang)).toEqual([]);
  });

  it("reads fullwidth digits, and no digits that it does not know", () => {
    expect(lines("３４５ euros", "fr")).toEqual(["３４５ euros | money 345 EUR"]);
    expect(lines("٣٤٥ euros, १२ euros", "fr")).toEqual([]);
  });

  it("reads a million digits in time, as nothing", () => {
    expect(find("1".repeat(1_000_000), "fr")).toEqual([]);
  });

  it("keeps offsets on text with emoji and combining marks", () => {
    const text = "👩‍👩‍👧 12 € 🇫🇷 3 000 me\u0300tres, le 12 fe\u0301vrier 2014 🎉 −3 °C";
    const figures = find(text, "fr");
    expect(figures.map(({ kind, value }) => [kind, value])).toEqual([
      ["money", 12],
      ["distance", 3000],
      ["date", "2014-02-12"],
      ["temperature", -3],
    ]);
    for (const { start, end, text: own } of figures) expect(text.slice(start, end)).toBe(own);
  });
});
