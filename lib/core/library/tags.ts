/** Which tag a name means: a tag that was renamed keeps its id, so a name may have to look for another. */
import type { LibraryDocument } from "./documents.ts";
import { idFrom, tagId } from "./revision.ts";

type Tag = LibraryDocument<"tag">;

export interface TagOfName {
  id: string;
  /** The document with this id; null where it has to be made. */
  document: Tag | null;
}

/** How names of tags are compared: case and outer space are no difference. */
export const tagKey = (name: string): string => name.trim().toLowerCase();

/**
 * The tag of a name: the one that is shown under it; else the one whose id the name gives, where no other tag has it now.
 * @param tags all there are, those in the trash as well
 */
export function tagOfName(name: string, tags: readonly Tag[]): TagOfName {
  const key = tagKey(name);
  const shown = tags.find((tag) => tag.deleted === null && tagKey(tag.content.name) === key);
  if (shown) return { id: shown.id, document: shown };
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? tagId(name) : idFrom("tag", `${key}\n${nth}`);
    const document = byId.get(id) ?? null;
    // Shown, it has another name: it was renamed.
    if (!document || document.deleted !== null) return { id, document };
  }
}
