import { describe, expect, it } from "vitest";
import { timeSpan } from "../../../../lib/core/library/period.ts";
import { convert, convertTo } from "../../../../lib/core/library/units.ts";

const days = (period: string): string[] | null => {
  const span = timeSpan(period);
  return span && [span.from, span.to].map((at) => new Date(at).toISOString().slice(0, 10));
};

describe("units", () => {
  it("become those of the other system, in the largest that fits", () => {
    expect(convert({ value: 100, unit: "[acr_us]" }, "metric")).toMatchObject({ unit: "har" });
    expect(convert({ value: 100, unit: "[acr_us]" }, "metric").value).toBeCloseTo(40.4686, 3);
    expect(convert({ value: 5, unit: "km" }, "us").value).toBeCloseTo(3.1069, 3);
    expect(convert({ value: 20, unit: "Cel" }, "us")).toEqual({ value: 68, unit: "[degF]" });
    expect(convert({ value: -40, unit: "[degF]" }, "metric")).toEqual({ value: -40, unit: "Cel" });
  });

  it("stay as they are where they are of the system already, or of none", () => {
    for (const unit of ["har", "EUR", "%", "ship", null]) {
      expect(convert({ value: 0.5, unit }, "metric")).toEqual({ value: 0.5, unit });
    }
    expect(convert({ value: 3, unit: "GW.h" }, "us")).toEqual({ value: 3, unit: "GW.h" });
  });

  it("are never those of another currency", () => {
    expect(convertTo({ value: 1, unit: "EUR" }, "USD")).toBe(null);
    expect(convertTo({ value: 1, unit: "EUR" }, "EUR")).toBe(1);
    expect(convertTo({ value: 25_000, unit: "m2" }, "har")).toBe(2.5);
  });
});

describe("the time of a period", () => {
  it("goes from its first day to the one after its last", () => {
    expect(days("2025")).toEqual(["2025-01-01", "2026-01-01"]);
    expect(days("2024-02")).toEqual(["2024-02-01", "2024-03-01"]);
    expect(days("2025-12-31")).toEqual(["2025-12-31", "2026-01-01"]);
    expect(days("2012/2016")).toEqual(["2012-01-01", "2017-01-01"]);
    expect(days("2025-22")).toEqual(["2025-06-01", "2025-09-01"]);
    expect(days("199X")).toEqual(["1990-01-01", "2000-01-01"]);
    expect(days("18XX")).toEqual(["1800-01-01", "1900-01-01"]);
    expect(days("2025-05-03T08:00:00+02:00")).toEqual(["2025-05-03", "2025-05-04"]);
  });

  it("is none without a year", () => {
    for (const period of ["", "--06-12", "T10:00", "soon", "2016/2012", "2025-13"]) {
      expect(days(period)).toBe(null);
    }
  });
});
