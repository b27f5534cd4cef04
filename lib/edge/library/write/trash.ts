import type { AnyDocument } from "../../../core/library/documents.ts";
import { saysTheSame } from "../../../core/library/merge.ts";
import type { Database } from "../database.ts";
import type { BulkOutcome, LibrarySettings, UndoStep } from "../requests.ts";
import { changeSettings, settingsOf } from "../settings.ts";
import { releasePictures } from "./pictures.ts";
import { commit, revised, revisionAt, trashClock, type Writing } from "./commit.ts";

/** Moves documents to the trash, or takes them out of it. */
export async function setDeleted(
  writing: Writing,
  ids: readonly string[],
  deleted: boolean,
): Promise<BulkOutcome> {
  const undo: UndoStep[] = [];
  for (const id of new Set(ids)) {
    const current = await writing.db.documents.get(id);
    if (!current || (current.deleted !== null) === deleted) continue;
    undo.push(await replace(writing, current, { deleted: deleted ? writing.now : null }));
  }
  return { count: undo.length, undo };
}

/** Makes an earlier revision the one that stands; the one that stood is in the history then. */
export async function bringBack(writing: Writing, id: string, rev: string): Promise<BulkOutcome> {
  const current = await writing.db.documents.get(id);
  const earlier = await revisionAt(writing.db, id, rev);
  if (!current || !earlier || current.rev === rev) return { count: 0, undo: [] };
  const { content, deleted } = earlier;
  return { count: 1, undo: [await replace(writing, current, { content, deleted })] };
}

/**
 * Takes changes back where nothing else was changed since: where a document stands as the change left it, also when
 * what was changed after that was taken back before.
 */
export async function undo(writing: Writing, steps: readonly UndoStep[]): Promise<BulkOutcome> {
  const done: UndoStep[] = [];
  // What a step of these brought a document back to, where that is as it was before another of them.
  const back = new Map<string, string | null>();
  for (const { id, from, to } of steps.toReversed()) {
    const current = await writing.db.documents.get(id);
    if (back.get(id) !== from && !(await standsAs(writing, current, from))) continue;
    back.set(id, to);
    const { undo: step } =
      to === null ? await setDeleted(writing, [id], true) : await bringBack(writing, id, to);
    done.push(...step);
  }
  return { count: done.length, undo: done };
}

/** Whether a document says what it said at a revision: what is taken back is a revision of its own. */
async function standsAs(
  { db }: Writing,
  current: AnyDocument | undefined,
  rev: string,
): Promise<boolean> {
  if (!current || current.rev === rev) return current !== undefined;
  const then = await revisionAt(db, current.id, rev);
  return then !== null && saysTheSame(current, then);
}

/** Says that an article is the same as another, or takes that back. */
export async function setSame(
  writing: Writing,
  id: string,
  as: string | null,
): Promise<BulkOutcome> {
  const current = await writing.db.documents.get(id);
  if (current?.type !== "article" || current.content.sameAs === as || as === id) {
    return { count: 0, undo: [] };
  }
  // No circles: whoever leads back here is no other article.
  for (let at = as; at !== null;) {
    const other = await writing.db.documents.get(at);
    if (other?.type !== "article" || other.id === id) return { count: 0, undo: [] };
    at = other.content.sameAs;
  }
  const content = { ...current.content, sameAs: as };
  return { count: 1, undo: [await replace(writing, current, { content })] };
}

/** Removes for good what has been in the trash for as many days as are set; with `all`, whatever is in it. */
export async function purge(writing: Writing, all: boolean): Promise<BulkOutcome> {
  const { db, now } = writing;
  const { days } = await trashClock(db, now);
  const { trashDays } = await settingsOf(db);
  const due = all
    ? await db.trash.toArray()
    : await db.trash
        .where("since")
        .belowOrEqual(days - trashDays)
        .toArray();
  for (const { id } of due) await remove(writing, id);
  return { count: due.length, undo: [] };
}

/**
 * Changes settings. Where the trash is to be kept for fewer days, nothing that is in it goes at once: each thing stays as
 * long as it was to, but not longer than what is deleted now.
 */
export async function setSettings(
  { db, now }: Writing,
  change: Partial<LibrarySettings>,
): Promise<LibrarySettings> {
  const before = await settingsOf(db);
  const after = await changeSettings(db, change);
  const fewer = before.trashDays - after.trashDays;
  if (fewer > 0) {
    const { days } = await trashClock(db, now);
    await db.trash.toCollection().modify((record) => {
      record.since = Math.min(record.since + fewer, days);
    });
  }
  return after;
}

/** A document with its history, and what hangs on it. */
async function remove(writing: Writing, id: string): Promise<void> {
  const { db, changed } = writing;
  const document = await db.documents.get(id);
  await db.trash.delete(id);
  if (!document) return;
  changed.set(id, document.type);
  const versions = await db.versions.where("[id+rev]").between([id], [id, []]).toArray();
  await db.versions.where("[id+rev]").between([id], [id, []]).delete();
  await db.documents.delete(id);
  if (document.type !== "article") return;
  await db.entries.delete(id);
  await db.facts.where("row.article").equals(id).delete();
  for (const part of await partsOf(db, id)) await remove(writing, part);
  await removeBodies(db, [document, ...versions]);
}

/** Ids of what goes with an article: its notes, facts found by hand, and articles said to be the same. */
async function partsOf(db: Database, id: string): Promise<string[]> {
  const found = [
    await db.documents.where("[type+content.article]").equals(["note", id]).primaryKeys(),
    await db.documents.where("[type+content.article]").equals(["fact", id]).primaryKeys(),
    await db.documents.where("content.sameAs").equals(id).primaryKeys(),
  ];
  return found.flat() as unknown as string[];
}

/** Texts that nothing holds any more, and their pictures. */
async function removeBodies(db: Database, gone: readonly AnyDocument[]): Promise<void> {
  const hashes = new Set(gone.flatMap((one) => (one.type === "article" ? [one.content.body] : [])));
  for (const hash of hashes) {
    const holders =
      (await db.documents.where("content.body").equals(hash).count()) +
      (await db.versions.where("content.body").equals(hash).count());
    if (holders > 0) continue;
    await db.bodies.delete(hash);
    await releasePictures(db, hash);
  }
}

function replace(
  writing: Writing,
  current: AnyDocument,
  change: Partial<Pick<AnyDocument, "content" | "deleted">>,
): Promise<UndoStep> {
  const { id, type, content, deleted } = current;
  const next = revised(current, { id, type, content, deleted, ...change }, writing.now);
  return commit(writing, next as AnyDocument, current);
}
