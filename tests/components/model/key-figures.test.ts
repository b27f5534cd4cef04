import { describe, expect, it } from "vitest";
import {
  countedBeside,
  factsByOwner,
  keyFigures,
  mainNames,
} from "../../../components/model/key-figures.ts";
import type { Entity, Fact, Figure } from "../../../lib/core/reading.ts";
import { fact, sampleReading } from "../sample.ts";

const owner = (name: string, salience: number): Entity => ({
  type: "organisation",
  name,
  salience,
  mentions: [{ start: 0, end: 1, text: name }],
});
const numbers = (count: number, kind: Figure["kind"] = "money"): Figure[] =>
  Array.from({ length: count }, (_, at) => ({
    start: at * 10,
    end: at * 10 + 1,
    text: "1",
    kind,
    value: at,
    unit: "EUR",
  }));
const of = (subject: number | null, at: number, part: Partial<Fact> = {}): Fact =>
  fact({ subject, figures: [at], ...part });

const people = (text: string, value: number): Partial<Figure> => ({
  text,
  value,
  kind: "people",
  unit: "x",
});

describe("key figures", () => {
  it("says what is counted where rows of one owner would read alike, and only there", () => {
    const figures = [
      people("1 200 salariés", 1200),
      people("35 ingénieurs", 35),
      people("deux fondateurs", 2),
      people("90 agents", 90),
    ].map((part, at) => ({ ...numbers(at + 1)[at], ...part }) as Figure);
    const facts = [0, 1, 2].map((at) => of(0, at, { property: "employees" }));
    const entities = [owner("A", 0.9), owner("B", 0.5)];
    const [a, b] = factsByOwner({
      figures,
      entities,
      facts: [...facts, of(1, 3, { property: "employees" })],
    });
    expect(a?.rows.map(({ counted }) => counted)).toEqual([
      "salariés",
      "ingénieurs",
      "deux fondateurs",
    ]);
    expect(b?.rows[0]?.counted).toBeUndefined();
  });

  it("says what is counted only beside rows that are shown, and not what the label says already", () => {
    const figures = [people("90 agents", 90), people("65", 65), people("35 jobs", 35)].map(
      (part, at) => ({ ...numbers(at + 1)[at], ...part }) as Figure,
    );
    const facts = [0, 1, 2].map((at) => of(0, at, { property: "employees" }));
    const reading = { figures, entities: [owner("A", 0.9)], facts };
    expect(keyFigures(reading, 1)[0]?.rows.map(({ counted }) => counted)).toEqual([undefined]);
    const rows = factsByOwner(reading)[0]?.rows ?? [];
    expect(rows.map((row) => countedBeside(row, "jobs cut"))).toEqual(["agents", null, null]);
  });

  it("does not count what is no count", () => {
    const facts = [of(0, 0), of(0, 1)];
    const [group] = factsByOwner({ figures: numbers(2), entities: [owner("A", 1)], facts });
    expect(group?.rows.map(({ counted }) => counted)).toEqual([undefined, undefined]);
  });

  it("groups sure facts by owner, and leaves unsure ones out", () => {
    const groups = keyFigures(sampleReading());
    expect(groups.map(({ owner }) => owner?.name)).toEqual(["Morrow Quay"]);
    expect(groups[0]?.rows.map(({ fact }) => fact.property)).toEqual(["revenue", "employees"]);
  });

  it("leaves denied facts out", () => {
    const reading = { entities: [], figures: numbers(1), facts: [of(null, 0, { mode: "denied" })] };
    expect(keyFigures(reading)).toEqual([]);
  });

  it("puts the most salient owner first and figures without an owner last", () => {
    const reading = {
      entities: [owner("small", 0.1), owner("great", 0.9)],
      figures: numbers(3),
      facts: [of(null, 0), of(0, 1), of(1, 2)],
    };
    expect(keyFigures(reading).map(({ owner }) => owner?.name)).toEqual([
      "great",
      "small",
      undefined,
    ]);
  });

  it("never shows more rows than asked for, and lets owners take turns", () => {
    const reading = {
      entities: [owner("a", 0.9), owner("b", 0.5)],
      figures: numbers(12),
      facts: [
        ...Array.from({ length: 9 }, (_, at) => of(0, at)),
        ...Array.from({ length: 3 }, (_, at) => of(1, at + 9)),
      ],
    };
    expect(keyFigures(reading, 6).map(({ rows }) => rows.length)).toEqual([3, 3]);
    expect(keyFigures(reading, 8).map(({ rows }) => rows.length)).toEqual([5, 3]);
  });

  it("ignores facts whose figure or owner is not there", () => {
    const reading = { entities: [], figures: numbers(1), facts: [of(7, 0), of(null, 99)] };
    expect(factsByOwner(reading)).toHaveLength(1);
    expect(factsByOwner(reading)[0]?.owner).toBeNull();
  });
});

describe("main names", () => {
  it("are the most salient ones that are mentioned", () => {
    const entities = [owner("c", 0.1), owner("a", 0.9), { ...owner("x", 1), mentions: [] }];
    expect(mainNames(entities, 2).map(({ name }) => name)).toEqual(["a", "c"]);
  });
});
