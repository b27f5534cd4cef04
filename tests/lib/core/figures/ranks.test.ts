import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const RANKS: Row[] = [
  [
    "fr",
    "Il finit 4e et sa sœur 1ère au deuxième tour.",
    "4e | rank 4",
    "1ère | rank 1",
    "deuxième | rank 2",
  ],
  ["en", "She came 15th and then third overall.", "15th | rank 15", "third | rank 3"],
];

describe("findFigures on ranks", () => {
  it.each(RANKS)("reads places in an order (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
