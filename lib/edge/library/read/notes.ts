import type { AnyDocument, LibraryDocument } from "../../../core/library/documents.ts";
import type { Database } from "../database.ts";

type Note = LibraryDocument<"note">;

/** Notes on the page at these canonical addresses, saved or not. */
export async function notesAt(db: Database, addresses: readonly string[]): Promise<Note[]> {
  const there = db.documents.where("content.addresses").anyOf([...addresses]);
  return shown(await there.distinct().toArray());
}

/** Notes that were made on a saved article, or on its page before it was saved. */
export async function notesOf(db: Database, article: string): Promise<Note[]> {
  const tied = await db.documents
    .where("[type+content.article]")
    .equals(["note", article])
    .toArray();
  const document = await db.documents.get(article);
  const there = document?.type === "article" ? await notesAt(db, document.content.addresses) : [];
  return [...new Map([...shown(tied), ...there].map((note) => [note.id, note])).values()];
}

function shown(documents: readonly AnyDocument[]): Note[] {
  return documents.flatMap((one) => (one.type === "note" && one.deleted === null ? [one] : []));
}
