import type { AnyDocument } from "../../../core/library/documents.ts";
import type { BackupLine } from "../../../core/library/backup/format.ts";
import { mergeDocuments } from "../../../core/library/merge.ts";
import { generationOf } from "../../../core/library/revision.ts";
import type { RestoreOutcome, RestoreRequest } from "../requests.ts";
import { changeSettings } from "../settings.ts";
import { commit, type Writing } from "./commit.ts";

/** Revisions that are looked through for one that both copies came from. */
const FARTHEST = 2000;

/**
 * Brings documents of another copy of the library into this one. What is not there is added as it is; what is there is
 * merged by the revision both came from; nothing is replaced, and nothing happens to what is here alone. The same lines a
 * second time change nothing.
 */
export async function restoreLines(
  writing: Writing,
  { lines, settings }: RestoreRequest,
): Promise<RestoreOutcome> {
  const outcome: RestoreOutcome = { count: 0, added: 0, merged: 0, same: 0, noText: [], undo: [] };
  if (settings && !(await writing.db.meta.get("settings"))) {
    await changeSettings(writing.db, settings);
  }
  // Most of what comes back is of a library that is not here: that is written all at once.
  const others = await addNew(writing, lines, outcome);
  for (const line of others) await restoreLine(writing, line, outcome);
  return outcome;
}

/** Adds the documents that are not there in any revision. @returns the lines that are to be looked at one by one */
async function addNew(
  writing: Writing,
  lines: readonly BackupLine[],
  outcome: RestoreOutcome,
): Promise<BackupLine[]> {
  const { db, changed } = writing;
  const there = await db.documents.bulkGet(lines.map(({ document }) => document.id) as never);
  const seen = new Set<string>();
  const added: BackupLine[] = [];
  const others: BackupLine[] = [];
  for (const [at, line] of lines.entries()) {
    const { document, history } = line;
    // A fact brings its article after it, and history is looked through; of these there are few.
    const isPlain =
      !there[at] && !seen.has(document.id) && document.deleted === null && history.length === 0;
    seen.add(document.id);
    if (isPlain && document.type !== "fact") added.push(line);
    else others.push(line);
  }
  await addBodies(writing, added);
  const hashes = added.flatMap(({ document }) =>
    document.type === "article" ? [document.content.body] : [],
  );
  const texts = new Set((await db.bodies.where(":id").anyOf(hashes).primaryKeys()) as unknown[]);
  const documents = added.flatMap(({ document }) => {
    if (document.type !== "article" || texts.has(document.content.body)) return [document];
    outcome.noText.push(document.content.title ?? document.id);
    return [];
  });
  await db.documents.bulkAdd(documents);
  for (const { id, rev, type } of documents) {
    changed.set(id, type);
    outcome.undo.push({ id, from: rev, to: null });
  }
  outcome.count += documents.length;
  outcome.added += documents.length;
  return others;
}

/** Texts that are not there yet. */
async function addBodies({ db }: Writing, lines: readonly BackupLine[]): Promise<void> {
  const bodies = new Map(lines.flatMap((line) => line.bodies.map((body) => [body.hash, body])));
  const there = await db.bodies
    .where(":id")
    .anyOf([...bodies.keys()])
    .primaryKeys();
  for (const hash of there as unknown as string[]) bodies.delete(hash);
  await db.bodies.bulkAdd([...bodies.values()]);
}

async function restoreLine(
  writing: Writing,
  line: BackupLine,
  outcome: RestoreOutcome,
): Promise<void> {
  const { db } = writing;
  const { document } = line;
  const current = (await db.documents.get(document.id)) ?? null;
  if (current && current.type !== document.type) return;
  for (const body of line.bodies) {
    if (!(await db.bodies.get(body.hash))) await db.bodies.put(body);
  }
  if (document.type === "article" && !(await db.bodies.get(document.content.body))) {
    outcome.noText.push(document.content.title ?? document.id);
    return;
  }
  const next = current ? await joined(writing, current, line) : document;
  if (next.rev === current?.rev) outcome.same++;
  else {
    outcome.undo.push(await commit(writing, next, current));
    outcome.count++;
    if (current) outcome.merged++;
    else outcome.added++;
  }
  await keepHistory(writing, line, next.rev);
}

/** What stands when a document that is here meets one of the same id. */
async function joined(
  writing: Writing,
  current: AnyDocument,
  line: BackupLine,
): Promise<AnyDocument> {
  const { document } = line;
  if (document.rev === current.rev) return current;
  const known = await historyOf(writing, current, line);
  const [ours, theirs] = [ancestorsOf(current, known), ancestorsOf(document, known)];
  if (ours.has(document.rev)) return current;
  if (theirs.has(current.rev)) return document;
  const [ancestor] = [...ours]
    .filter((rev) => theirs.has(rev) && known.has(rev))
    .toSorted((a, b) => generationOf(b) - generationOf(a));
  const base = ancestor === undefined ? null : (known.get(ancestor) ?? null);
  return mergeDocuments(base, current, document).document as AnyDocument;
}

/** Every revision of a document that either side knows. */
async function historyOf(
  { db }: Writing,
  current: AnyDocument,
  { document, history }: BackupLine,
): Promise<Map<string, AnyDocument>> {
  const { id } = document;
  const versions = await db.versions.where("[id+rev]").between([id], [id, []]).toArray();
  const earlier = [...history, ...versions].map((version) => {
    const { replaced: _, ...one } = version;
    return one as AnyDocument;
  });
  return new Map([...earlier, document, current].map((one) => [one.rev, one]));
}

function ancestorsOf(
  { parents }: AnyDocument,
  known: ReadonlyMap<string, AnyDocument>,
): Set<string> {
  const found = new Set(parents);
  // A set is walked through to what is added on the way.
  for (const rev of found) {
    if (found.size > FARTHEST) break;
    for (const parent of known.get(rev)?.parents ?? []) found.add(parent);
  }
  return found;
}

/** Earlier revisions of the other copy, and where it gave way the one that it had. */
async function keepHistory(
  { db, now }: Writing,
  { document, history }: BackupLine,
  standing: string,
): Promise<void> {
  for (const version of [...history, { ...document, replaced: now }]) {
    if (version.rev === standing) continue;
    const key = [version.id, version.rev] as unknown as string;
    const there = await db.versions.get(key);
    if (!there || (version.rev !== document.rev && there.replaced > version.replaced)) {
      await db.versions.put(version);
    }
  }
}
