import type {
  AnyDocument,
  ArticleBody,
  Contents,
  DocumentType,
  LibraryDocument,
} from "../../../core/library/documents.ts";
import { revisionOf } from "../../../core/library/revision.ts";
import type { Database } from "../database.ts";
import type { UndoStep } from "../requests.ts";
import { advanced, type TrashClock } from "../trash-clock.ts";
import { atOnce } from "./at-once.ts";

/** What a write needs to know. */
export interface Writing {
  db: Database;
  /** ISO 8601: when the write began. */
  now: string;
  /** Documents that became others, for who shows them. */
  changed: Map<string, DocumentType>;
  /** Texts that it put, by their hashes: they need not be read again. */
  texts: Map<string, ArticleBody>;
}

/** A document's next revision, after `before` (null: its first). */
export function revised<Type extends DocumentType>(
  before: LibraryDocument<Type> | null,
  next: { id: string; type: Type; content: Contents[Type]; deleted: string | null },
  now: string,
): LibraryDocument<Type> {
  const base = {
    ...next,
    parents: before ? [before.rev] : [],
    created: before?.created ?? now,
    modified: now,
  };
  return { ...base, rev: revisionOf(base) };
}

/**
 * Puts a revision in place of the one that stands, which goes to the history, and brings the trash after it. Within a
 * transaction; list, facts and words of what changed are brought after it at its end.
 */
export async function commit(
  { db, now, changed }: Writing,
  next: AnyDocument,
  current: AnyDocument | null,
): Promise<UndoStep> {
  await atOnce(
    () => current && db.versions.put({ ...current, replaced: now }),
    () => db.documents.put(next),
    () => next.deleted === null && db.trash.delete(next.id),
  );
  if (next.deleted !== null && (!current || current.deleted === null)) {
    await db.trash.put({ id: next.id, since: (await trashClock(db, now)).days });
  }
  if (next.type === "fact") {
    const article = await db.documents.get(next.content.article);
    if (article?.type === "article") changed.set(article.id, "article");
  }
  changed.set(next.id, next.type);
  return { id: next.id, from: next.rev, to: current?.rev ?? null };
}

/** A revision of a document, as it stands or from the history. */
export async function revisionAt(
  db: Database,
  id: string,
  rev: string | null,
): Promise<AnyDocument | null> {
  if (rev === null) return null;
  const current = await db.documents.get(id);
  if (current?.rev === rev) return current;
  const version = await db.versions.get([id, rev] as unknown as string);
  if (!version) return null;
  const { replaced: _, ...document } = version;
  return document;
}

/** The clock of the trash, brought up to now. */
export async function trashClock(db: Database, now: string): Promise<TrashClock> {
  const before = (await db.meta.get("trash-clock"))?.value as TrashClock | undefined;
  const clock = advanced(before, now);
  await db.meta.put({ key: "trash-clock", value: clock });
  return clock;
}
