import { addressesOf } from "../../../core/library/address.ts";
import type { ArticleContent, LibraryDocument } from "../../../core/library/documents.ts";
import { bodyHash, idFrom } from "../../../core/library/revision.ts";
import type { Database } from "../database.ts";
import type { SaveOutcome, SaveRequest } from "../requests.ts";
import { settingsOf } from "../settings.ts";
import { atOnce } from "./at-once.ts";
import { commit, revised, type Writing } from "./commit.ts";

/** Of a text that is to be saved, reckoned before its transaction: it takes a while for a long one. */
export interface Prepared {
  hash: string;
  addresses: string[];
}

export function prepared(request: SaveRequest): Prepared {
  return { hash: bodyHash(request), addresses: addressesOf(request.reading) };
}

/** Saves an article; one that is there already gets a version where its text is another. */
export async function saveArticle(
  writing: Writing,
  request: SaveRequest,
  { hash, addresses }: Prepared,
): Promise<SaveOutcome> {
  const { db, now, texts } = writing;
  const id = idFrom("article", addresses[0] ?? `${request.reading.title ?? ""}\n${hash}`);
  const [there, current, isKnown] = await atOnce(
    () => findArticle(db, addresses, id),
    () => currentProject(db),
    () => db.bodies.where("hash").equals(hash).count(),
  );
  const project =
    request.project === undefined ? (there?.content.project ?? current) : request.project;
  if (
    there &&
    there.deleted === null &&
    there.content.body === hash &&
    project === there.content.project
  ) {
    const { savedAt } = there.content;
    return {
      id: there.id,
      rev: there.rev,
      body: hash,
      kind: "already",
      savedAt,
      project,
      undo: [],
    };
  }
  const { reading, article, choices, account } = request;
  const body = { hash, reading, article, choices, account };
  if (isKnown === 0) texts.set(hash, body);
  const content: ArticleContent = {
    ...metadataOf(request),
    body: hash,
    addresses: [...new Set([...(there?.content.addresses ?? []), ...addresses])],
    savedAt: there?.content.body === hash ? there.content.savedAt : now,
    savedFrom: request.from,
    project,
    tags: there?.content.tags ?? [],
    checks: there?.content.checks ?? {},
    sameAs: null,
  };
  const next = revised(
    there,
    { id: there?.id ?? id, type: "article", content, deleted: null },
    now,
  ) as LibraryDocument<"article"> & { type: "article" };
  const [step] = await atOnce(
    () => commit(writing, next, there as typeof next | null),
    () => isKnown === 0 && db.bodies.put(body),
  );
  const kind = !there ? "new" : there.deleted === null ? "version" : "restored";
  const undo = [step];
  return { id: next.id, rev: next.rev, body: hash, kind, savedAt: content.savedAt, project, undo };
}

/** The project that articles go into; one that was deleted is none until it is brought back. */
async function currentProject(db: Database): Promise<string | null> {
  const { project } = await settingsOf(db);
  const document = project === null ? undefined : await db.documents.get(project);
  return document?.deleted === null ? project : null;
}

/**
 * The article that is known under one of these addresses, or has the id; where a person said that it is the same as
 * another, that one.
 */
export async function findArticle(
  db: Database,
  addresses: readonly string[],
  id: string | null,
): Promise<LibraryDocument<"article"> | null> {
  const at = db.documents.where("content.addresses").anyOf([...addresses]);
  // Notes bear the addresses of their page as well.
  const found = (await at.toArray()).filter(({ type }) => type === "article");
  const byId = found.length === 0 && id !== null ? await db.documents.get(id) : undefined;
  // One that is shown before one in the trash.
  const [first] = (byId ? [byId] : found).toSorted(
    (a, b) => Number(a.deleted !== null) - Number(b.deleted !== null),
  );
  let article = first?.type === "article" ? first : null;
  const seen = new Set<string>();
  while (article?.content.sameAs && !seen.has(article.id)) {
    seen.add(article.id);
    const other = await db.documents.get(article.content.sameAs);
    if (other?.type !== "article") break;
    article = other;
  }
  return article;
}

function metadataOf({ reading }: SaveRequest) {
  const { url, canonicalUrl, title, byline, authors, siteName } = reading;
  const { publishedTime, modifiedTime, leadImage, access, lang, stats } = reading;
  const words = stats.words;
  const said = { url, canonicalUrl, title, byline, authors, siteName };
  return { ...said, publishedTime, modifiedTime, leadImage, access, lang, words };
}
