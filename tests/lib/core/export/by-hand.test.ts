import { describe, expect, test } from "vitest";
import {
  NOTHING_BY_HAND,
  type ByHand,
  type HandFact,
} from "../../../../lib/core/corrections/by-hand.ts";
import { toCsv } from "../../../../lib/core/export/csv.ts";
import { en } from "../../../../lib/core/export/en.ts";
import { toPage } from "../../../../lib/core/export/page/page.ts";
import { toMarkdown } from "../../../../lib/core/export/markdown.ts";
import { factRows, pickedRows, tableRows } from "../../../../lib/core/export/rows.ts";
import { tableOf } from "../../../../lib/core/export/table.ts";
import { figure, span, verrerie } from "./reading.ts";

const READING = verrerie();
const hand = (part: Partial<HandFact>): HandFact => ({
  fact: null,
  figures: [],
  figure: figure(READING, "48 salariés", { kind: "people", value: 48, unit: "salarié" }),
  typed: null,
  role: null,
  words: null,
  owner: null,
  mode: "stated",
  mark: null,
  said: ["fact"],
  corrections: [0],
  sentence: span(READING.text, "48 salariés"),
  ...part,
});
const byHand = (...facts: HandFact[]): ByHand => ({ ...NOTHING_BY_HAND, facts });
const inCells = (told: ByHand) =>
  tableOf(factRows(READING, told), ["subject", "role", "value", "unit"], en).rows;

describe("facts that a person corrected or added", () => {
  test("have the owner and the value that the person typed", () => {
    const told = byHand(hand({ fact: 0, figures: [0], owner: "Groupe Vauban", typed: "3,4 M€" }));
    expect(inCells(told)[0]?.slice(0, 2)).toEqual(["Groupe Vauban", "revenue"]);
    expect(toMarkdown(READING, en, told)).toContain("| Groupe Vauban | revenue | 3,4 M€ |");
  });

  test("stand among the others where the text has them, in the person's own words", () => {
    const told = byHand(hand({ figures: [2], words: "ouvriers <b>postés</b>", owner: 0 }));
    const words = inCells(told).map(([, what]) => what);
    expect(words).toContain("ouvriers <b>postés</b>");
    expect(words).toHaveLength(READING.facts.length + 1);
    expect(toPage(READING, { labels: en, byHand: told })).toContain(
      "ouvriers &lt;b&gt;postés&lt;/b&gt;",
    );
    const whole = tableRows(READING, told).filter(({ text }) => text === "48 salariés");
    expect(whole.map((row) => row.words)).toEqual(["ouvriers <b>postés</b>"]);
  });

  test("are harmless in a sheet, whatever was typed", () => {
    const { figure: place } = hand({});
    const typed = { ...place, kind: "other", value: "=1+1", text: "=1+1", unit: null } as const;
    const told = byHand(hand({ figure: typed, typed: "=1+1", words: "@SUM(A1)", owner: "-2+3" }));
    const table = tableOf(factRows(READING, told), ["subject", "role", "value", "text"], en);
    const csv = toCsv(table, { decimal: ".", byteOrderMark: false });
    expect(csv).toContain("'-2+3,'@SUM(A1),'=1+1,'=1+1");
  });

  test("are copied alone when they are pointed at", () => {
    const told = byHand(hand({ figures: [2], words: "ouvriers" }));
    const wordsOf = (pick: Parameters<typeof pickedRows>[1]) =>
      pickedRows(READING, pick, told).map((row) => row.words);
    expect(wordsOf({ hand: 0 })).toEqual(["ouvriers"]);
    expect(wordsOf({ figure: 2 })).toEqual(["ouvriers"]);
    expect(wordsOf({ hand: 7 })).toEqual([]);
    expect(wordsOf({ fact: 0 })).toEqual([undefined]);
  });

  test("are no rows where they were struck", () => {
    expect(inCells(byHand(hand({ figures: [2], said: ["struck"] })))).toEqual(
      inCells(NOTHING_BY_HAND),
    );
  });
});
