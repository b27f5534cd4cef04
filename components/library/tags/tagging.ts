/** What has to be written so that articles bear other tags. */
import type { LibraryDocument } from "../../../lib/core/library/documents.ts";
import type { Entry } from "../../../lib/core/library/entry.ts";
import { tagKey, tagOfName } from "../../../lib/core/library/tags.ts";
import type { PutRequest, WriteRequest } from "../../../lib/edge/library/requests.ts";
import type { LibraryPorts, Tag } from "../ports.ts";

/** Documents that are written at once. */
const PIECE = 200;

export interface TagChange {
  /** Names of tags that all of them are to bear; those that are not there are made. */
  add: readonly string[];
  /** Ids of tags that none of them is to bear. */
  remove: readonly string[];
}

/** Tags of articles, changed. */
export async function taggingRequests(
  read: Pick<LibraryPorts["read"], "trash">,
  entries: readonly Pick<Entry, "id" | "rev" | "tags">[],
  shown: readonly Tag[],
  { add, remove }: TagChange,
): Promise<WriteRequest[]> {
  const isKnown = (name: string): boolean =>
    shown.some((tag) => tagKey(tag.content.name) === tagKey(name));
  const tags = add.every(isKnown) ? shown : [...shown, ...(await thrownAway(read))];
  const requests: WriteRequest[] = [];
  const added: string[] = [];
  for (const name of add) {
    const { id, document } = tagOfName(name, tags);
    added.push(id);
    if (document?.deleted === null) continue;
    const content = { name: name.trim() };
    const base = document?.rev ?? null;
    requests.push({ kind: "put", put: { type: "tag", id, base, content } });
    if (document) requests.push({ kind: "restore", ids: [id] });
  }
  const puts = entries.flatMap(({ id, rev, tags: old }): PutRequest[] => {
    const kept = old.filter((tag) => !remove.includes(tag));
    const next = [...new Set([...kept, ...added])];
    return next.join(" ") === old.join(" ")
      ? []
      : [{ type: "article", id, base: rev, content: { tags: next } }];
  });
  return [...requests, ...inPieces(puts)];
}

/**
 * One tag put in the place of another, on articles, notes and in searches that were kept; the other goes to the trash.
 */
export async function mergingRequests(
  read: Pick<LibraryPorts["read"], "articleIds" | "entries" | "documents">,
  from: Tag,
  into: Tag,
): Promise<WriteRequest[]> {
  const replaced = (tags: readonly string[]): string[] => [
    ...new Set(tags.map((id) => (id === from.id ? into.id : id))),
  ];
  const ids = await read.articleIds({ filters: { tag: [from.id] } });
  const articles = (await read.entries(ids)).map(({ id, rev, tags }): PutRequest => ({
    type: "article",
    id,
    base: rev,
    content: { tags: replaced(tags) },
  }));
  const notes = (await read.documents("note"))
    .filter(({ content }) => content.tags.includes(from.id))
    .map(({ id, rev, content }): PutRequest => {
      return { type: "note", id, base: rev, content: { tags: replaced(content.tags) } };
    });
  const searches = (await read.documents("search"))
    .filter(({ content }) => content.filters["tag"]?.includes(from.id))
    .map(({ id, rev, content }): PutRequest => {
      const filters = { ...content.filters, tag: replaced(content.filters["tag"] ?? []) };
      return { type: "search", id, base: rev, content: { filters } };
    });
  return [...inPieces([...articles, ...notes, ...searches]), { kind: "trash", ids: [from.id] }];
}

function inPieces(puts: readonly PutRequest[]): WriteRequest[] {
  const pieces: WriteRequest[] = [];
  for (let at = 0; at < puts.length; at += PIECE) {
    pieces.push({ kind: "puts", puts: puts.slice(at, at + PIECE) });
  }
  return pieces;
}

async function thrownAway(read: Pick<LibraryPorts["read"], "trash">): Promise<Tag[]> {
  const found: LibraryDocument[] = await read.trash();
  return found.filter((one): one is Tag => one.type === "tag");
}
