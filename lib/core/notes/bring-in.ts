import type { BackupLine } from "../library/backup/format.ts";
import type { AnyDocument, LibraryDocument, NoteContent } from "../library/documents.ts";
import { revisionOf, tagId } from "../library/revision.ts";
import type { IncomingNote } from "./incoming.ts";

export interface BringingIn {
  /** Tags of the library. */
  tags: readonly LibraryDocument<"tag">[];
  /** Id of the colour of highlights whose file knows none. */
  colour: string;
  /** ISO 8601: for what does not say when it was made. */
  now: string;
}

/**
 * Notes and the tags they need as documents, to be restored like a backup's: what is there already is merged, by the
 * revision it was written out at, and the same notes a second time change nothing.
 */
export function noteLines(
  notes: readonly IncomingNote[],
  { tags, colour, now }: BringingIn,
): BackupLine[] {
  const ids = new Map(tags.map(({ id, content }) => [keyOf(content.name), id]));
  const known = new Set(ids.values());
  const made: LibraryDocument<"tag">[] = [];
  const idOf = (name: string, own: string | undefined): string => {
    // It may be called otherwise here.
    const there = own !== undefined && known.has(own) ? own : ids.get(keyOf(name));
    if (there !== undefined) return there;
    const id = own ?? tagId(name);
    ids.set(keyOf(name), id);
    made.push(documentOf({ id, type: "tag", content: { name: name.trim() } }, [], now, now));
    return id;
  };
  const documents = notes.map((note) => noteDocument(note, idOf, colour, now));
  return [...made, ...documents].map((document) => ({
    document: document as AnyDocument,
    history: [],
    bodies: [],
  }));
}

const keyOf = (name: string): string => name.trim().toLowerCase();

function noteDocument(
  { id, created, modified, content: said, tags, from }: IncomingNote,
  idOf: (name: string, own: string | undefined) => string,
  colour: string,
  now: string,
): LibraryDocument<"note"> {
  const isHighlight = said.selectors.length > 0;
  const content: NoteContent = {
    ...said,
    colour: said.colour ?? (isHighlight && !from ? colour : null),
    tags: [...new Set(tags.map((name) => idOf(name, from?.tagIds.get(name))))],
  };
  const document = { id, type: "note" as const, content };
  const [since, until] = [created ?? now, modified ?? created ?? now];
  const same = documentOf(document, from?.parents ?? [], since, until);
  // Changed on the way: it comes from the revision that was written out.
  return !from || same.rev === from.rev ? same : documentOf(document, [from.rev], since, until);
}

function documentOf<Type extends "note" | "tag">(
  document: Pick<LibraryDocument<Type>, "id" | "type" | "content">,
  parents: string[],
  created: string,
  modified: string,
): LibraryDocument<Type> {
  const rest = { ...document, parents, deleted: null };
  return { ...rest, rev: revisionOf(rest), created, modified };
}
