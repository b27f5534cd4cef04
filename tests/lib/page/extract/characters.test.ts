import { describe, expect, it } from "vitest";
import {
  kindsOf,
  LETTER,
  MARK,
  NUMBER,
  UNSPACED,
} from "../../../../lib/page/extract/characters.ts";
import { lettersOf } from "../../../../lib/page/extract/letters.ts";
import { countWords } from "../../../../lib/page/extract/walk.ts";

describe("the kinds of characters", () => {
  it("are what Unicode says, of every plane that has letters", () => {
    const patterns: [number, RegExp][] = [
      [LETTER, /\p{L}/u],
      [MARK, /\p{M}/u],
      [NUMBER, /\p{N}/u],
      [UNSPACED, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u],
    ];
    const wrong: number[] = [];
    // Asked twice: the second time it is remembered.
    for (let code = 0; code < 0x32000; code++) {
      const character = String.fromCodePoint(code);
      for (const [kind, pattern] of patterns) {
        const is = pattern.test(character);
        if (((kindsOf(code) & kind) !== 0) !== is || ((kindsOf(code) & kind) !== 0) !== is) {
          wrong.push(code);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("letters", () => {
  it("are left of a text in lower case, without marks and spaces", () => {
    expect(lettersOf("« L'Été — 2 024 ! »")).toBe("lété2024");
    expect(lettersOf("𝒜b 𠀋-漢 \ud83d")).toBe("𝒜b𠀋漢");
    expect(lettersOf(null)).toBe("");
  });
});

describe("words", () => {
  it("are runs of letters, marks and digits; characters of scripts without spaces count as half a one", () => {
    expect(countWords("Deux-mille 3, d'e\u0301te\u0301.")).toBe(5);
    expect(countWords("漢字かな")).toBe(2);
    expect(countWords("\ud83d — …")).toBe(0);
  });
});
