import type { ArticleFilter, Entry } from "../../../core/library/entry.ts";
import {
  askedWords,
  finderOf,
  snippetOf,
  type Snippet,
} from "../../../core/library/search/words.ts";
import type { Database } from "../database.ts";
import type { ArticleQuery, ValuesAsked } from "../queries.ts";
import type { EntryRecord } from "../schema.ts";
import { articleNumbers } from "./article-numbers.ts";
import { valuesAsked } from "./counts.ts";
import { hasListIndex, listIndex } from "./list-index.ts";
import { articlesSaying } from "./word-index.ts";

/** Ids in order, of all that fit. */
export async function articleIds(
  db: Database,
  {
    filters = {},
    words = "",
    sort = "savedAt",
    descending = true,
  }: Omit<ArticleQuery, "offset" | "limit">,
): Promise<string[]> {
  const asked = Object.entries(filters).filter(([, values]) => values.length > 0);
  const wanted = askedWords(words);
  if (sort === "savedAt" && asked.length === 0 && wanted.length === 0 && !hasListIndex(db)) {
    // The first screen: one index of the database tells it without the others.
    const all = db.entries.orderBy(sort);
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query and not an array
    return (await (descending ? all.reverse() : all).primaryKeys()) as unknown as string[];
  }
  const [list, said] = await Promise.all([listIndex(db), articlesSaying(db, wanted)]);
  const under = asked.map(([filter, values]) => list.under(filter as ArticleFilter, values));
  const marks = [...under, ...said];
  const { values } = articleNumbers(db);
  const ordered = list.ordered(sort);
  const ids: string[] = [];
  for (let at = 0; at < ordered.length; at++) {
    const article = ordered[descending ? ordered.length - 1 - at : at] ?? 0;
    if (marks.every((marked) => marked[article] === 1)) ids.push(values[article] ?? "");
  }
  return ids;
}

export async function articles(
  db: Database,
  query: ArticleQuery,
): Promise<{ entries: Entry[]; total: number }> {
  const { offset, limit } = query;
  const ids = await articleIds(db, query);
  return { entries: await entries(db, ids.slice(offset, offset + limit)), total: ids.length };
}

export async function entries(db: Database, ids: readonly string[]): Promise<Entry[]> {
  const found = await db.entries.bulkGet(ids as never);
  return found.flatMap((entry) => (entry ? [plain(entry)] : []));
}

export async function values(
  db: Database,
  filter: ArticleFilter,
  asked: ValuesAsked,
): Promise<{ value: string; count: number }[]> {
  return valuesAsked((await listIndex(db)).counts(filter), asked);
}

/** What articles say of the words asked for, for those few that are looked at. */
export async function snippets(
  db: Database,
  ids: readonly string[],
  words: string,
): Promise<Map<string, Snippet>> {
  const wanted = askedWords(words);
  const found = new Map<string, Snippet>();
  if (wanted.length === 0) return found;
  const listed = (await db.entries.bulkGet(ids as never)).filter((entry) => entry !== undefined);
  const bodies = await db.bodies.bulkGet(listed.map(({ body }) => body) as never);
  const find = finderOf(wanted);
  for (const [at, { id }] of listed.entries()) {
    const snippet = snippetOf(bodies[at]?.reading.text ?? "", find);
    if (snippet) found.set(id, snippet);
  }
  return found;
}

function plain({ block: _block, body: _body, ...entry }: EntryRecord): Entry {
  return entry;
}
