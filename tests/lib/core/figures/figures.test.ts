import { describe, expect, it } from "vitest";
import { addressesOf } from "../../../../lib/core/figures/addresses.ts";
import { findFigures } from "../../../../lib/core/figures/figures.ts";
import { lexiconOf } from "../../../../lib/core/figures/languages.ts";
import { segment } from "../../../../lib/core/text/segment.ts";
import { find, lines } from "./found.ts";

const TEXTS: [lang: string, text: string][] = [
  [
    "fr",
    "Jeudi 12 juin, la conserverie Brévent a levé 17 M€, soit 2 euros 50 par bocal, pour ses 300 salariés et 5 000 m2 à Nérac. « Entre 35 et 50 % des 3 à 4 millions d'euros », dit-elle, iront à deux tiers des 12 sites d'ici à 2016, de 9 h à 18 h.",
  ],
  [
    "en",
    "Harrow Tolland sold $4bn to $5 million of notes on June 12 and 13, 2014; 35-year-old Ada Quill, 5 feet 2 inches, ran 10.5 miles in four hours and two minutes, one in five of 1,200 people said. See https://a.example/12/06/2014?x=%20.",
  ],
  ["fr", ""],
  ["en", "0 -1 −− 1/2/3/4 12-12-12-12 $ $$ €€ % %% ½½ 1e9 ٣٤٥ 1,,,2 ...1... '1' (1) [2]"],
  ["de", "Am 12. April stieg der Umsatz um 2,5 % auf 48 € je Stück."],
  ["xx", "1 2 3 € $4 %"],
];

describe("findFigures", () => {
  it.each(TEXTS)("gives figures in order, apart, and as the text has them (%s)", (lang, text) => {
    const figures = find(text, lang, "2014-06-12");
    let past = 0;
    for (const { start, end, text: own, value, upper } of figures) {
      expect(start).toBeGreaterThanOrEqual(past);
      expect(end).toBeGreaterThan(start);
      expect(own).toBe(text.slice(start, end));
      for (const number of [value, upper])
        if (typeof number === "number") expect(Number.isFinite(number)).toBe(true);
      past = end;
    }
  });

  it.each(TEXTS)("gives the same twice (%s)", (lang, text) => {
    expect(find(text, lang, "2014-06-12")).toEqual(find(text, lang, "2014-06-12"));
  });

  it("reads a language without data by what the platform knows of it", () => {
    expect(
      lines("Der Umsatz stieg um 2,5 Prozent auf 48,3 Millionen Euro, 15 Mio. Euro mehr.", "de"),
    ).toEqual([
      "2,5 Prozent | percentage 2.5 %",
      "48,3 Millionen Euro | money 48300000 EUR",
      "15 Mio. Euro | money 15000000 EUR",
    ]);
    expect(
      lines("El 15 de octubre de 2027 costará 3 millones de euros, 340 kilómetros.", "es"),
    ).toEqual([
      "15 de octubre de 2027 | date 2027-10-15",
      "3 millones de euros | money 3000000 EUR",
      "340 kilómetros | distance 340 km",
    ]);
  });

  it("reads symbols and digits in a language that nobody knows", () => {
    expect(lines("48 € zzz 2,5 %", "zxx")).toEqual([
      "48 € | money 48 EUR",
      "2,5 % | percentage 2.5 %",
    ]);
    for (const lang of ["", "not a language!", "e\u0000n"]) expect(lexiconOf(lang)).toBeDefined();
  });

  it("reads nothing in an address that a sentence's end stands in", () => {
    expect(find("Voir http://a.example/b?Q=issn%280024%2D9114%29 pour 12 %.", "fr")).toHaveLength(
      1,
    );
  });

  it("reads no figure across two blocks", () => {
    const text = "Il a perdu 12\n\neuros";
    const blocks = [
      { kind: "p" as const, start: 0, end: 13 },
      { kind: "p" as const, start: 15, end: text.length },
    ];
    expect(findFigures(segment(text, blocks, "fr"), { publishedTime: null })).toMatchObject([
      { text: "12", kind: "count", unit: null },
    ]);
  });
});

/** What takes the text itself, before there are lexemes, which `linear.test.ts` counts. */
const HOSTILE: Record<string, string> = {
  addresses: "a@b.c/ ",
  "half an address": "a@",
  escapes: "%20",
  digits: "1234567890",
};

/** Milliseconds that `findFigures` takes for a text of that many code units, the best of some runs. */
function time(piece: string, length: number, runs: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const segmented = segment(text, [{ kind: "p", start: 0, end: text.length }], "fr");
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    findFigures(segmented, { publishedTime: "2014-06-12" });
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

describe("findFigures on hostile text", () => {
  // A busy machine may spoil one measurement, and not four of four.
  it.each(Object.entries(HOSTILE))(
    "takes time in proportion to the text (%s)",
    { retry: 3 },
    (_, piece) => {
      // Eight times the text: quadratic time would grow 64 times. A floor keeps noise out of what is quick.
      const small = Math.max(time(piece, 12_500, 3), 3);
      expect(time(piece, 100_000, 2) / small).toBeLessThan(32);
    },
  );
});

const addresses = (text: string): string[] =>
  addressesOf(text).map(({ start, end }) => text.slice(start, end));

describe("addressesOf", () => {
  it("finds web and e-mail addresses without what closes the sentence", () => {
    expect(addresses("Voir (https://a.example/12%20b), www.a.example et p.n12@a.example.")).toEqual(
      ["https://a.example/12%20b", "www.a.example", "p.n12@a.example"],
    );
    expect(addresses("exemple.fr/2014/06")).toEqual(["exemple.fr/2014/06"]);
  });

  it("takes no price, date, speed or abbreviation for one", () => {
    expect(addresses("12/06/2014, 90 km/h, 3.5/5, etc./autres, @nom, 2 @ 3")).toEqual([]);
  });
});
