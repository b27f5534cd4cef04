import type { NoteContent } from "../../core/library/documents.ts";
import { tagKey, tagOfName, type TagOfName } from "../../core/library/tags.ts";
import type { LibraryReader } from "./queries.ts";
import type { PutRequest } from "./requests.ts";

/** A note to be made, or what is to be different about one. */
export interface NotePut {
  /** Chosen by who makes it. */
  id: string;
  /** The revision that was changed; null for a new note. */
  base: string | null;
  /** Of a new note all of it. Without `tags`: those are named. */
  content: Partial<Omit<NoteContent, "tags">>;
  /** Names of its tags; absent where they stay as they are. */
  tags?: readonly string[];
}

/**
 * What is to be written for a note: first its tags, as far as they are new or thrown away, then itself.
 * @param tagOf the tag that a name means
 */
export function notePuts(
  { id, base, content, tags }: NotePut,
  tagOf: (name: string) => TagOfName,
): PutRequest[] {
  const { ids, made } = tagPuts(tags ?? [], tagOf);
  const own = tags ? { ...content, tags: ids } : content;
  return [...made, { type: "note", id, base, content: own }];
}

/** The ids of tags by their names, and what is to be written so that they are there. */
export function tagPuts(
  names: readonly string[],
  tagOf: (name: string) => TagOfName,
): { ids: string[]; made: PutRequest[] } {
  const named = namedTags(names, tagOf);
  const made = [...named.values()].flatMap(({ tag, name }): PutRequest[] =>
    tag.document?.deleted === null
      ? []
      : [{ type: "tag", id: tag.id, base: tag.document?.rev ?? null, content: { name } }],
  );
  return { ids: [...named.keys()], made };
}

/** Tags by their ids, with the first spelling of each. */
function namedTags(
  names: readonly string[],
  tagOf: (name: string) => TagOfName,
): Map<string, { tag: TagOfName; name: string }> {
  const named = new Map<string, { tag: TagOfName; name: string }>();
  for (const name of names.map((one) => one.trim())) {
    if (name === "") continue;
    const tag = tagOf(name);
    if (!named.has(tag.id)) named.set(tag.id, { tag, name });
  }
  return named;
}

/** The tags that names mean, name by name. */
export async function tagsOfNames(
  reader: Pick<LibraryReader, "documents" | "trash">,
  names: readonly string[],
): Promise<TagOfName[]> {
  const shown = await reader.documents("tag");
  const known = new Set(shown.map(({ content }) => tagKey(content.name)));
  // Only for a name that is new: what was thrown away may be much.
  const thrown = names.every((name) => known.has(tagKey(name))) ? [] : await reader.trash();
  const tags = [...shown, ...thrown.filter((one) => one.type === "tag")];
  return names.map((name) => tagOfName(name, tags));
}
