import { describe, expect, it } from "vitest";
import { agreed } from "../../../../../lib/core/entities/model/agree.ts";
import { NAME_TYPES } from "../../../../../lib/core/entities/model/labels.ts";
import type { FoundName } from "../../../../../lib/core/entities/model/tag.ts";
import { wordsOf } from "../../../../../lib/core/entities/words.ts";
import { segment } from "../../../../../lib/core/text/segment.ts";

const [PERSON, ORGANISATION, PLACE] = [0, 1, 2];

const wordsIn = (text: string) =>
  wordsOf(segment(text, [{ start: 0, end: text.length, kind: "p" }], "en"), true);

/** A name of words of a text, with what speaks for its type by `lead`. */
function name(from: number, to: number, type: number, lead: number): FoundName {
  return { from, to, type, scores: NAME_TYPES.map((_, index) => (index === type ? lead : 0)) };
}

describe("mentions of one name", () => {
  it("are of the type that the surest of them have", () => {
    const words = wordsIn("Zorvex said Zorvex knew Zorvex");
    const names = [
      name(0, 1, ORGANISATION, 6),
      name(2, 3, PERSON, 0.5),
      name(4, 5, ORGANISATION, 4),
    ];
    expect(agreed(words, names).map(({ type }) => type)).toEqual([
      ORGANISATION,
      ORGANISATION,
      ORGANISATION,
    ]);
  });

  it("stay two things where each is sure: the club and its town", () => {
    const words = wordsIn("Tamsworth beat Kerrowby in Tamsworth");
    const names = [name(0, 1, ORGANISATION, 9), name(4, 5, PLACE, 9)];
    expect(agreed(words, names).map(({ type }) => type)).toEqual([ORGANISATION, PLACE]);
  });

  it("take the type of the full name that a surname is the end of", () => {
    const words = wordsIn("Ines Quade left. Quade said so.");
    const names = [name(0, 2, PERSON, 8), name(4, 5, PLACE, 1)];
    expect(agreed(words, names).map(({ type }) => type)).toEqual([PERSON, PERSON]);
  });

  it("keep their spans and their order", () => {
    const words = wordsIn("Ines Quade met Bo Reed");
    const names = [name(0, 2, PERSON, 1), name(3, 5, PERSON, 1)];
    expect(agreed(words, names)).toEqual([
      { from: 0, to: 2, type: PERSON },
      { from: 3, to: 5, type: PERSON },
    ]);
  });
});
