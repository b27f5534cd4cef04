import type { ValuesAsked } from "../queries.ts";

/** @param counts in the order of their values */
export function valuesAsked<Counted extends { value: string; count: number }>(
  counts: readonly Counted[],
  { prefix = "", limit = 1000, by = "value" }: ValuesAsked,
): Counted[] {
  const fitting = prefix === "" ? counts : counts.filter(({ value }) => value.startsWith(prefix));
  const sorted = by === "count" ? fitting.toSorted((a, b) => b.count - a.count) : fitting;
  return sorted.slice(0, limit);
}
