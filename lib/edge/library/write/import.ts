import { addressesOf } from "../../../core/library/address.ts";
import { NO_ACCOUNT, NO_CHOICES } from "../../../core/choices.ts";
import type { AnyDocument, LibraryDocument } from "../../../core/library/documents.ts";
import type { ImportedReference } from "../../../core/library/import/reference.ts";
import { bodyHash, idFrom, tagId } from "../../../core/library/revision.ts";
import type { Reading } from "../../../core/reading.ts";
import type { ImportOutcome } from "../requests.ts";
import { settingsOf } from "../settings.ts";
import { commit, revised, type Writing } from "./commit.ts";
import { findArticle } from "./save.ts";

/**
 * Notes articles that are known but not read: each has a text without words until it is saved from its page, which is a
 * version of it then. What the library has already, in the trash as well, stays as it is.
 */
export async function importReferences(
  writing: Writing,
  references: readonly ImportedReference[],
): Promise<ImportOutcome> {
  const { project } = await settingsOf(writing.db);
  const outcome: ImportOutcome = { count: 0, same: 0, undo: [] };
  const tagOf = await tagMaker(writing, outcome);
  for (const reference of references) {
    const { title, tags, ...said } = reference;
    const reading = unread(reference);
    const hash = bodyHash({ reading, choices: NO_CHOICES });
    const addresses = addressesOf(reading);
    const id = idFrom("article", addresses[0] ?? `${title ?? ""}\n${hash}`);
    if (await findArticle(writing.db, addresses, id)) {
      outcome.same++;
      continue;
    }
    const body = { hash, reading, article: null, choices: NO_CHOICES, account: NO_ACCOUNT };
    if (!(await writing.db.bodies.get(hash))) await writing.db.bodies.put(body);
    const ids: string[] = [];
    for (const tag of tags) ids.push(await tagOf(tag));
    const content: LibraryDocument<"article">["content"] = {
      ...said,
      title,
      canonicalUrl: null,
      byline: null,
      modifiedTime: null,
      leadImage: null,
      access: "cut",
      body: hash,
      addresses,
      words: 0,
      savedAt: writing.now,
      savedFrom: "import",
      project,
      tags: ids,
      checks: {},
      sameAs: null,
    };
    const document = revised(null, { id, type: "article", content, deleted: null }, writing.now);
    outcome.undo.push(await commit(writing, document as AnyDocument, null));
    outcome.count++;
  }
  return outcome;
}

/** A page of which only what others say is known. */
function unread(reference: ImportedReference): Reading {
  const { tags: _, ...said } = reference;
  return {
    ...said,
    schema: 1,
    canonicalUrl: null,
    byline: null,
    modifiedTime: null,
    leadImage: null,
    nextPage: null,
    access: "cut",
    text: "",
    blocks: [],
    omitted: [],
    repairs: [],
    entities: [],
    figures: [],
    facts: [],
    summary: [],
    stats: { words: 0, readingMinutes: 0 },
    charset: null,
    problems: [],
  };
}

/** Finds a tag by its name, or makes it. */
async function tagMaker(
  writing: Writing,
  outcome: ImportOutcome,
): Promise<(name: string) => Promise<string>> {
  const { db, now } = writing;
  const all = await db.documents.where("[type+modified]").between(["tag"], ["tag", []]).toArray();
  const ids = new Map(
    all.flatMap((tag) =>
      tag.type === "tag" && tag.deleted === null ? [[keyOf(tag.content.name), tag.id]] : [],
    ),
  );
  return async (name) => {
    const known = ids.get(keyOf(name));
    if (known !== undefined) return known;
    const id = tagId(name);
    const there = (await db.documents.get(id)) ?? null;
    const next = revised(there, { id, type: "tag", content: { name }, deleted: null }, now);
    outcome.undo.push(await commit(writing, next as AnyDocument, there));
    ids.set(keyOf(name), id);
    return id;
  };
}

const keyOf = (name: string): string => name.trim().toLowerCase();
