/** Whether everything is run (`npm run prove`) and not only the share that a usual run takes. */
export const PROVE = process.env["LEDE_PROVE"] === "1";

/**
 * What a usual run takes of a long list: a share, drawn by a seed (`LEDE_SEED`, else 1) so that it can be run again.
 * Everything under `npm run prove`.
 */
export function seededShare<T>(items: readonly T[], share: number): T[] {
  if (PROVE) return [...items];
  const random = mulberry32(Number(process.env["LEDE_SEED"] ?? 1));
  return items
    .map((item, index) => ({ item, index, draw: random() }))
    .toSorted((a, b) => a.draw - b.draw)
    .slice(0, Math.ceil(items.length * share))
    .toSorted((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** Tommy Ettinger's generator (public domain): 32 bits of state are plenty for a draw. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
