import { describe, expect, it } from "vitest";
import { exactBehind, formatExact, formatFigure } from "../../../components/format/figures.ts";
import type { Figure } from "../../../lib/core/reading.ts";

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F\u2009]/gu, " ");
const figure = (part: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  text: "",
  kind: "count",
  value: 1,
  unit: null,
  ...part,
});

const ratio = (value: number): string => formatFigure(figure({ kind: "ratio", value }), "fr");

describe("a figure's value", () => {
  it("says its qualifier by a sign", () => {
    const area = figure({ kind: "area", value: 830, unit: "m2", qualifier: "approximate" });
    expect(plain(formatFigure(area, "fr"))).toBe("≈ 830 m²");
  });

  it("names the unit of a range once", () => {
    const debt = figure({ kind: "money", value: 160e6, upper: 215e6, unit: "EUR" });
    expect(plain(formatFigure(debt, "fr"))).toBe("160–215 M€");
    expect(plain(formatFigure(debt, "en"))).toBe("€160–215m");
    const rate = figure({ kind: "percentage", value: 10, upper: 12, unit: "%" });
    expect(plain(formatFigure(rate, "fr"))).toBe("10–12 %");
  });

  it("keeps both units of a range that changes its magnitude", () => {
    const cost = figure({ kind: "money", value: 900e6, upper: 1.2e9, unit: "EUR" });
    expect(plain(formatFigure(cost, "fr"))).toBe("900 M€–1,2 Md€");
  });

  it("has an exact value behind it where it is shortened, with the same sign before it", () => {
    const money = figure({ kind: "money", value: 17e6, unit: "EUR", qualifier: "at-most" });
    expect(plain(formatFigure(money, "fr"))).toBe("≤ 17 M€");
    expect(plain(exactBehind(money, "fr") ?? "")).toBe("≤ 17 000 000 €");
    expect(exactBehind(figure({ kind: "percentage", value: 27, unit: "%" }), "en")).toBeNull();
  });

  it("writes the parts that people say as fractions", () => {
    expect(["2/3", "1/2", "9/10"]).toEqual([2 / 3, 0.5, 0.9].map(ratio));
    expect([ratio(0.123), ratio(3)]).toEqual(["0,123", "3"]);
  });

  it("shows people and counted things as the number alone", () => {
    expect(
      plain(formatFigure(figure({ kind: "people", value: 2150, unit: "salarié" }), "fr")),
    ).toBe("2 150");
  });

  it("does not shorten a number before a symbol", () => {
    expect(plain(formatFigure(figure({ kind: "mass", value: 1_200_000, unit: "t" }), "fr"))).toBe(
      "1 200 000 t",
    );
  });

  it("names durations in words", () => {
    expect(plain(formatFigure(figure({ kind: "duration", value: 18, unit: "mo" }), "fr"))).toBe(
      "18 mois",
    );
  });

  it("writes octets in French and bytes in English", () => {
    const data = figure({ kind: "data", value: 5, unit: "GBy" });
    expect(plain(formatFigure(data, "fr"))).toBe("5 Go");
    expect(plain(formatFigure(data, "en"))).toBe("5 GB");
  });

  it("signs growth", () => {
    const growth = figure({ kind: "percentage", value: 8, unit: "%", role: "growth" });
    expect(plain(formatFigure(growth, "fr"))).toBe("+8 %");
  });

  it("shows a date as resolved, and a span of days as one", () => {
    const day = figure({ kind: "date", value: "--06-12", resolved: "2014-06-12" });
    expect(formatExact(day, "fr")).toBe("12 juin 2014");
    const days = figure({ kind: "date", value: "2026-03-02", upper: "2026-03-30" });
    expect(plain(formatExact(days, "fr"))).toMatch(/^2.30 mars 2026$/u);
  });

  it("gives the exact value with all its digits and without the qualifier", () => {
    const money = figure({ kind: "money", value: 17e6, unit: "EUR", qualifier: "more-than" });
    expect(plain(formatExact(money, "fr"))).toBe("17 000 000 €");
  });

  it("stands a unit it does not know for itself", () => {
    expect(plain(formatFigure(figure({ kind: "other", value: 3, unit: "zorkmid" }), "en"))).toBe(
      "3 zorkmid",
    );
  });

  it("writes a true minus before a value, and leaves a range its dash", () => {
    const fall = figure({ kind: "percentage", value: -3.5, unit: "%", role: "growth" });
    expect(plain(formatFigure(fall, "en"))).toBe("\u22123.5%");
    const range = figure({ kind: "percentage", value: 3, upper: 5, unit: "%" });
    expect(plain(formatFigure(range, "en"))).toBe("3–5%");
    const falls = figure({ kind: "percentage", value: -15, upper: -20, unit: "%", role: "growth" });
    expect(plain(formatFigure(falls, "en"))).toBe("−15% … −20%");
  });
});
