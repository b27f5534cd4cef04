import { describe, expect, it } from "vitest";
import { formatValue } from "../../../components/library/facts/display.ts";
import { lineOf, ownersOfPlot, seriesOf } from "../../../components/library/facts/plot-data.ts";
import { ownersOf } from "../../../lib/core/library/owners.ts";
import { factRow } from "../../lib/core/library/rows.ts";

const nobody = ownersOf([]);
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, " ");

const money = (scale: "thousands" | "millions" | "billions" | "full" | "auto", locale = "en") =>
  plain(formatValue(factRow({ value: 17.5e6 }), { system: "told", scale }, locale));

describe("what is plotted", () => {
  it("is of one role and unit, those with the most points first", () => {
    const series = seriesOf(
      [
        factRow({ role: "debt" }),
        factRow({ value: 1, unit: "USD" }),
        factRow(),
        factRow({ value: 18e6 }),
        factRow({ kind: "date", value: "2025-03", unit: null }),
        factRow({ value: 9, mode: "denied" }),
      ],
      nobody,
    );
    expect(series.map(({ role, unit, points }) => [role, unit, points.length])).toEqual([
      ["revenue", "EUR", 2],
      ["debt", "EUR", 1],
      ["revenue", "USD", 1],
    ]);
  });

  it("stands in the unit that most rows are told in", () => {
    const area = { role: "land-area", kind: "area" } as const;
    const [series] = seriesOf(
      [
        factRow({ ...area, value: 3, unit: "har" }),
        factRow({ ...area, value: 4, unit: "har" }),
        factRow({ ...area, value: 50_000, unit: "m2" }),
      ],
      nobody,
    );
    expect(series?.unit).toBe("har");
    expect(series?.points.map(({ value }) => value)).toEqual([3, 4, 5]);
  });

  it("stands at the period, and where none is told at the day of publication", () => {
    const [series] = seriesOf([factRow(), factRow({ period: null })], nobody);
    expect(
      series?.points.map(({ told, span }) => [told, new Date(span.from).toISOString()]),
    ).toEqual([
      [true, "2025-01-01T00:00:00.000Z"],
      [false, "2026-02-13T00:00:00.000Z"],
    ]);
  });

  it("has a line an owner, through the middle of what sources tell of one period", () => {
    const rows = [
      factRow({ value: 10e6, period: "2024" }),
      factRow({ value: 16e6 }),
      factRow({ value: 18e6 }),
      factRow({ value: 99e6, period: null }),
      factRow({ value: 5e6, owner: "Norvik" }),
    ];
    const points = seriesOf(rows, nobody)[0]?.points ?? [];
    expect(lineOf(points, "eclat").map(({ value }) => value)).toEqual([10e6, 17e6]);
    expect(lineOf(points, null)).toEqual([]);
    expect(ownersOfPlot(points)).toEqual(["eclat", "norvik"]);
  });
});

describe("a value in view", () => {
  it("is written in the scale that was chosen", () => {
    expect(money("auto")).toBe("€17.5m");
    expect(money("thousands")).toBe("€17,500k");
    expect(money("millions", "fr")).toBe("17,5 M€");
    expect(money("billions", "fr")).toBe("0,0175 Md€");
    expect(money("full")).toBe("€17,500,000");
    const people = factRow({ kind: "people", unit: null, value: 1200, qualifier: "more-than" });
    expect(plain(formatValue(people, { system: "told", scale: "thousands" }, "en"))).toBe(
      "> 1.2 k",
    );
  });

  it("is converted where it is a measure, and never where it is money", () => {
    const us = { system: "us", scale: "auto" } as const;
    const area = factRow({ kind: "area", value: 12, upper: 13, unit: "har" });
    expect(plain(formatValue(area, us, "en"))).toBe("29.65–32.12 acres");
    expect(formatValue(factRow(), us, "en")).toBe("€17m");
  });
});
