/** Runs of four words, as numbers that are the same for the same words. */

export interface Shingles {
  /** Of each text, its runs in order. */
  own: readonly (readonly number[])[];
  /** Of runs that stand in several texts, the first three of those. */
  shared: ReadonlyMap<number, readonly number[]>;
}

const MOST_PLACES = 3;

/** @param texts by their words. Linear in them. */
export function shinglesOf(texts: readonly (readonly string[])[]): Shingles {
  const words = texts.reduce((sum, { length }) => sum + length, 0);
  // Every word, pair and run has an id: pairs of pairs, since joining words to texts is slow.
  const most = 3 * words;
  const ids = new Map<string | number, number>();
  const idOf = (key: string | number): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
    }
    return id;
  };
  // Small numbers are much faster where they are enough.
  const base = most < 2 ** 15 ? 2 ** 15 : 2 ** 26;
  const own = texts.map((text) => {
    const pairs = pairsOf(text.map(idOf), 1, base).map(idOf);
    return pairsOf(pairs, 2, base).map(idOf);
  });
  return { own, shared: sharedOf(own, most) };
}

/** Of numbers under `base`, each with the one so far behind it as one number. */
function pairsOf(numbers: readonly number[], behind: number, base: number): number[] {
  const pairs: number[] = [];
  for (let index = 0; index + behind < numbers.length; index++) {
    pairs.push((numbers[index] ?? 0) * base + (numbers[index + behind] ?? 0));
  }
  return pairs;
}

function sharedOf(lists: readonly (readonly number[])[], most: number): Map<number, number[]> {
  const first = new Int32Array(most).fill(-1);
  const shared = new Map<number, number[]>();
  for (const [place, list] of lists.entries()) {
    for (const shingle of list) {
      const known = first[shingle] ?? -1;
      if (known < 0) first[shingle] = place;
      if (known < 0 || known === place) continue;
      const places = shared.get(shingle);
      if (!places) shared.set(shingle, [known, place]);
      else if (places.length < MOST_PLACES && places.at(-1) !== place) places.push(place);
    }
  }
  return shared;
}
