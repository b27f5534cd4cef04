/** What became of a text between two versions, in short. */

/** Words that stood there and words that stand there now; either may be empty. */
export interface TextChange {
  out: string;
  into: string;
}

/** Changes with fewer words than these between them are told as one. */
const NEAR = 3;

/**
 * The places in which two texts differ, in text order. Passages that both have once are held against each other, and so
 * are the words between them: a text is gone through once or twice, however long it is.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const changes: TextChange[] = [];
  for (const [old, fresh] of gaps(passagesOf(before), passagesOf(after))) {
    const words = gaps(wordsOf(old), wordsOf(fresh), NEAR);
    for (const [out, into] of words) changes.push({ out: out.join(" "), into: into.join(" ") });
  }
  return changes;
}

export const countWords = (text: string): number => wordsOf([text]).length;

const passagesOf = (text: string): string[] => text.split(/\n+/u).filter((line) => line !== "");

const wordsOf = (passages: readonly string[]): string[] =>
  passages.flatMap((passage) => passage.split(/\s+/u)).filter((word) => word !== "");

type Gap = [before: string[], after: string[]];

/** What stands between the parts that two lists share; gaps less than `near` parts from each other are one. */
function gaps(before: readonly string[], after: readonly string[], near = 1): Gap[] {
  const shared = sharedOf(before, after);
  const found: Gap[] = [];
  let [from, to, since] = [0, 0, Infinity];
  for (const [a, b] of [...shared, [before.length, after.length] as const]) {
    if (a > from || b > to) {
      const last = found.at(-1);
      if (last && since < near) {
        for (const part of before.slice(from - since, a)) last[0].push(part);
        for (const part of after.slice(to - since, b)) last[1].push(part);
      } else {
        found.push([before.slice(from, a), after.slice(to, b)]);
      }
      since = 0;
    }
    since++;
    [from, to] = [a + 1, b + 1];
  }
  return found;
}

/** Places of parts that stand in both lists in the same order: those at both ends, and those that each has once. */
function sharedOf(before: readonly string[], after: readonly string[]): [number, number][] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const places = onceIn(after, start, after.length - end);
  const pairs = [...onceIn(before, start, before.length - end)]
    .flatMap(([part, a]): [number, number][] => {
      const b = places.get(part);
      return b === undefined ? [] : [[a, b]];
    })
    .toSorted(([a], [b]) => a - b);
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...longestRising(pairs),
    ...Array.from({ length: end }, (_, at): [number, number] => [
      before.length - end + at,
      after.length - end + at,
    ]),
  ];
}

/** Parts that stand once between two places, and where. */
function onceIn(parts: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const part = parts[at] ?? "";
    places.set(part, places.has(part) ? -1 : at);
  }
  return new Map([...places].filter(([, at]) => at >= 0));
}

/** The most pairs, in order of the first, whose second places rise as well (patience sorting: n log n). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const piles: number[] = [];
  const before: number[] = [];
  for (const [at, pair] of pairs.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = at;
  }
  const rising: [number, number][] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}
