import { addressesOf } from "../../core/library/address.ts";
import type { AnyDocument, LibraryDocument } from "../../core/library/documents.ts";
import { generationOf } from "../../core/library/revision.ts";
import type { Database } from "./database.ts";
import type { LibraryReader, LibrarySize } from "./queries.ts";
import { articleIds, articles, entries, snippets, values } from "./read/articles.ts";
import { everything } from "./read/everything.ts";
import {
  eachFact,
  factNumbers,
  factPage,
  factRows,
  facts,
  factValues,
  sameFacts,
} from "./read/facts.ts";
import { notesAt, notesOf } from "./read/notes.ts";
import { tally } from "./read/tally.ts";
import { eachPicture, picturesOf, pictureTotals } from "./read/pictures.ts";
import { settingsOf } from "./settings.ts";
import { findArticle } from "./write/save.ts";
import { revisionAt } from "./write/commit.ts";

/** Bytes that are to be left: less is said. */
const ENOUGH = 200 * 2 ** 20;

export function createReader(db: Database): LibraryReader {
  const opened = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await db.open();
    return work();
  };
  return {
    articles: (query) => opened(() => articles(db, query)),
    articleIds: (query) => opened(() => articleIds(db, query)),
    snippets: (ids, words) => opened(() => snippets(db, ids, words)),
    entries: (ids) => opened(() => entries(db, ids)),
    values: (filter, options = {}) => opened(() => values(db, filter, options)),
    facts: (query) => opened(() => facts(db, query)),
    factPage: (query) => opened(() => factPage(db, query)),
    factNumbers: (query) => opened(() => factNumbers(db, query)),
    factRows: (numbers) => opened(() => factRows(db, numbers)),
    factValues: (filter, options = {}) => opened(() => factValues(db, filter, options)),
    sameFacts: (owner, role, period) => opened(() => sameFacts(db, owner, role, period)),
    eachFact: (onRows, signal) => opened(() => eachFact(db, onRows, signal)),
    article: (id, rev) =>
      opened(async () => {
        const document =
          rev === undefined ? await db.documents.get(id) : await revisionAt(db, id, rev);
        if (document?.type !== "article") return null;
        return { document, body: (await db.bodies.get(document.content.body)) ?? null };
      }),
    document: (id) => opened(async () => (await db.documents.get(id)) ?? null),
    documents: (type) => opened(() => documentsOf(db, type)),
    sameArticles: () =>
      opened(async () => {
        // The index has those alone that are the same as another.
        const found = await db.documents.orderBy("content.sameAs").toArray();
        return found.filter(
          (one): one is typeof one & LibraryDocument<"article"> =>
            one.type === "article" && one.deleted === null,
        );
      }),
    notesOf: (id) => opened(() => notesOf(db, id)),
    notesAt: (addresses) => opened(() => notesAt(db, addresses)),
    history: (id) =>
      opened(async () => {
        const versions = await db.versions.where("[id+rev]").between([id], [id, []]).toArray();
        return versions.toSorted(
          (a, b) => generationOf(b.rev) - generationOf(a.rev) || (a.replaced < b.replaced ? 1 : -1),
        );
      }),
    trash: () => opened(async () => (await db.documents.orderBy("deleted").toArray()).toReversed()),
    savedState: (page) =>
      opened(async () => {
        const found = await findArticle(db, addressesOf(page), null);
        if (!found || found.deleted !== null) return null;
        const { title, savedAt, project, tags, body, checks } = found.content;
        return { id: found.id, title, savedAt, project, tags, body, checks };
      }),
    knownAddresses: (addresses) =>
      opened(async () => {
        const at = db.documents.where("content.addresses").anyOf([...addresses]);
        const known = await at.filter(({ type }) => type === "article").toArray();
        return new Set(
          known.flatMap((one) => (one.type === "article" ? one.content.addresses : [])),
        );
      }),
    isEmpty: () => opened(async () => (await db.entries.limit(1).primaryKeys()).length === 0),
    everything: (onLine, signal) => opened(() => everything(db, onLine, signal)),
    pictures: (body) => opened(() => picturesOf(db, body)),
    pictureTotals: () => opened(() => pictureTotals(db)),
    eachPicture: (onPicture, signal) => opened(() => eachPicture(db, onPicture, signal)),
    settings: () => opened(() => settingsOf(db)),
    tally: () => opened(() => tally(db)),
    size: () => opened(async () => sizeOf(await db.entries.count())),
    close: () => db.close(),
  };
}

async function documentsOf<Type extends AnyDocument["type"]>(
  db: Database,
  type: Type,
): Promise<LibraryDocument<Type>[]> {
  const all = await db.documents.where("[type+modified]").between([type], [type, []]).toArray();
  return all.filter(({ deleted }) => deleted === null) as LibraryDocument<Type>[];
}

/** Firefox has no `navigator.storage` in frames of http pages. */
async function sizeOf(articleCount: number): Promise<LibrarySize> {
  const manager = (navigator as { storage?: StorageManager }).storage;
  const { usage = null, quota = null } = (await manager?.estimate().catch(() => undefined)) ?? {};
  const persisted = (await manager?.persisted().catch(() => null)) ?? null;
  const nearlyFull = usage !== null && quota !== null && quota - usage < ENOUGH;
  return { articles: articleCount, usage, quota, persisted, nearlyFull };
}
