/** Names that are written alike are one thing, whatever a model takes each mention for. */
import type { EntityType } from "../reading.ts";
import type { Cluster } from "./link.ts";

/** What is written alike and yet may be two things in one text: a town and its club. */
const TWO_THINGS: ReadonlySet<EntityType> = new Set(["organisation", "place"]);

/** Joins clusters that are written alike into that of most mentions; of several with as many, into the first. */
export function oneTypeEach(clusters: readonly Cluster[]): Cluster[] {
  const byKey = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const same = byKey.get(cluster.key);
    if (same) same.push(cluster);
    else byKey.set(cluster.key, [cluster]);
  }
  return [...byKey.values()].flatMap((same) => {
    const [best, ...others] = same.toSorted((a, b) => b.members.length - a.members.length);
    if (!best || others.length === 0) return same;
    const left: Cluster[] = [best];
    for (const other of others) {
      if (TWO_THINGS.has(best.type) && TWO_THINGS.has(other.type)) left.push(other);
      else for (const member of other.members) best.members.push(member);
    }
    return left;
  });
}
