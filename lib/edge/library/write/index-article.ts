import type { AnyDocument, LibraryDocument } from "../../../core/library/documents.ts";
import { articleTerms, entryOf } from "../../../core/library/entry.ts";
import { factKeys, factRowsOf, ownFactRow, type FactRow } from "../../../core/library/fact-rows.ts";
import { searchWords } from "../../../core/library/search/words.ts";
import type { Reading } from "../../../core/reading.ts";
import type { Database } from "../database.ts";
import type { FactRecord } from "../schema.ts";

/**
 * Makes what the list and the facts table hold of an article anew, from what was saved; nothing of one that is in the
 * trash or was said to be the same as another. Within a transaction.
 */
export async function indexArticle(
  db: Database,
  document: LibraryDocument<"article">,
): Promise<void> {
  const { id, deleted, content } = document;
  const body =
    deleted === null && content.sameAs === null ? await db.bodies.get(content.body) : null;
  const rows: FactRow[] = [];
  if (body) {
    const own = await db.documents.where("[type+content.article]").equals(["fact", id]).toArray();
    rows.push(
      ...factRowsOf(document, body.reading),
      ...own.filter(isLiveFact).map((fact) => ownFactRow(fact, content)),
    );
    const { savedAt, title, siteName, publishedTime } = content;
    await db.entries.put({
      ...entryOf(document, body.reading, rows),
      terms: articleTerms(content, body.reading, rows).map(([filter, value]) => [
        filter,
        value,
        savedAt,
      ]),
      by: { title: title ?? "", site: siteName ?? "", published: publishedTime ?? "" },
    });
    await indexWords(db, document, body.reading);
  } else {
    await db.entries.delete(id);
    await db.texts.delete(id);
  }
  await replaceFacts(db, id, rows);
}

/** Of a text that is there already nothing is written. */
async function indexWords(
  db: Database,
  { id, content }: LibraryDocument<"article">,
  { text }: Reading,
): Promise<void> {
  const there = await db.texts.get(id);
  if (there?.body === content.body) return;
  const { title, siteName, byline, authors, body } = content;
  await db.texts.put({ id, body, words: searchWords([title, siteName, byline, ...authors, text]) });
}

/** Rows that stay as they are are not written again: most changes of an article are of its tags and project. */
async function replaceFacts(
  db: Database,
  article: string,
  rows: readonly FactRow[],
): Promise<void> {
  const old = await db.facts.where("row.article").equals(article).toArray();
  const there = new Map(old.map((record) => [JSON.stringify(record.row), record.n]));
  const added: FactRecord[] = [];
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (!there.delete(json)) added.push({ row, by: factKeys(row) });
  }
  if (there.size > 0) await db.facts.bulkDelete([...there.values()]);
  if (added.length > 0) await db.facts.bulkAdd(added);
}

const isLiveFact = (document: AnyDocument): document is LibraryDocument<"fact"> & AnyDocument =>
  document.type === "fact" && document.deleted === null;
