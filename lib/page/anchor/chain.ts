/** A thing with a place in the old order (where it is in its list), a place in the new, and a weight. */
export interface Ranked {
  place: number;
  weight: number;
}

/**
 * The heaviest part of a list whose places rise or stay
 * (heaviest non-decreasing subsequence): what kept its order. Equal places are in
 * order. n log n.
 * @returns for each, whether it is in that part
 */
export function inOrder(list: readonly Ranked[]): boolean[] {
  const ranks = new Map<number, number>();
  for (const place of list.map((one) => one.place).toSorted((a, b) => a - b)) {
    if (!ranks.has(place)) ranks.set(place, ranks.size + 1);
  }
  // A Fenwick tree of the heaviest chain that ends at or before a rank.
  const tree = Array.from({ length: ranks.size + 1 }, () => -1);
  const total = list.map(({ weight }) => weight);
  const before = list.map(() => -1);
  const heavier = (one: number, other: number): number =>
    one < 0 || (other >= 0 && (total[other] ?? 0) > (total[one] ?? 0)) ? other : one;
  for (const [index, { place, weight }] of list.entries()) {
    const rank = ranks.get(place) ?? 1;
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) best = heavier(best, tree[at] ?? -1);
    before[index] = best;
    total[index] = weight + (total[best] ?? 0);
    for (let at = rank; at < tree.length; at += at & -at) tree[at] = heavier(tree[at] ?? -1, index);
  }
  let last = -1;
  for (const index of list.keys()) last = heavier(last, index);
  const kept = list.map(() => false);
  for (; last >= 0; last = before[last] ?? -1) kept[last] = true;
  return kept;
}
