import { describe, expect, test } from "vitest";
import { correctNames, type NameCorrection } from "../../../../lib/core/corrections/names.ts";
import type { Entity, EntityType } from "../../../../lib/core/reading.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

const TEXT =
  "Printemps : Jaguar Network et Paul Martin attendent Jean Martin. Jaguar embauche, dit Martin, et Jaguar Network le sait.";
const segmented = segment(TEXT, [{ kind: "p", start: 0, end: TEXT.length }], "fr");

/** An entity by its mentions, each as the n-th place of its words. */
const entity = (type: EntityType, ...mentions: [words: string, nth: number][]): Entity => ({
  type,
  name: mentions[0]?.[0] ?? "",
  salience: 0,
  mentions: mentions.map(([text, nth]) => {
    const start = [...TEXT.matchAll(new RegExp(text, "gu"))][nth]?.index ?? -1;
    return { start, end: start + text.length, text };
  }),
});
const FOUND = [
  entity("person", ["Printemps", 0]),
  entity("organisation", ["Jaguar Network", 0], ["Jaguar", 1], ["Jaguar Network", 1]),
  entity("person", ["Jean Martin", 0], ["Martin", 2]),
  entity("person", ["Paul Martin", 0]),
];
const correct = (...corrections: NameCorrection[]) => {
  const done = correctNames(FOUND, corrections, { segmented, title: null });
  const names = done.entities.map(({ type, name, mentions }) => [type, name, mentions.length]);
  return { ...done, names: names.toSorted((a, b) => String(a[1]).localeCompare(String(b[1]))) };
};
const jaguar = { name: "Jaguar Network", type: "organisation" } as const;
const jean = { name: "Jean Martin", type: "person" } as const;
const paul = { name: "Paul Martin", type: "person" } as const;
const AS_FOUND = [
  ["organisation", "Jaguar Network", 3],
  ["person", "Jean Martin", 2],
  ["person", "Paul Martin", 1],
  ["person", "Printemps", 1],
];

describe("corrections of names", () => {
  test("take out what is no name", () => {
    const of = { name: "printemps", type: "person" } as const;
    const { names, verdicts } = correct({ kind: "not-a-name", of, form: "Printemps" });
    expect(names).toEqual(AS_FOUND.slice(0, 3));
    expect(verdicts).toMatchObject([{ entity: null, spans: [{ start: 0, end: 9 }] }]);
  });

  test("take out one form of a name, and leave the others", () => {
    const { names } = correct({ kind: "not-a-name", of: jaguar, form: "Jaguar" });
    expect(names[0]).toEqual(["organisation", "Jaguar Network", 2]);
  });

  test("give a name another type, all its forms with it", () => {
    const { names, verdicts, entities } = correct({ kind: "type", of: jaguar, type: "product" });
    expect(names[0]).toEqual(["product", "Jaguar Network", 3]);
    const [verdict] = verdicts;
    expect(verdict?.spans).toHaveLength(3);
    expect(entities[verdict?.entity ?? -1]?.type).toBe("product");
  });

  test("give a form that was linked wrongly to the name it belongs to", () => {
    const { names, entities, verdicts } = correct({
      kind: "same",
      of: jean,
      form: "Martin",
      as: paul,
    });
    expect(names.slice(1, 3)).toEqual([
      ["person", "Jean Martin", 1],
      ["person", "Paul Martin", 2],
    ]);
    expect(entities[verdicts[0]?.entity ?? -1]?.name).toBe("Paul Martin");
  });

  test("join two names into one, of the other's type, in text order", () => {
    const { names, entities } = correct({
      kind: "same",
      of: { name: "Printemps", type: "person" },
      form: null,
      as: jaguar,
    });
    expect(names[0]).toEqual(["organisation", "Jaguar Network", 4]);
    const starts = entities.find(({ name }) => name === "Jaguar Network")?.mentions;
    expect(starts?.map(({ start }) => start)).toEqual(
      starts?.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });

  test("part a form from a name as something of its own", () => {
    const { names } = correct({ kind: "same", of: jaguar, form: "Jaguar", as: null });
    expect(names.slice(0, 2)).toEqual([
      ["organisation", "Jaguar", 1],
      ["organisation", "Jaguar Network", 2],
    ]);
  });

  test("are each applied to what those before it left", () => {
    const product = { ...jaguar, type: "product" } as const;
    const { names } = correct(
      { kind: "type", of: jaguar, type: "product" },
      { kind: "same", of: product, form: "Jaguar", as: null },
      { kind: "type", of: { name: "Jaguar", type: "product" }, type: "organisation" },
    );
    expect(names.slice(0, 2)).toEqual([
      ["organisation", "Jaguar", 1],
      ["product", "Jaguar Network", 2],
    ]);
  });

  test("hold though a name is taken for something else meanwhile", () => {
    const of = { name: "Printemps", type: "work" } as const;
    expect(correct({ kind: "not-a-name", of, form: "Printemps" }).names).toHaveLength(3);
  });

  test("that fit nothing change nothing, and say so", () => {
    const nobody = { name: "Nobody", type: "person" } as const;
    const { names, verdicts } = correct(
      { kind: "not-a-name", of: nobody, form: "Nobody" },
      { kind: "type", of: jaguar, type: "organisation" },
      { kind: "same", of: jaguar, form: null, as: nobody },
      { kind: "same", of: jaguar, form: null, as: jaguar },
      { kind: "same", of: jaguar, form: "Jag", as: paul },
    );
    expect(names).toEqual(AS_FOUND);
    expect(verdicts.map(({ entity: place, spans }) => [place, spans])).toEqual(
      Array.from({ length: 5 }, () => [null, []]),
    );
  });

  test("leave what was found as it was", () => {
    const before = structuredClone(FOUND);
    correct({ kind: "same", of: jean, form: null, as: paul });
    expect(FOUND).toEqual(before);
  });
});
