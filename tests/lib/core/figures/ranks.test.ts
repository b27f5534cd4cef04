import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const RANKS: Row[] = [
  [
    "fr",
    "Il finit 4e et sa sœur 1ère au deuxième rang.",
    "4e | rank 4",
    "1ère | rank 1",
    "deuxième | rank 2",
  ],
  ["en", "She came 15th and then third overall.", "15th | rank 15", "third | rank 3"],
  ["fr", "Elle est arrivée première, lui deuxième.", "première | rank 1"],
  [
    "fr",
    "Il a terminé trente-huitième ; le club, neuvième, recule.",
    "trente-huitième | rank 38",
    "neuvième | rank 9",
  ],
  ["en", "Tarn Rovers finished second.", "second | rank 2"],
];

const NOT_RANKS: Row[] = [
  ["fr", "Pour la troisième fois, à la 64e minute (71e), à la 29e édition."],
  ["fr", "Son deuxième film, au XIXe siècle.", "XIXe siècle | date 18XX"],
  ["en", "On the third attempt, in the 83rd minute, at the 12th edition."],
  ["en", "A second phase on Sixth Street."],
];

describe("findFigures on ranks", () => {
  it.each(RANKS)("reads places in an order (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_RANKS)("takes no one of a row for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
