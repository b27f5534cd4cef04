/** What a text says otherwise than an earlier one of the same article. */
import type { Row } from "../export/rows.ts";
import { amountKey } from "./compare.ts";
import { ownerKey } from "./fact-rows.ts";

/** A figure that is another now; null before where it is new, null after where it is gone. Never both. */
export interface FactChange {
  before: Row | null;
  after: Row | null;
}

/**
 * The figures that changed between two texts, in the order of the later one, those that are gone last. Facts are the same
 * by whose they are, what they measure and for when: sentences are rewritten more often than figures.
 */
export function factChanges(before: readonly Row[], after: readonly Row[]): FactChange[] {
  const left = groupsOf(before);
  const changes: FactChange[] = [];
  for (const [key, amounts] of groupsOf(after)) {
    const others = left.get(key);
    const changed = [...amounts].filter(([amount]) => !others?.delete(amount));
    const gone = [...(others ?? [])].slice(0, changed.length);
    for (const [at, [, row]] of changed.entries()) {
      changes.push({ before: gone[at]?.[1] ?? null, after: row });
    }
    for (const [amount] of gone) others?.delete(amount);
  }
  const gone = [...left.values()].flatMap((amounts) => [...amounts.values()]);
  return [...changes, ...gone.map((row) => ({ before: row, after: null }))];
}

/** By what they are, then by how much they say: what is said twice is one. */
function groupsOf(rows: readonly Row[]): Map<string, Map<string, Row>> {
  const groups = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const { subject, role, period, kind, mode } = row;
    const key = JSON.stringify([ownerKey(subject), role, period, kind, mode]);
    const group = groups.get(key) ?? new Map<string, Row>();
    groups.set(key, group);
    const amount = amountKey(row);
    if (!group.has(amount)) group.set(amount, row);
  }
  return groups;
}
