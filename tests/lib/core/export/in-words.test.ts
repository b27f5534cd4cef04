import { describe, expect, test } from "vitest";
import { figureInWords, nameInWords } from "../../../../lib/core/export/in-words.ts";
import { labelsFor } from "../../../../lib/core/export/labels.ts";
import type { Figure } from "../../../../lib/core/reading.ts";

const en = labelsFor("en");
const words = (figure: Partial<Figure>): string =>
  figureInWords(
    { start: 0, end: 1, text: "as written", kind: "other", value: 1, unit: null, ...figure },
    { entities: [{ type: "person", name: "Ida Penhallow", salience: 1, mentions: [] }] },
    en,
  );

describe("what a mark stands for, in words", () => {
  test("is a name's full form and kind", () => {
    expect(nameInWords({ type: "place", name: "Orrow" }, en)).toBe("Orrow — place");
  });

  test.each<[Partial<Figure>, string]>([
    [{ kind: "money", value: 1_400_000, unit: "EUR", role: "cost" }, "cost · €1,400,000"],
    [
      { kind: "percentage", value: 12.5, unit: "%", qualifier: "at-most" },
      "percentage · at most 12.5%",
    ],
    [
      { kind: "people", value: 48, unit: "employee", role: "employees", about: 0 },
      "employees · Ida Penhallow · 48",
    ],
    [{ kind: "duration", value: 9, unit: "a" }, "duration · 9 years"],
    [{ kind: "area", value: 830, unit: "m2" }, "area · 830 m²"],
    [{ kind: "energy", value: 2900, upper: 3000, unit: "kW.h" }, "energy · 2,900 kWh – 3,000 kWh"],
    [{ kind: "mass", value: 3, unit: "[lb_av]" }, "mass · as written"],
    [{ kind: "date", value: "2016-09" }, "date · September 2016"],
    [{ kind: "date", value: "--06-12", resolved: "2014-06-12" }, "date · 12 June 2014"],
    [{ kind: "date", value: "--06-12" }, "date · as written"],
    [{ kind: "money", value: 2, unit: "EUR", period: "2013" }, "money · €2 · 2013"],
  ])("is a figure's measure, owner, value and period (%#)", (figure, expected) => {
    expect(words(figure)).toBe(expected);
  });
});
