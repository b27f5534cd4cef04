import { describe, expect, it } from "vitest";
import type { FactRow } from "../../../../lib/core/library/fact-rows.ts";
import { knownFacts, sameKey, type ReadFact } from "../../../../lib/core/library/known.ts";
import { ownersOf, sameOwner } from "../../../../lib/core/library/owners.ts";
import { factRow } from "./rows.ts";

const nobody = ownersOf([]);
const fact = (part: Partial<ReadFact> = {}): ReadFact => ({
  owner: "Éclat",
  role: "revenue",
  period: "2025",
  kind: "money",
  value: 17e6,
  upper: null,
  unit: "EUR",
  qualifier: null,
  date: "2026-05-01",
  ...part,
});
const knownOf = (facts: ReadFact[], rows: Partial<FactRow>[], owners = nobody) =>
  knownFacts(facts, () => rows.map(factRow), owners);
const counts = (facts: ReadFact[], rows: Partial<FactRow>[]) =>
  knownOf(facts, rows).map(
    (known) => known && [known.agreeing, known.differing, known.apart].join(" "),
  );

describe("what the library has of a fact that is read", () => {
  it("is nothing where no article speaks of it, or only denies it", () => {
    expect(counts([fact()], [])).toEqual([null]);
    expect(counts([fact()], [{ mode: "denied" }])).toEqual([null]);
  });

  it("is counted by articles, those that differ first and the latest first", () => {
    const [known] = knownOf(
      [fact()],
      [
        { article: "a", value: 17e6 },
        { article: "a", value: 16.98e6 },
        { article: "b", value: 19e6, date: "2026-01-01" },
        { article: "c", value: 20e6, date: "2026-05-03" },
        { article: "d", value: 17.2e6 },
        { article: "e", value: 17e6, unit: "USD" },
      ],
    );
    expect(known).toMatchObject({ agreeing: 2, differing: 2, apart: 1 });
    expect(known?.sources.map(({ row, agreement }) => `${row.article} ${agreement}`)).toEqual([
      "c differ",
      "b differ",
      "e apart",
      "d rounded",
      "a same",
    ]);
  });

  it("is no contradiction where neither has a period and the articles are long apart", () => {
    const staff = { role: "employees", kind: "count", period: null, unit: null } as const;
    const read = fact({ ...staff, value: 112, date: "2026-02-12" });
    const [known] = knownOf(
      [read],
      [
        { ...staff, article: "a", value: 95, date: "2024-02-11" },
        { ...staff, article: "b", value: 112, date: "2024-03-01" },
        { ...staff, article: "c", value: 119, date: "2026-01-30" },
      ],
    );
    expect(known).toMatchObject({ agreeing: 1, differing: 1, apart: 0, changed: 1 });
    expect(known?.sources.map(({ agreement }) => agreement)).toEqual(["differ", "same", "changed"]);
    const [stated] = knownOf([fact({ date: "2026-02-12" })], [{ value: 19e6, date: "2020-01-01" }]);
    expect(stated).toMatchObject({ differing: 1, changed: 0 });
    const [undated] = knownOf([{ ...read, date: null }], [{ ...staff, value: 95 }]);
    expect(undated).toMatchObject({ differing: 1, changed: 0 });
  });

  it("is compared in one unit, and as a person would who rounds", () => {
    const area = { role: "floor-area", kind: "area" } as const;
    expect(
      counts([fact({ ...area, value: 2, unit: "har" })], [{ ...area, value: 20_000, unit: "m2" }]),
    ).toEqual(["1 0 0"]);
    expect(counts([fact({ value: 17e6 })], [{ value: 16.84e6 }])).toEqual(["1 0 0"]);
    expect(counts([fact({ value: 15e6, qualifier: "more-than" })], [{ value: 17e6 }])).toEqual([
      "1 0 0",
    ]);
  });

  it("leaves out what is of another kind: a share of revenue says nothing against an amount", () => {
    expect(counts([fact()], [{ kind: "percentage", value: 3, unit: "%" }])).toEqual([null]);
  });

  it("sets each of several amounts beside its counterpart, and not against the other", () => {
    const two = [
      fact({ role: "investment", value: 4e6 }),
      fact({ role: "investment", value: 9e6 }),
    ];
    const row = { role: "investment" } as const;
    expect(counts(two, [{ ...row, article: "a", value: 4e6 }])).toEqual(["1 0 0", null]);
    expect(
      counts(two, [
        { ...row, article: "a", value: 4e6 },
        { ...row, article: "a", value: 9e6 },
        { ...row, article: "b", value: 5e6 },
      ]),
    ).toEqual(["1 1 0", "1 1 0"]);
  });

  it("counts many sources and hands on a few", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ article: `a${at}`, value: 17e6 }));
    const [known] = knownOf([fact()], rows);
    expect(known?.agreeing).toBe(40);
    expect(known?.sources).toHaveLength(6);
  });

  it("knows owners that a person merged under one key, whatever their spelling", () => {
    const correction = sameOwner(
      { name: "Éclat Group", type: "organisation" },
      { name: "Éclat", type: "organisation" },
    );
    const merged = ownersOf([{ id: "correction-1", content: { correction } }]);
    expect(sameKey(fact({ owner: "ECLAT GROUP" }), merged)).toBe(sameKey(fact(), merged));
    expect(sameKey(fact({ owner: "ECLAT GROUP" }), nobody)).not.toBe(sameKey(fact(), nobody));
  });

  it("is given in the order asked, without a mistake on what is no number", () => {
    const day = { kind: "date", unit: null, role: "opening" } as const;
    const [date] = knownOf([fact({ ...day, value: "2026-09" })], [{ ...day, value: "2026-10-04" }]);
    expect(date).toMatchObject({ differing: 1 });
    expect(counts([fact({ value: Number.NaN })], [{ value: 17e6 }])).toEqual(["0 1 0"]);
  });
});
