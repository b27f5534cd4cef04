import type { NoteContent } from "../../core/library/documents.ts";
import { tagId } from "../../core/library/revision.ts";
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

/** What is to be written for a note: first its tags, as far as they are new, then itself. */
export function notePuts({ id, base, content, tags }: NotePut): PutRequest[] {
  const named = namedTags(tags ?? []);
  const made = [...named].map(([tag, name]): PutRequest => ({
    type: "tag",
    id: tag,
    base: null,
    content: { name },
  }));
  const own = tags ? { ...content, tags: [...named.keys()] } : content;
  return [...made, { type: "note", id, base, content: own }];
}

/** Ids of tags with their names, the first spelling of each. */
function namedTags(names: readonly string[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const name of names.map((one) => one.trim())) {
    const id = tagId(name);
    if (name !== "" && !named.has(id)) named.set(id, name);
  }
  return named;
}
