import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../../lib/core/figures/languages.ts";
import type { Lexeme } from "../../../../lib/core/figures/lexeme.ts";
import { lexemesOf } from "../../../../lib/core/figures/lexemes.ts";
import { NOTHING_SAID, type Said } from "../../../../lib/core/figures/said.ts";
import { READERS, READERS_BACK, settle } from "../../../../lib/core/figures/settle.ts";
import { tokenise } from "../../../../lib/core/text/tokenise.ts";

/** For every parser the text that it goes farthest on, by its language. */
const NASTY: [what: string, lang: "fr" | "en", piece: string][] = [
  ["digits and spaces", "fr", "1 2 3 4 "],
  ["groups", "fr", "123 456 "],
  ["powers of ten", "en", "2 x 10^3 x 10 ^"],
  ["measures past adjectives", "fr", "deux prochaines "],
  ["negated qualifiers", "fr", "n'a jamais plus de 12 "],
  ["separators", "en", "1,1,1,"],
  ["stops", "fr", "1.234.567."],
  ["slashes", "en", "1/2/3/"],
  ["hyphens", "fr", "-12-"],
  ["dashes", "fr", "- "],
  ["signs", "en", "+-+-1 "],
  ["prepositions", "fr", "de de de "],
  ["magnitudes", "en", "one million "],
  ["millions of millions", "fr", "deux millions de "],
  ["numerals joined by and", "fr", "vingt et "],
  ["thousands", "fr", "mille "],
  ["hundreds and thousands", "en", "two hundred thousand and "],
  ["numerals tied by hyphens", "fr", "quatre-vingt-"],
  ["weekdays", "fr", "jeudi "],
  ["months", "fr", "mars-"],
  ["months and weekdays", "en", "first Friday of June, "],
  ["lists of days", "fr", "12, 13 et "],
  ["months and days", "en", "June 1, 2, "],
  ["days with their ordinals", "en", "the twenty second of the "],
  ["parts of periods", "fr", "fin de la fin de l'"],
  ["first months", "fr", "neuf premiers mois de "],
  ["periods of weeks", "en", "next week on next week, "],
  ["feasts", "en", "before Easter Monday before "],
  ["distances in time", "en", "two years, a month and three days and "],
  ["times of the day", "fr", "de 9 h à 18 h et "],
  ["minutes past", "en", "a quarter past ten past "],
  ["whole times", "fr", "toute la toute l'année "],
  ["durations", "fr", "un an, "],
  ["shrinking durations", "en", "2 hours 3 minutes 4 seconds 5 "],
  ["halves", "en", "half a "],
  ["shares", "fr", "un sur "],
  ["ratios", "en", "one in every "],
  ["scores", "en", "3-1-"],
  ["timings", "en", "1:02:03.4 "],
  ["ages", "en", "Ada, 31, 32 and "],
  ["ranks", "fr", "arrivé deuxième "],
  ["signs of money", "en", "$ "],
  ["prefixes of money", "en", "Rs. Rs "],
  ["codes of money", "en", "EUR1."],
  ["cents", "en", "3 dollars and 4 "],
  ["scales of money", "fr", "4 M d'"],
  ["money said before", "fr", "3 millions d'euros, 4 millions de subventions, "],
  ["numbers without a noun", "en", "between 3 and 4 of the "],
  ["parts of numbers", "en", "three of the seven of the "],
  ["degrees", "fr", "- 20 ° "],
  ["brackets", "en", "20 (kg 20 ( "],
  ["speeds", "en", "5 km per km per "],
  ["ranges", "fr", "de 3 à 4 à 5 ou "],
  ["changes", "en", "rose from 3 to "],
  ["qualifiers", "en", "no more than at least "],
  ["modifiers", "en", "3 more fine old red "],
];

/** The lexemes of the piece so many times over, and how often one of them was looked at. */
function watched(
  lang: string,
  piece: string,
  times: number,
): { lexemes: Lexeme[]; looks: () => number } {
  const text = piece.repeat(times);
  const tokens = tokenise(text);
  const lexemes = lexemesOf(tokens, 0, tokens.length, lexiconOf(lang));
  let looks = 0;
  const proxy = new Proxy(lexemes, {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { lexemes: proxy, looks: () => looks };
}

/** Looks at 1, 2 and 4 times the text. */
function growth(lang: string, piece: string, run: (lexemes: readonly Lexeme[]) => void): number[] {
  const least = Math.ceil(80 / tokenise(piece).length);
  return [1, 2, 4].map((times) => {
    const { lexemes, looks } = watched(lang, piece, least * times);
    run(lexemes);
    return looks();
  });
}

/** Twice the text may take twice the looks, and a little more for what its two ends spare. */
function expectLinear([one = 0, two = 0, four = 0]: number[]): void {
  expect(two).toBeLessThan(one * 2.3 + 100);
  expect(four).toBeLessThan(two * 2.2 + 100);
}

const money: Said = {
  ...NOTHING_SAID,
  money: { at: 0, end: 1, kind: "money", value: 5_000_000, unit: "EUR" },
};

describe("the readers of figures", () => {
  it.each(NASTY)("settle in proportion to the text (%s)", (_, lang, piece) => {
    const lexicon = lexiconOf(lang);
    expectLinear(growth(lang, piece, (lexemes) => void settle(lexemes, lexicon, money)));
  });

  const readers = [
    ...READERS.map((read) => ({ name: read.name, read })),
    ...READERS_BACK.map((read) => ({
      name: read.name,
      read: (...args: Parameters<(typeof READERS)[number]>) => read(...args, money),
    })),
  ];

  it.each(readers)("look at a bounded number of words from each ($name)", ({ read }) => {
    for (const [, lang, piece] of NASTY) {
      const lexicon = lexiconOf(lang);
      expectLinear(
        growth(lang, piece, (lexemes) => {
          const { length } = lexemes;
          for (let at = 0; at < length; at++) read(lexemes, at, lexicon);
        }),
      );
    }
  });
});
