import { describe, expect, it } from "vitest";
import { agreementOf, compareFacts } from "../../../../lib/core/library/compare.ts";
import { ownersOf, sameOwner } from "../../../../lib/core/library/owners.ts";
import { factRow } from "./rows.ts";

const nobody = ownersOf([]);
const said = (...values: Partial<Parameters<typeof factRow>[0] & object>[]) =>
  agreementOf(values.map((part, at) => factRow({ article: `a${at}`, ...part })));

describe("sources side by side", () => {
  it("are those of more than one article on the same owner, role and period, those that differ first", () => {
    const groups = compareFacts(
      [
        factRow({ article: "a", period: "2024" }),
        factRow({ article: "b", period: "2024" }),
        factRow({ article: "a", value: 20e6 }),
        factRow({ article: "b", value: 17e6 }),
        factRow({ article: "c", value: 17e6, owner: "ECLAT" }),
        factRow({ article: "a", role: "debt" }),
        factRow({ article: "a", role: "debt", value: 3 }),
        factRow({ article: "d", value: 99, mode: "denied" }),
      ],
      nobody,
    );
    expect(
      groups.map(({ role, period, agreement, sources }) => [role, period, agreement, sources]),
    ).toEqual([
      ["revenue", "2025", "differ", 3],
      ["revenue", "2024", "same", 2],
    ]);
    expect(groups[0]?.sayings.map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(groups[0]?.spread).toBeCloseTo(17.647, 2);
  });

  it("may have changed where no period is stated and the articles are long apart, and stand by date", () => {
    const staff = { role: "employees", kind: "count", period: null, unit: null } as const;
    const years = [
      factRow({ ...staff, article: "a", value: 112, date: "2026-02-12" }),
      factRow({ ...staff, article: "b", value: 130, date: "2024-02-11" }),
      factRow({ ...staff, article: "c", value: 104, date: "2025-02-11" }),
    ];
    const [changed] = compareFacts(years, nobody);
    expect(changed).toMatchObject({ agreement: "changed", spread: null });
    expect(changed?.sayings.map(({ rows: [row] }) => row?.value)).toEqual([130, 104, 112]);
    const close = factRow({ ...staff, article: "d", value: 109, date: "2025-03-01" });
    expect(compareFacts([...years, close], nobody)[0]).toMatchObject({ agreement: "differ" });
  });

  it("agree where one is the other rounded, a range holds it, or it is a bound", () => {
    expect(said({ value: 17e6 }, { value: 17e6 })).toBe("same");
    expect(said({ value: 17e6 }, { value: 16.84e6 })).toBe("rounded");
    expect(said({ value: 17e6 }, { value: 16.4e6 })).toBe("differ");
    expect(said({ value: 20e6 }, { value: 16.8e6 })).toBe("differ");
    expect(said({ value: 15e6, upper: 18e6 }, { value: 17e6 })).toBe("rounded");
    expect(said({ value: 15e6, qualifier: "more-than" }, { value: 17e6 })).toBe("rounded");
    expect(said({ value: 19e6, qualifier: "more-than" }, { value: 17e6 })).toBe("differ");
  });

  it("are compared in one unit, but never in another currency", () => {
    expect(said({ value: 2, unit: "har" }, { value: 20_000, unit: "m2" })).toBe("same");
    expect(said({ value: 2, unit: "har" }, { value: 5, unit: "[acr_us]" })).toBe("rounded");
    expect(said({ value: 17e6 }, { value: 17e6, unit: "USD" })).toBe("apart");
  });

  it("agree on a date where one is only more exact", () => {
    const date = { kind: "date", unit: null } as const;
    expect(said({ ...date, value: "2026-09" }, { ...date, value: "2026-09-04" })).toBe("rounded");
    expect(said({ ...date, value: "2026-09" }, { ...date, value: "2026-10-04" })).toBe("differ");
  });
});

describe("an owner under two spellings", () => {
  const corrections = [
    {
      id: "c1",
      content: {
        correction: sameOwner(
          { name: "Éclat Group", type: "organisation" },
          { name: "Éclat", type: null },
        ),
      },
    },
  ];

  it("is one where a person said so", () => {
    const rows = [factRow({ article: "a" }), factRow({ article: "b", owner: "Eclat group" })];
    expect(compareFacts(rows, nobody)).toEqual([]);
    const owners = ownersOf(corrections);
    expect(compareFacts(rows, owners)).toMatchObject([{ sources: 2, owner: { name: "Éclat" } }]);
    expect(owners.keysOf("eclat")).toEqual(["eclat", "eclat group"]);
    expect(owners.mergedBy("eclat group")).toBe("c1");
  });

  it("ends where it is said in a ring", () => {
    const back = {
      id: "c2",
      content: {
        correction: sameOwner({ name: "Éclat", type: null }, { name: "Éclat Group", type: null }),
      },
    };
    const owners = ownersOf([...corrections, back]);
    expect(owners.of("Éclat").key).toBe("eclat group");
    expect(owners.of("Éclat Group").key).toBe("eclat");
  });
});
