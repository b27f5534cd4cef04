import { describe, expect, it } from "vitest";
import { coiner } from "../../training/coin.ts";
import { generator } from "../../training/random.ts";

const TOWNS = ["Kerrowby", "Tamsworth", "Ullerby", "Westquay", "Yarlsden", "Ashcombe", "Brigham"];

describe("coined words", () => {
  it("are made of the letters of others, and mostly new", () => {
    const random = generator(3);
    const coin = coiner([...TOWNS, ...TOWNS.map((town) => `${town}ton`)]);
    const words = Array.from({ length: 50 }, () => coin(random));
    expect(words.every((word) => /^\p{Ll}+$/u.test(word))).toBe(true);
    expect(words.some((word) => !TOWNS.map((town) => town.toLowerCase()).includes(word))).toBe(
      true,
    );
  });

  it("are empty where there is nothing to make them of", () => {
    expect(coiner([])(generator(1))).toBe("");
  });
});
