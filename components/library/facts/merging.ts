import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import { sameOwner, type Owners } from "../../../lib/core/library/owners.ts";
import type { EntityType } from "../../../lib/core/reading.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";

export interface NamedOwner {
  key: string;
  name: string;
  type: EntityType | null;
  /** Facts of those that were looked at. */
  count: number;
}

/** Who the facts are of, those with the most first. */
export function ownersAmong(rows: readonly FactRow[], owners: Owners): NamedOwner[] {
  const found = new Map<string, NamedOwner>();
  for (const row of rows) {
    const { key, name } = owners.of(row.owner);
    if (name === null) continue;
    const there = found.get(key);
    if (there) there.count++;
    else found.set(key, { key, name, type: row.ownerType, count: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

/**
 * What has to be written so that all of them are one, under one of their names.
 * @param newId gives an id for a new document
 */
export function mergeRequests(
  owners: readonly NamedOwner[],
  as: NamedOwner,
  newId: () => string,
): WriteRequest[] {
  return owners
    .filter(({ key }) => key !== as.key)
    .map((owner) => ({
      kind: "put",
      put: {
        type: "correction",
        id: `correction-${newId()}`,
        base: null,
        content: { correction: sameOwner(owner, as) },
      },
    }));
}
