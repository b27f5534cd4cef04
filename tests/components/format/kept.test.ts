import { describe, expect, it } from "vitest";
import { keptEach, numberFormat } from "../../../components/format/kept.ts";

const moneyOfNowhere = () => numberFormat("en", { style: "currency", currency: "no" });

describe("what formats numbers and dates", () => {
  it("is made once for the same arguments, and another for others", () => {
    const asked: string[] = [];
    const kept = keptEach((locale: string, options: { digits?: number } = {}) => {
      asked.push(locale);
      return { locale, options };
    });
    expect(kept("fr", { digits: 2 })).toBe(kept("fr", { digits: 2 }));
    expect(kept("fr", { digits: 3 })).not.toBe(kept("fr", { digits: 2 }));
    expect(kept("en").locale).toBe("en");
    expect(asked).toEqual(["fr", "fr", "en"]);
  });

  it("does not grow without end", () => {
    let count = 0;
    const kept = keptEach((n: number) => ({ n, at: count++ }));
    const first = kept(0);
    for (let n = 0; n < 1000; n++) kept(n);
    expect(kept(0)).not.toBe(first);
    expect(kept(0).n).toBe(0);
  });

  it("throws each time for what there is not", () => {
    expect(moneyOfNowhere).toThrow(RangeError);
    expect(moneyOfNowhere).toThrow(RangeError);
  });
});
