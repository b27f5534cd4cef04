/** By what every article that is shown is put in order and filtered: held by the page that reads. */
import type { ArticleFilter } from "../../../core/library/entry.ts";
import type { BlockOf } from "../blocks/block.ts";
import { termOf, termParts } from "../blocks/list.ts";
import type { Database } from "../database.ts";
import type { ArticleSort } from "../queries.ts";
import { articleNumbers, type Marks } from "./article-numbers.ts";
import { createDictionary, type Dictionary } from "./dictionary.ts";
import { holdBlocks, type Held } from "./held-blocks.ts";

export interface ListIndex {
  /** Numbers of all (see `articleNumbers`), in order; those that are alike by their ids. */
  ordered: (sort: ArticleSort) => Uint32Array;
  /** Of those under any of a filter's values. */
  under: (filter: ArticleFilter, values: readonly string[]) => Marks;
  /** Every value of a filter in order, with the number of its articles. */
  counts: (filter: ArticleFilter) => readonly { value: string; count: number }[];
}

interface Listed extends Record<ArticleSort, string> {
  id: string;
  /** Its number: see `articleNumbers`. */
  article: number;
  /** Numbers of the page's own dictionary. */
  terms: Uint32Array;
}

const indices = new WeakMap<Database, { current: () => Promise<ListIndex>; isHeld: boolean }>();

/** As things are now; built with the first call, and brought up to date with each. */
export async function listIndex(db: Database): Promise<ListIndex> {
  const kept = indices.get(db) ?? { current: keeper(db), isHeld: false };
  indices.set(db, kept);
  const index = await kept.current();
  kept.isHeld = true;
  return index;
}

/** Whether it is there already: what can be told without it need not wait. */
export const hasListIndex = (db: Database): boolean => indices.get(db)?.isHeld ?? false;

function keeper(db: Database): () => Promise<ListIndex> {
  const terms = createDictionary();
  const numbers = articleNumbers(db);
  const blocks = holdBlocks(db, "list", (block) => unpack(block, terms, numbers));
  let built: { of: object; index: ListIndex } | undefined;
  return async () => {
    const held = await blocks();
    if (built?.of !== held.state) built = { of: held.state, index: build(held, terms, numbers) };
    return built.index;
  };
}

function unpack(
  { ids, data }: BlockOf<"list">,
  dictionary: Dictionary,
  articles: Dictionary,
): Listed[] {
  const { savedAt, published, title, site, terms, ends } = data;
  const numbers = terms.values.map((value) => dictionary.numberOf(value));
  return ids.flatMap((id, at) => {
    if (id === "") return [];
    const own = terms.at.slice(ends[at - 1] ?? 0, ends[at]);
    return {
      id,
      article: articles.numberOf(id),
      savedAt: savedAt[at] ?? "",
      published: published[at] ?? "",
      title: title[at] ?? "",
      site: site[at] ?? "",
      terms: own.map((place) => numbers[place] ?? 0),
    };
  });
}

function build(
  { blocks }: Held<Listed[]>,
  dictionary: Dictionary,
  { values: ids }: Dictionary,
): ListIndex {
  const articles = blocks.flat();
  const orders = new Map<ArticleSort, Uint32Array>();
  let counted: Map<string, { value: string; count: number }[]> | undefined;
  return {
    ordered(sort) {
      const there = orders.get(sort);
      if (there) return there;
      const made = articles.toSorted((a, b) => compared(a[sort], b[sort]) || compared(a.id, b.id));
      const numbers = Uint32Array.from(made, ({ article }) => article);
      orders.set(sort, numbers);
      return numbers;
    },
    under(filter, values) {
      const wanted = new Uint8Array(dictionary.values.length);
      for (const value of values) {
        const number = dictionary.find(termOf(filter, value));
        if (number >= 0) wanted[number] = 1;
      }
      const marks = new Uint8Array(ids.length);
      for (const { article, terms } of articles) {
        if (terms.some((term) => wanted[term] === 1)) marks[article] = 1;
      }
      return marks;
    },
    counts(filter) {
      counted ??= countsOf(articles, dictionary);
      return counted.get(filter) ?? [];
    },
  };
}

function countsOf(
  articles: readonly Listed[],
  { values, ordered }: Dictionary,
): Map<string, { value: string; count: number }[]> {
  const counts = new Uint32Array(values.length);
  for (const { terms } of articles) {
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  }
  const found = new Map<string, { value: string; count: number }[]>();
  for (const number of ordered()) {
    const count = counts[number] ?? 0;
    if (count === 0) continue;
    const [filter, value] = termParts(values[number] ?? "");
    const list = found.get(filter) ?? [];
    if (list.push({ value, count }) === 1) found.set(filter, list);
  }
  return found;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
