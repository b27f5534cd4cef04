import type { EntityType } from "../reading.ts";

export const TYPES: readonly EntityType[] = [
  "person",
  "organisation",
  "place",
  "event",
  "work",
  "product",
];

/** Evidence for each type, added up: about 1 is a hint, 3 settles it. */
export type Votes = Record<EntityType, number>;

export function noVotes(): Votes {
  return { person: 0, organisation: 0, place: 0, event: 0, work: 0, product: 0 };
}

export function addVotes(to: Votes, from: Partial<Votes>, factor = 1): void {
  for (const type of TYPES) to[type] += (from[type] ?? 0) * factor;
}

/** The type with the most votes, and by how much it leads. */
export function winner(votes: Votes): { type: EntityType; score: number; lead: number } {
  let type: EntityType = "organisation";
  let score = -Infinity;
  let second = -Infinity;
  for (const candidate of TYPES) {
    const value = votes[candidate];
    if (value > score) {
      second = score;
      [type, score] = [candidate, value];
    } else if (value > second) second = value;
  }
  return { type, score, lead: score - second };
}
