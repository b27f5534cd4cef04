import { describe, expect, it } from "vitest";
import {
  createTold,
  remember,
  sentencesBack,
  toldAlike,
  toldBefore,
} from "../../../../../lib/core/facts/scorer/told.ts";
import type { PlacedFigure } from "../../../../../lib/core/facts/view.ts";

const placed = (text: string, kind: "money" | "count", unit: string | null): PlacedFigure => ({
  index: 0,
  figure: { start: 0, end: text.length, text, kind, value: 1, unit },
  first: 0,
  last: 1,
});

describe("what an article's figures were found to measure", () => {
  it("is known of the figure before in the same sentence alone", () => {
    const told = createTold();
    told.sentence++;
    remember(told, placed("4 M€", "money", "EUR"), "price");
    expect(toldBefore(told)?.role).toBe("price");
    told.sentence++;
    expect(toldBefore(told)).toBeNull();
  });

  it("is known of the latest figure of a unit, with how far back it is", () => {
    const told = createTold();
    told.sentence++;
    remember(told, placed("4 M€", "money", "EUR"), "price");
    remember(told, placed("9 postes", "count", "poste"), null);
    told.sentence++;
    const alike = toldAlike(told, placed("5 M€", "money", "EUR"));
    expect(alike?.role).toBe("price");
    expect(alike && sentencesBack(told, alike)).toBe(1);
  });

  it("is that of the figure before, for a number alone", () => {
    const told = createTold();
    told.sentence++;
    remember(told, placed("4 M€", "money", "EUR"), "price");
    expect(toldAlike(told, placed("5", "count", null))?.role).toBe("price");
  });

  it("forgets what is long past, and counts every role", () => {
    const told = createTold();
    told.sentence++;
    remember(told, placed("4 M€", "money", "EUR"), "price");
    for (let n = 0; n < 40; n++) remember(told, placed("9 postes", "count", "poste"), "employees");
    expect(toldAlike(told, placed("5 M€", "money", "EUR"))).toBeNull();
    expect(told.counts.get("price")).toBe(1);
    expect(told.counts.get("employees")).toBe(40);
  });
});
