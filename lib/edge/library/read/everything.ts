import type { AnyDocument, DocumentType } from "../../../core/library/documents.ts";
import { TYPES, type BackupLine } from "../../../core/library/backup/format.ts";
import { generationOf } from "../../../core/library/revision.ts";
import type { Database } from "../database.ts";

/** Documents that are read at once; their texts are read one document after the other. */
const PIECE = 50;

/**
 * Goes through every document with its history and texts, those in the trash as well, in an order that the same library
 * always has.
 * @param onLine is waited for
 */
export async function everything(
  db: Database,
  onLine: (line: BackupLine, total: number) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const lists = await db.read(() => Promise.all(TYPES.map((type) => idsOf(db, type))));
  const ids = lists.flat();
  for (let from = 0; from < ids.length; from += PIECE) {
    const lines = await db.read(() => linesOf(db, ids.slice(from, from + PIECE)));
    for (const line of lines) {
      signal?.throwIfAborted();
      await onLine(line, ids.length);
    }
  }
}

async function idsOf(db: Database, type: DocumentType): Promise<string[]> {
  const keys = await db.documents
    .where("[type+modified]")
    .between([type], [type, []])
    .primaryKeys();
  return (keys as unknown as string[]).toSorted();
}

/** In one transaction: a text is not let go of between its document and itself. */
async function linesOf(db: Database, ids: readonly string[]): Promise<BackupLine[]> {
  const documents = await db.documents.bulkGet(ids as never);
  const lines: BackupLine[] = [];
  for (const document of documents) {
    // Removed for good since the list was made.
    if (!document) continue;
    const { id } = document;
    const found = await db.versions.where("[id+rev]").between([id], [id, []]).toArray();
    const history = found.toSorted(
      (a, b) => generationOf(a.rev) - generationOf(b.rev) || (a.rev < b.rev ? -1 : 1),
    );
    const bodies = await db.bodies.bulkGet(hashesOf([document, ...history]) as never);
    lines.push({ document, history, bodies: bodies.flatMap((body) => body ?? []) });
  }
  return lines;
}

const hashesOf = (documents: readonly AnyDocument[]): string[] =>
  [
    ...new Set(documents.flatMap((one) => (one.type === "article" ? [one.content.body] : []))),
  ].toSorted();
