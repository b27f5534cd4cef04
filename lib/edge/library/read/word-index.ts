/** Which articles say a word: the blocks' own strings, held and searched as they lie. */
import type { Asked } from "../../../core/library/search/words.ts";
import { placesSaying } from "../blocks/words.ts";
import type { Database } from "../database.ts";
import { holdBlocks, type Held } from "./held-blocks.ts";

interface Words {
  ids: readonly string[];
  words: string;
}

const holders = new WeakMap<Database, () => Promise<Held<Words>>>();

/** Ids of articles with one of the stems, or a word that begins as the one that is still typed. */
export async function idsSaying(db: Database, { stems, prefix }: Asked): Promise<Set<string>> {
  let hold = holders.get(db);
  if (!hold) {
    hold = holdBlocks(db, "words", ({ ids, data }) => ({
      ids,
      words: new TextDecoder().decode(data),
    }));
    holders.set(db, hold);
  }
  const found = new Set<string>();
  for (const { ids, words } of (await hold()).blocks) {
    const add = (asked: string, isPrefix: boolean): void => {
      for (const place of placesSaying(words, asked, isPrefix)) found.add(ids[place] ?? "");
    };
    for (const stem of stems) add(stem, false);
    if (prefix !== null) add(prefix, true);
  }
  return found;
}
