import type { ArticleFilter, Entry } from "../../../core/library/entry.ts";
import {
  askedWords,
  snippetOf,
  type Asked,
  type Snippet,
} from "../../../core/library/search/words.ts";
import type { Database } from "../database.ts";
import type { ArticleQuery } from "../queries.ts";
import type { EntryRecord } from "../schema.ts";
import { intersection, union } from "./sets.ts";

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
  const ids = (await ordered(db, sort).primaryKeys()) as unknown as string[];
  if (descending) ids.reverse();
  const wanted = askedWords(words);
  if (asked.length === 0 && wanted.length === 0) return ids;
  const sets = await Promise.all(
    asked.map(async ([filter, values]) =>
      union(await Promise.all(values.map((value) => idsUnder(db, filter as ArticleFilter, value)))),
    ),
  );
  const said = await Promise.all(wanted.map((word) => idsSaying(db, word)));
  const fitting = intersection([...sets, ...said]);
  return ids.filter((id) => fitting.has(id));
}

export async function articles(
  db: Database,
  query: ArticleQuery,
): Promise<{ entries: Entry[]; total: number }> {
  const { offset, limit, filters = {}, words = "", sort = "savedAt", descending = true } = query;
  const unfiltered = Object.values(filters).every((values) => values.length === 0);
  if (unfiltered && askedWords(words).length === 0) {
    const total = await db.entries.count();
    const all = ordered(db, sort);
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query and not an array
    const page = (descending ? all.reverse() : all).offset(offset).limit(limit);
    return { entries: (await page.toArray()).map(plain), total };
  }
  const ids = await articleIds(db, query);
  return { entries: await entries(db, ids.slice(offset, offset + limit)), total: ids.length };
}

export async function entries(db: Database, ids: readonly string[]): Promise<Entry[]> {
  const found = await db.entries.bulkGet(ids as never);
  return found.flatMap((entry) => (entry ? [plain(entry)] : []));
}

/** Every value under a filter: the index is jumped through from one to the next. */
export async function values(
  db: Database,
  filter: ArticleFilter,
  { prefix = "", limit = 1000 }: { prefix?: string; limit?: number },
): Promise<{ value: string; count: number }[]> {
  const found: { value: string; count: number }[] = [];
  let from: unknown[] = [filter, prefix];
  while (found.length < limit) {
    const [term] = await db.entries.where("terms").between(from, [filter, []]).limit(1).keys();
    const value = (term as unknown as string[] | undefined)?.[1];
    if (value === undefined || !value.startsWith(prefix)) break;
    found.push({ value, count: await under(db, filter, value).count() });
    from = [filter, value, []];
  }
  return found;
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
  const documents = await db.documents.bulkGet(ids as never);
  for (const document of documents) {
    if (document?.type !== "article") continue;
    const body = await db.bodies.get(document.content.body);
    const snippet = body && snippetOf(body.reading.text, wanted);
    if (snippet) found.set(document.id, snippet);
  }
  return found;
}

/** Articles with one of the stems, or a word that begins as the one that is still typed. */
async function idsSaying(db: Database, { stems, prefix }: Asked): Promise<Set<string>> {
  const lists = [db.texts.where("words").anyOf(stems).primaryKeys()];
  if (prefix !== null) lists.push(db.texts.where("words").startsWith(prefix).primaryKeys());
  return union((await Promise.all(lists)) as unknown as string[][]);
}

const ordered = (db: Database, sort: NonNullable<ArticleQuery["sort"]>) =>
  db.entries.orderBy(sort === "savedAt" ? sort : `by.${sort}`);

/** An array is above every string: [] ends a range of terms. */
const under = (db: Database, filter: ArticleFilter, value: string) =>
  db.entries.where("terms").between([filter, value], [filter, value, []]);

const idsUnder = async (db: Database, filter: ArticleFilter, value: string): Promise<string[]> =>
  (await under(db, filter, value).primaryKeys()) as unknown as string[];

function plain({ terms: _terms, by: _by, ...entry }: EntryRecord): Entry {
  return entry;
}
