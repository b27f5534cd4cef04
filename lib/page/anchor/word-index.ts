import type { Words } from "./words.ts";

/** Where each word of a text stands. */
export interface WordIndex {
  words: Words;
  /** How often. */
  frequency: (hash: number) => number;
  /** Its places as indexes of words, in order, at most so many. */
  places: (hash: number, most: number) => number[];
  /** How much it tells of where one is: a word that is everywhere little, one that the text has not most (1.25). */
  weight: (hash: number) => number;
}

/** Linear in the number of words. */
export function indexWords(words: Words): WordIndex {
  const { count, hash } = words;
  let size = 16;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  // Open addressing; a slot holds a word's first place + 1, and each place the next.
  const heads = new Uint32Array(size);
  const totals = new Uint32Array(size);
  const next = new Uint32Array(count);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) & mask;
    for (;;) {
      const head = heads[slot] ?? 0;
      if (head === 0 || hash[head - 1] === key) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (let at = count - 1; at >= 0; at--) {
    const slot = slotOf(hash[at] ?? 0);
    next[at] = heads[slot] ?? 0;
    heads[slot] = at + 1;
    totals[slot] = (totals[slot] ?? 0) + 1;
  }
  const frequency = (key: number): number => totals[slotOf(key)] ?? 0;
  return {
    words,
    frequency,
    places: (key, most) => {
      const found: number[] = [];
      let at = heads[slotOf(key)] ?? 0;
      for (; at > 0 && found.length < most; at = next[at - 1] ?? 0) found.push(at - 1);
      return found;
    },
    weight: (key) => 0.25 + 1 / (1 + Math.log2(1 + frequency(key))),
  };
}
