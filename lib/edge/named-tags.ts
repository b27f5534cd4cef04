/** Writing what bears tags, when a surface knows these by their names. */
import { tagKey, tagOfName, type TagOfName } from "../core/library/tags.ts";
import type { AnyDocument } from "../core/library/documents.ts";
import { asked, writeToLibrary } from "./library-client.ts";
import type { LibraryAnswer } from "./library/problems.ts";
import type { PutRequest, PutsOutcome } from "./library/requests.ts";
import { sendMessage } from "./messages.ts";

/**
 * Writes documents with their tags, all or nothing; tags that were thrown away are wanted again.
 * @param names of the tags
 * @param puts what is to be written, once it is known which tag a name means
 */
export async function putWithTags(
  names: readonly string[],
  puts: (tagOf: (name: string) => TagOfName) => PutRequest[],
): Promise<LibraryAnswer<PutsOutcome>> {
  const named = await tagsNamed(names);
  if (!named.ok) return named;
  const tagOf = (name: string): TagOfName => named.value.get(tagKey(name)) ?? tagOfName(name, []);
  const answer = await writeToLibrary({ kind: "puts", puts: puts(tagOf) });
  if (!answer.ok) return answer;
  if (!("documents" in answer.value)) return { ok: false, problem: "error", detail: "no puts" };
  const thrown = answer.value.documents.filter(isThrownTag).map(({ id }) => id);
  if (thrown.length > 0) await writeToLibrary({ kind: "restore", ids: thrown });
  return { ok: true, value: answer.value };
}

const isThrownTag = ({ type, deleted }: AnyDocument): boolean => type === "tag" && deleted !== null;

/** The tags that names mean, by how these are compared. */
async function tagsNamed(
  names: readonly string[],
): Promise<LibraryAnswer<ReadonlyMap<string, TagOfName>>> {
  if (names.length === 0) return { ok: true, value: new Map() };
  const found = await asked(() => sendMessage("tagsOfNames", { names: [...names] }));
  if (!found.ok) return found;
  const tags = new Map<string, TagOfName>();
  for (const [at, name] of names.entries()) {
    const tag = found.value[at];
    if (tag) tags.set(tagKey(name), tag);
  }
  return { ok: true, value: tags };
}
