import { describe, expect, it } from "vitest";
import {
  formatCompact,
  formatMoney,
  formatNumber,
  formatPercent,
} from "../../../components/format/numbers.ts";

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, " ");

describe("numbers for people", () => {
  it("writes millions of money as the press of each language does", () => {
    expect(formatMoney(17_000_000, "EUR", "fr", "compact")).toBe("17\u00A0M€");
    expect(plain(formatMoney(1_500_000_000, "EUR", "fr", "compact"))).toBe("1,5 Md€");
    expect(formatMoney(1_400_000_000, "USD", "en-US", "compact")).toBe("$1.4bn");
    expect(formatMoney(17_000_000, "EUR", "en", "compact")).toBe("€17m");
    expect(formatMoney(17_000_000, "USD", "en-GB", "compact")).toBe("$17m");
  });

  it("keeps every digit where a compact form would hide one", () => {
    expect(plain(formatMoney(1_234_567, "EUR", "fr", "compact"))).toBe("1 234 567 €");
    expect(plain(formatCompact(2_000_001, "fr"))).toBe("2 000 001");
  });

  it("does not shorten thousands", () => {
    expect(plain(formatCompact(2150, "fr"))).toBe("2 150");
    expect(formatCompact(830, "en")).toBe("830");
  });

  it("writes whole amounts without cents and others with them", () => {
    expect(plain(formatMoney(830, "EUR", "fr", "exact"))).toBe("830 €");
    expect(plain(formatMoney(12.5, "EUR", "fr", "exact"))).toBe("12,50 €");
  });

  it("writes an amount in an unknown currency with its code", () => {
    expect(plain(formatMoney(50, "not a code", "fr", "exact"))).toBe("50 not a code");
  });

  it("writes percentages from their number in per cent, signed on demand", () => {
    expect(plain(formatPercent(12.5, "fr"))).toBe("12,5 %");
    expect(formatPercent(8, "en", true)).toBe("+8%");
    expect(formatPercent(-3, "en", true)).toBe("-3%");
    expect(formatPercent(0, "en", true)).toBe("0%");
  });

  it("keeps fractions", () => {
    expect(formatNumber(0.25, "en")).toBe("0.25");
  });
});
