import type { Database } from "../database.ts";
import { createDictionary, type Dictionary } from "./dictionary.ts";

const dictionaries = new WeakMap<Database, Dictionary>();

/** Numbers for articles by their ids, which what a page holds of a database shares: see `Marks`. */
export function articleNumbers(db: Database): Dictionary {
  const there = dictionaries.get(db);
  if (there) return there;
  const made = createDictionary();
  dictionaries.set(db, made);
  return made;
}

/** Some articles: 1 in the place of each one's number; those past its end are not among them. */
export type Marks = Uint8Array;
