import { describe, expect, it } from "vitest";
import { tokenise } from "../../../../lib/core/text/tokenise.ts";

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);
const numbers = (text: string): string[] =>
  tokenise(text)
    .filter((token) => token.kind === "number")
    .map((token) => token.text);

describe("tokenise", () => {
  it("parts an elided word from the next, whichever apostrophe is used", () => {
    expect(texts("L'usine d’Ambert qu'il préfère")).toEqual([
      "L'",
      "usine",
      "d’",
      "Ambert",
      "qu'",
      "il",
      "préfère",
    ]);
  });

  it("leaves words whole that hold an apostrophe, a hyphen, an ampersand or a point", () => {
    for (const word of ["aujourd'hui", "Jean-Loup", "R&D", "O'Hara", "isn't", "exemple.fr"]) {
      expect(texts(word)).toEqual([word]);
    }
  });

  it("keeps groups of three digits together over any space that the press uses", () => {
    for (const space of [" ", "\u00a0", "\u202f", "\u2009"]) {
      expect(numbers(`12${space}500${space}000 habitants`)).toEqual([`12${space}500${space}000`]);
    }
    expect(numbers("1,234.56 and 1 234,5")).toEqual(["1,234.56", "1 234,5"]);
  });

  it("does not join a year to the number that follows it", () => {
    expect(numbers("en 2013 100 salariés")).toEqual(["2013", "100"]);
    expect(numbers("les 12 5000")).toEqual(["12", "5000"]);
  });

  it("gives offsets in UTF-16 code units, shifted by the offset given", () => {
    const text = "🙂 Élan 30 %";
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenise("mot", 10)[0]).toEqual({ start: 10, end: 13, text: "mot", kind: "word" });
  });

  it("gives nothing for empty text and white space", () => {
    expect(tokenise("")).toEqual([]);
    expect(tokenise(" \n\u00a0")).toEqual([]);
  });

  it("takes time in proportion to a long run of one character", () => {
    for (const unit of ["a-", "1 ", "l'", "a.", '"', "é'"]) {
      expect(tokenise(unit.repeat(100_000)).length).toBeGreaterThan(0);
    }
  }, 10_000);
});
