import type { KnownPort } from "../../../components/known/state.ts";
import type { Saving } from "../../../components/save/saving.ts";
import { factRows } from "../../../lib/core/export/rows.ts";
import type { FactChange } from "../../../lib/core/library/fact-changes.ts";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import { knownFacts, type ReadFact } from "../../../lib/core/library/known.ts";
import { ownersOf } from "../../../lib/core/library/owners.ts";
import type { Reading } from "../../../lib/core/reading.ts";

const nobody = ownersOf([]);

/** Beside every fact one of: another amount, the same in two articles, the same rounded, another currency. */
const SAID: ((fact: ReadFact) => Partial<FactRow>[])[] = [
  (fact) => [{ value: times(fact.value, 1.12) }, { value: fact.value }],
  (fact) => [{ value: fact.value }, { value: fact.value }],
  (fact) => [{ value: times(fact.value, 1.004), upper: null }],
  (fact) => [{ value: times(fact.value, 0.8), unit: fact.unit === "EUR" ? "USD" : fact.unit }],
];
const SITES = ["Les \u00C9chos de la Rade", "The Tidewater Post"];

/** What a library would answer that held other articles about what the shown one says. */
export const knownPort: KnownPort = {
  ask: (_page, facts) =>
    Promise.resolve({
      known: facts.flatMap((fact, at) =>
        knownFacts([fact], () => (SAID[at % SAID.length]?.(fact) ?? []).map(rowOf(fact)), nobody),
      ),
      checks: {},
    }),
  watch: () => undefined,
  open: () => undefined,
};

const rowOf =
  (fact: ReadFact) =>
  (part: Partial<FactRow>, at: number): FactRow => ({
    ...fact,
    key: String(at),
    article: `article-${at}`,
    own: null,
    ownerType: null,
    mode: "stated",
    confidence: 0.9,
    text: "17 million",
    title: "A harbour wakes up",
    site: SITES[at % SITES.length] ?? null,
    published: "2026-05-03",
    sentence: `In its report ${fact.owner} put it at 17 million for the year, more than had been expected.`,
    url: null,
    start: 0,
    check: at === 1 ? "checked" : null,
    date: "2026-05-03",
    ...part,
  });

const times = (value: number | string, by: number): number | string =>
  typeof value === "number" ? Math.round(value * by) : value;

/** An article that was saved with other figures. */
export function changedSaving(reading: Reading | undefined): Saving {
  const at = "2026-05-03T08:00:00.000Z";
  const figures = (reading ? factRows(reading) : []).slice(0, 3).map((row, place): FactChange => {
    const before = { ...row, value: times(row.value, 0.9) };
    return { before: place === 2 ? null : before, after: place === 1 ? null : row };
  });
  return {
    state: { kind: "saved", at, changed: true },
    said: { kind: "changed", since: { at, figures } },
    projects: [],
    save: () => undefined,
    undo: () => undefined,
    moveTo: () => undefined,
    moveToNew: () => undefined,
    tags: () => Promise.resolve(null),
    tag: () => undefined,
    dismiss: () => undefined,
  };
}
