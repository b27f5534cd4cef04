import type { BenchPage, Kind, Side } from "./side.ts";

/** Of each side, its best milliseconds of each page. */
export type Times = ReadonlyMap<Kind, readonly number[]>;

/**
 * Runs every side on every page, in turn, so that whatever else the machine does meets all of them alike. The best of the
 * rounds counts: other work on the machine only ever adds to a time.
 *
 * @param warmups rounds whose times are not counted: the first runs of any code are compiled on the way.
 */
export async function timesOf(
  sides: readonly Side[],
  pages: readonly BenchPage[],
  { rounds, warmups }: { rounds: number; warmups: number },
): Promise<Times> {
  const runs = new Map(sides.map(({ kind }) => [kind, pages.map((): number[] => [])]));
  for (let round = -warmups; round < rounds; round++) {
    for (const [index, page] of pages.entries()) {
      for (const side of turned(sides, index + round)) {
        const { ms } = await side.run(page);
        if (round >= 0) runs.get(side.kind)?.[index]?.push(ms);
      }
    }
  }
  return new Map([...runs].map(([kind, times]) => [kind, times.map((runs) => Math.min(...runs))]));
}

/** The same sides, another one first. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = ((by % list.length) + list.length) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
