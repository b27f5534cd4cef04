import type { AnyDocument, Contents, DocumentType } from "../../../core/library/documents.ts";
import { mergeDocuments, saysTheSame } from "../../../core/library/merge.ts";
import { LibraryError } from "../problems.ts";
import type { PutOutcome, PutRequest, PutsOutcome } from "../requests.ts";
import { commit, revised, revisionAt, type Writing } from "./commit.ts";

/**
 * Makes a document or changes it. A change of an older revision than the one that stands is merged into that; the same
 * request a second time changes nothing more.
 * @throws LibraryError "missing" where the document is not there
 */
export async function putDocument(writing: Writing, put: PutRequest): Promise<PutOutcome> {
  const { db, now } = writing;
  const { id, type } = put;
  const current = (await db.documents.get(id)) ?? null;
  if (current && current.type !== type) throw new LibraryError("error", `${id} is no ${type}`);
  const base = await revisionAt(db, id, put.base);
  if (put.base !== null && !base) throw new LibraryError("missing", `${id} at ${put.base}`);
  const next = revised(
    base,
    {
      id,
      type,
      content: { ...base?.content, ...put.content } as Contents[DocumentType],
      deleted: base?.deleted ?? null,
    },
    now,
  ) as AnyDocument;
  const stands: PutOutcome = { document: current ?? next, conflicts: [], undo: [] };
  if (current && (saysTheSame(current, next) || (await isKnown(writing, next)))) return stands;
  if (!current || current.rev === base?.rev) {
    return { document: next, conflicts: [], undo: [await commit(writing, next, current)] };
  }
  const { document, conflicts } = mergeDocuments(base, current, next);
  // The half that gave way is in the history as well.
  await db.versions.put({ ...next, replaced: now });
  const merged = document as AnyDocument;
  return { document: merged, conflicts, undo: [await commit(writing, merged, current)] };
}

/** The same for several, one after the other. The first to be undone is the last. */
export async function putAll(writing: Writing, puts: readonly PutRequest[]): Promise<PutsOutcome> {
  const outcome: PutsOutcome = { documents: [], conflicts: [], undo: [] };
  for (const put of puts) {
    const { document, conflicts, undo } = await putDocument(writing, put);
    outcome.documents.push(document);
    outcome.conflicts.push(...conflicts);
    outcome.undo.unshift(...undo);
  }
  return outcome;
}

/** Whether a revision was written before. */
async function isKnown({ db }: Writing, { id, rev }: AnyDocument): Promise<boolean> {
  return (await revisionAt(db, id, rev)) !== null;
}
