import { describe, expect, it } from "vitest";
import { segment } from "../../../../lib/core/text/segment.ts";

function sentences(text: string, lang: string): string[] {
  const block = { start: 0, end: text.length, kind: "p" as const };
  return segment(text, [block], lang).sentences.map((s) => text.slice(s.start, s.end));
}

describe("segment", () => {
  it("does not end a sentence at a title or an initial", () => {
    expect(sentences("M. Faure est venu. Mme J. Roy aussi.", "fr")).toHaveLength(2);
    expect(sentences("Dr. Hale met J. K. Moss at noon. She left.", "en")).toHaveLength(2);
  });

  it("does not end a sentence at an abbreviation that a number follows", () => {
    expect(sentences("Voir art. 12 et fig. 3. Rien de plus.", "fr")).toHaveLength(2);
    expect(sentences("See no. 5 of the list.", "en")).toHaveLength(1);
  });

  it("does not end a sentence at an ordinal, in languages that write it with a stop", () => {
    expect(sentences("Das Werk öffnet am 22. April. Es hat 300 Plätze.", "de")).toHaveLength(2);
    expect(sentences("It opened with 22. April came.", "en")).toHaveLength(2);
  });

  it("does not end a sentence at the number of a line or of an item", () => {
    expect(sentences("1. Ada Holt (Norway) 10.09", "en")).toHaveLength(1);
    expect(sentences("Women: 1. Ada Holt, 2. Mia Lund", "en")).toHaveLength(1);
    expect(sentences("They won by 12. Nobody stayed.", "en")).toHaveLength(2);
  });

  it("cuts a text whose language tag is malformed", () => {
    expect(sentences("One. Two.", "not a tag!")).toHaveLength(2);
  });

  it("ends a sentence at the same letters when they are a word", () => {
    expect(sentences("The board said no. Shares fell.", "en")).toHaveLength(2);
    expect(sentences("Du pain, du lait, etc. Ensuite il paya.", "fr")).toHaveLength(2);
  });

  it("gives closing quotes to the sentence that they close", () => {
    expect(sentences('"It works." She smiled.', "en")).toEqual(['"It works."', "She smiled."]);
    expect(sentences("« Je pars. » Puis il sortit.", "fr")).toEqual([
      "« Je pars. »",
      "Puis il sortit.",
    ]);
  });

  it("goes on where the next piece starts in lower case", () => {
    expect(sentences("« Venez ! » dit-elle. Il vint.", "fr")).toHaveLength(2);
    expect(sentences("Yahoo! said it would sell.", "en")).toHaveLength(1);
  });

  it("never lets a sentence cross blocks, and points to its block and tokens", () => {
    const text = "Un titre\n\nUne phrase. Deux.";
    const segmented = segment(
      text,
      [
        { start: 0, end: 8, kind: "h", level: 2 },
        { start: 10, end: text.length, kind: "p" },
      ],
      "fr",
    );
    expect(segmented.sentences.map((s) => s.block)).toEqual([0, 1, 1]);
    const second = segmented.sentences[1];
    const words = segmented.tokens.slice(second?.firstToken, second?.lastToken);
    expect(words.map((token) => token.text)).toEqual(["Une", "phrase", "."]);
  });

  it("gives no sentence for empty text and blank blocks", () => {
    expect(sentences("", "fr")).toEqual([]);
    expect(sentences("  \u00a0 ", "fr")).toEqual([]);
  });

  it("takes time in proportion to a text whose pieces all join into one sentence", () => {
    // A count of quotes made anew at every join took minutes on this.
    const text = '"A. '.repeat(60_000);
    expect(sentences(text, "fr").length).toBeGreaterThan(0);
  }, 10_000);
});
