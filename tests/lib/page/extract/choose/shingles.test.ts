import { describe, expect, it } from "vitest";
import { shinglesOf } from "../../../../../lib/page/extract/choose/shingles.ts";

const split = (...texts: string[]): string[][] => texts.map((text) => text.split(" "));

describe("runs of four words", () => {
  it("are the same number for the same words, wherever they stand", () => {
    const { own, shared } = shinglesOf(split("a b c d e", "x b c d e", "a b c", "a c b d"));
    expect(own.map(({ length }) => length)).toEqual([2, 2, 0, 1]);
    expect(own[0]?.[1]).toBe(own[1]?.[1]);
    expect(new Set([own[0]?.[0], own[1]?.[0], own[3]?.[0], own[0]?.[1]]).size).toBe(4);
    expect([...shared]).toEqual([[own[0]?.[1], [0, 1]]]);
  });

  it("are listed with the first three texts that share them, once each", () => {
    const { own, shared } = shinglesOf(split("a a a a a a", ...Array<string>(5).fill("a a a a")));
    expect([...shared]).toEqual([[own[0]?.[0], [0, 1, 2]]]);
  });

  it("are told apart in texts of any length", () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index % 7_001}`);
    const { own } = shinglesOf([words]);
    const seen = new Map<string, number>();
    const wrong = own[0]?.filter((shingle, index) => {
      const text = words.slice(index, index + 4).join(" ");
      const known = seen.get(text);
      seen.set(text, shingle);
      return known !== undefined && known !== shingle;
    });
    expect(wrong).toEqual([]);
    expect(new Set(own[0]).size).toBe(seen.size);
  });
});
