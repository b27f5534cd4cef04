/** Which articles say a word: the blocks' own strings, held and searched as they lie. */
import type { Asked } from "../../../core/library/search/words.ts";
import { placesSaying } from "../blocks/words.ts";
import type { Database } from "../database.ts";
import { articleNumbers, type Marks } from "./article-numbers.ts";
import { holdBlocks, type Held } from "./held-blocks.ts";

interface Words {
  /** Numbers of the articles by their places; -1 where none is. */
  articles: Int32Array;
  /** A bit for each place in which one is. */
  all: number;
  words: string;
}

const holders = new WeakMap<Database, () => Promise<Held<Words>>>();

/** For each word that was asked for, the articles with one of its stems, or with a word that begins as what is still typed. */
export async function articlesSaying(db: Database, asked: readonly Asked[]): Promise<Marks[]> {
  if (asked.length === 0) return [];
  const numbers = articleNumbers(db);
  let hold = holders.get(db);
  if (!hold) {
    hold = holdBlocks(db, "words", ({ ids, data }) => ({
      articles: Int32Array.from(ids, (id) => (id === "" ? -1 : numbers.numberOf(id))),
      all: ids.reduce((bits, id, place) => (id === "" ? bits : bits | (1 << place)), 0),
      words: new TextDecoder().decode(data),
    }));
    holders.set(db, hold);
  }
  const { blocks } = await hold();
  return asked.map((word) => {
    const marks = new Uint8Array(numbers.values.length);
    for (const block of blocks) {
      const places = placesOf(block, word);
      for (const [place, article] of block.articles.entries()) {
        if (article >= 0 && (places & (1 << place)) !== 0) marks[article] = 1;
      }
    }
    return marks;
  });
}

/** A bit for each article of a block that says it. */
function placesOf({ words, all }: Words, { stems, prefix }: Asked): number {
  let places = 0;
  for (const stem of stems) {
    if (places !== all) places |= placesSaying(words, stem, false, all);
  }
  if (prefix !== null && places !== all) places |= placesSaying(words, prefix, true, all);
  return places;
}
