import type { AnyDocument, ArticleBody, LibraryDocument } from "../../../core/library/documents.ts";
import { articleTerms, entryOf } from "../../../core/library/entry.ts";
import { factKeys, factRowsOf, ownFactRow, type FactRow } from "../../../core/library/fact-rows.ts";
import { searchWords } from "../../../core/library/search/words.ts";
import { factPartOf, type FactPart } from "../blocks/facts.ts";
import { termOf, type ListPart } from "../blocks/list.ts";
import type { EntryRecord, FactRecord } from "../schema.ts";
import type { Tables } from "../tables.ts";
import { atOnce } from "./at-once.ts";
import { lastBlock, openBlocks, placesFor } from "./put-blocks.ts";

/** Articles that are looked at together: their texts are held at once. */
const TOGETHER = 64;

/**
 * Makes what list, facts table and search hold of articles anew, from what was saved; nothing of those that are in the
 * trash, are gone, or were said to be the same as another. Within a transaction.
 * @param texts by their hashes, those that are at hand
 */
export async function indexArticles(
  db: Tables,
  ids: readonly string[],
  texts: ReadonlyMap<string, ArticleBody> = new Map(),
): Promise<void> {
  for (let at = 0; at < ids.length; at += TOGETHER) {
    await indexSome(db, ids.slice(at, at + TOGETHER), texts);
  }
}

/** Of every article there is. */
export async function indexAll(db: Tables): Promise<void> {
  // As an earlier version packed them they are good for nothing.
  await db.entries.clear();
  await db.facts.clear();
  const ids = await db.documents
    .where("[type+modified]")
    .between(["article"], ["article", []])
    .primaryKeys();
  await indexArticles(db, ids as unknown as string[]);
}

/** An article that is shown, with what it says. */
interface Shown {
  document: LibraryDocument<"article">;
  body: ArticleBody;
  before: EntryRecord | undefined;
  rows: FactRow[];
}

async function indexSome(
  db: Tables,
  ids: readonly string[],
  texts: ReadonlyMap<string, ArticleBody>,
): Promise<void> {
  const [entries, documents, last] = await atOnce(
    () => db.entries.bulkGet(ids as never),
    () => db.documents.bulkGet(ids as never),
    () => lastBlock(db),
  );
  const before = new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])));
  const shown = await shownAmong(db, documents, before, texts);
  const hidden = [...before.values()].filter(({ id }) => !shown.has(id));
  const places = placesFor(
    last,
    [...shown.keys()].filter((id) => !before.has(id)),
  );
  const blockOf = (id: string): number => before.get(id)?.block ?? places.get(id) ?? 0;
  const [parts, blocks] = await atOnce(
    () => replaceFacts(db, before, shown),
    () =>
      openBlocks(
        db,
        [...before.keys(), ...shown.keys()].map((id) => blockOf(id)),
      ),
  );
  for (const { id, block } of hidden) blocks.take(block, id);
  for (const [id, one] of shown) {
    blocks.put(blockOf(id), id, {
      list: listPart(one),
      facts: parts.get(id) ?? [],
      words: one.before?.body === one.body.hash ? null : wordsOf(one),
    });
  }
  await atOnce(
    () => blocks.close(),
    () => hidden.length > 0 && db.entries.bulkDelete(hidden.map(({ id }) => id) as never),
    () =>
      db.entries.bulkPut(
        [...shown.values()].map(({ document, body, rows }) => ({
          ...entryOf(document, body.reading, rows),
          block: blockOf(document.id),
          body: body.hash,
        })),
      ),
  );
}

async function shownAmong(
  db: Tables,
  found: readonly (AnyDocument | undefined)[],
  before: ReadonlyMap<string, EntryRecord>,
  texts: ReadonlyMap<string, ArticleBody>,
): Promise<Map<string, Shown>> {
  const documents = found.filter(
    (one): one is LibraryDocument<"article"> & AnyDocument =>
      one?.type === "article" && one.deleted === null && one.content.sameAs === null,
  );
  const hashes = documents.map(({ content }) => content.body);
  const ofFacts = db.documents.where("[type+modified]").between(["fact"], ["fact", []]);
  const [read, facts] = await atOnce(
    () => db.bodies.bulkGet(hashes.filter((hash) => !texts.has(hash)) as never),
    () => ofFacts.limit(1).primaryKeys(),
  );
  const bodies = new Map(read.flatMap((body) => (body ? [[body.hash, body] as const] : [])));
  const hasOwn = facts.length > 0;
  const shown = new Map<string, Shown>();
  for (const document of documents) {
    const { id, content } = document;
    const body = texts.get(content.body) ?? bodies.get(content.body);
    if (!body) continue;
    const own = hasOwn
      ? await db.documents.where("[type+content.article]").equals(["fact", id]).toArray()
      : [];
    const rows = [
      ...factRowsOf(document, body.reading),
      ...own.filter(isLiveFact).map((fact) => ownFactRow(fact, content)),
    ];
    shown.set(id, { document, body, before: before.get(id), rows });
  }
  return shown;
}

/**
 * Rows that stay as they are are not written again: most changes of an article are of its tags and project.
 * @returns what is packed of each article's facts
 */
async function replaceFacts(
  db: Tables,
  before: ReadonlyMap<string, EntryRecord>,
  shown: ReadonlyMap<string, Shown>,
): Promise<Map<string, FactPart[]>> {
  const old =
    before.size === 0
      ? []
      : await db.facts
          .where("row.article")
          .anyOf([...before.keys()])
          .toArray();
  const there = new Map(old.map(({ n = 0, row }) => [JSON.stringify(row), n]));
  const added: FactRecord[] = [];
  const numbers = new Map<FactRow, number>();
  for (const row of [...shown.values()].flatMap(({ rows }) => rows)) {
    const json = JSON.stringify(row);
    const n = there.get(json);
    there.delete(json);
    if (n === undefined) added.push({ row, by: sameness(row) });
    else numbers.set(row, n);
  }
  if (there.size > 0) await db.facts.bulkDelete([...there.values()] as never);
  const given = (await db.facts.bulkAdd(added, { allKeys: true })) as unknown as number[];
  for (const [at, { row }] of added.entries()) numbers.set(row, given[at] ?? 0);
  return new Map(
    [...shown].map(([id, { rows }]) => [
      id,
      rows.map((row) => factPartOf(numbers.get(row) ?? 0, row)),
    ]),
  );
}

function sameness(row: FactRow): FactRecord["by"] {
  const { owner, role, period } = factKeys(row);
  return { owner, role, period };
}

function listPart({ document: { content }, body, rows }: Shown): ListPart {
  const { savedAt, title, siteName, publishedTime } = content;
  return {
    savedAt,
    published: publishedTime ?? "",
    title: title ?? "",
    site: siteName ?? "",
    terms: articleTerms(content, body.reading, rows).map((term) => termOf(...term)),
  };
}

function wordsOf({ document: { content }, body }: Shown): string[] {
  const { title, siteName, byline, authors } = content;
  return searchWords([title, siteName, byline, ...authors, body.reading.text]);
}

const isLiveFact = (document: AnyDocument): document is LibraryDocument<"fact"> & AnyDocument =>
  document.type === "fact" && document.deleted === null;
