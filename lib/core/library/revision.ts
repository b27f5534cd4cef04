import type { ArticleBody, DocumentType, LibraryDocument } from "./documents.ts";
import { sha256 } from "./sha256.ts";
import { stableJson } from "./stable.ts";

/** Digits of a hash that a revision keeps: 128 bits. */
const DIGITS = 32;

/** What a revision is made from: what the document says and what it came from, not when. */
type Revised = Pick<LibraryDocument, "id" | "type" | "parents" | "deleted" | "content">;

/**
 * A document's revision: how many changes led to it, and a hash of what it says. The same change made twice (a message
 * that was sent again, two machines that both did it) is one revision.
 */
export function revisionOf({ id, type, parents, deleted, content }: Revised): string {
  const said = stableJson([id, type, parents, deleted !== null, content]);
  const generation = 1 + Math.max(0, ...parents.map(generationOf));
  return `${generation}-${sha256(said).slice(0, DIGITS)}`;
}

/** How many changes led to a revision; 0 for what is none. */
export function generationOf(rev: string): number {
  return Number(/^(\d{1,9})-/u.exec(rev)?.[1] ?? 0);
}

/**
 * The hash under which a saved text is kept: of what it says and what a person chose, not of what was found in it, nor of
 * its markup. Pages write addresses of pictures anew at every look, and a Lede that finds more has no other text. Kinds of
 * choices of which none was made count for nothing: a later Lede may know more kinds.
 */
export function bodyHash({
  reading,
  choices,
}: {
  reading: Pick<ArticleBody["reading"], "title" | "text">;
  choices: ArticleBody["choices"];
}): string {
  const { title, text } = reading;
  const made = Object.entries(choices).filter(
    ([, list]) => !Array.isArray(list) || list.length > 0,
  );
  return sha256(stableJson([title, text, Object.fromEntries(made)])).slice(0, DIGITS);
}

/** The id of the tag of a name; case and outer space are no difference. */
export const tagId = (name: string): string => idFrom("tag", name.trim().toLowerCase());

/** A document's id from what makes it the thing it is: the same on every machine. */
export function idFrom(type: DocumentType, key: string): string {
  return `${type}-${sha256(key).slice(0, DIGITS)}`;
}
