/**
 * Merges two revisions of a document that grew from one. Field by field: what only one side changed is taken; sets and
 * records are merged member by member; prose that both changed is kept twice. Where one of two values has to be chosen,
 * the later one stands and the other stays in the history. The same whichever side calls it.
 */
import type { AnyDocument, Contents, DocumentType, LibraryDocument } from "./documents.ts";
import { revisionOf } from "./revision.ts";
import { stableJson } from "./stable.ts";

export interface Merged<Type extends DocumentType> {
  document: LibraryDocument<Type>;
  /** Fields of the content in which one of two changes gave way, or both stand. */
  conflicts: string[];
}

/** Fields in which people write: nothing of them is dropped. */
const PROSE: ReadonlySet<string> = new Set(["text", "description"]);

/** Stands between two texts that were both kept. */
export const BOTH_KEPT = "\n\n⁂\n\n";

/**
 * @param ancestor the revision that both came from; null where none is known, and every difference is a conflict then
 * @throws TypeError for two documents that are not the same thing
 */
export function mergeDocuments<Type extends DocumentType>(
  ancestor: LibraryDocument<Type> | null,
  one: LibraryDocument<Type>,
  other: LibraryDocument<Type>,
): Merged<Type> {
  if (one.id !== other.id || one.type !== other.type)
    throw new TypeError("only revisions of one document can be merged");
  if (one.rev === other.rev) return { document: one, conflicts: [] };
  if (ancestor?.rev === one.rev) return { document: other, conflicts: [] };
  if (ancestor?.rev === other.rev) return { document: one, conflicts: [] };
  const [early, late] = inOrder(one, other);
  const conflicts: string[] = [];
  const content = mergeFields(
    (ancestor?.content ?? {}) as Fields,
    early.content as unknown as Fields,
    late.content as unknown as Fields,
    conflicts,
  );
  const base = {
    id: one.id,
    type: one.type,
    parents: [one.rev, other.rev].toSorted(),
    created: one.created < other.created ? one.created : other.created,
    modified: late.modified,
    // What was changed on one side and thrown away on the other is kept.
    deleted: one.deleted !== null && other.deleted !== null ? early.deleted : null,
    content: content as unknown as Contents[Type],
  };
  return { document: { ...base, rev: revisionOf(base) }, conflicts };
}

/** Whether two documents say the same, whatever their history. */
export const saysTheSame = (one: AnyDocument, other: AnyDocument): boolean =>
  (one.deleted === null) === (other.deleted === null) &&
  stableJson(one.content) === stableJson(other.content);

function inOrder<Doc extends { modified: string; rev: string }>(one: Doc, other: Doc): [Doc, Doc] {
  const isLater =
    one.modified === other.modified ? one.rev > other.rev : one.modified > other.modified;
  return isLater ? [other, one] : [one, other];
}

type Fields = Record<string, unknown>;

function mergeFields(base: Fields, early: Fields, late: Fields, conflicts: string[]): Fields {
  const names = [...new Set([...Object.keys(early), ...Object.keys(late)])].toSorted();
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = mergeField(name, own(base, name), own(early, name), own(late, name), conflicts);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

function mergeField(
  name: string,
  base: unknown,
  early: unknown,
  late: unknown,
  conflicts: string[],
): unknown {
  const [was, one, two] = [base, early, late].map(stableJson);
  if (one === two || two === was) return early;
  if (one === was) return late;
  if (isSet(early) && isSet(late)) return mergeSets(isSet(base) ? base : [], early, late);
  if (isRecord(early) && isRecord(late) && !("kind" in early || "start" in early)) {
    return mergeFields(isRecord(base) ? base : {}, early, late, conflicts);
  }
  conflicts.push(name);
  if (PROSE.has(name) && typeof early === "string" && typeof late === "string") {
    return bothTexts(early, late);
  }
  return late;
}

function bothTexts(early: string, late: string): string {
  if (late.includes(early)) return late;
  return early.includes(late) ? early : `${early}${BOTH_KEPT}${late}`;
}

/** In the order of the later one; what either took out is out, unless the other had it from elsewhere. */
function mergeSets(base: readonly string[], early: string[], late: string[]): string[] {
  const [was, one, two] = [base, early, late].map((list) => new Set(list)) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  return [...new Set([...late, ...early])].filter((value) =>
    was.has(value) ? one.has(value) && two.has(value) : true,
  );
}

const isSet = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((member) => typeof member === "string");

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
