/** An article as the library lists it, and the terms by which it is found. */
import type { EntityType, Reading } from "../reading.ts";
import type { ArticleContent, LibraryDocument } from "./documents.ts";
import { factKeys, type FactRow } from "./fact-rows.ts";

/** By what articles are filtered. */
export type ArticleFilter =
  | "project"
  | "tag"
  | "site"
  | "owner"
  | "role"
  | "kind"
  | "period"
  | "name";

/** By what facts are filtered. */
export type FactFilter = "owner" | "role" | "kind" | "period" | "site" | "article" | "check";

export interface Entry {
  id: string;
  rev: string;
  title: string | null;
  site: string | null;
  byline: string | null;
  published: string | null;
  savedAt: string;
  modified: string;
  url: string | null;
  lang: string;
  words: number;
  project: string | null;
  tags: string[];
  /** ISO 8601: since when it is in the trash. */
  deleted: string | null;
  facts: number;
  /** The article's most salient names. */
  names: { name: string; type: EntityType }[];
  /** The beginning of its summary. */
  lead: string;
}

/** Names and characters of a summary that an entry keeps. */
const MOST_NAMES = 12;
const LEAD = 280;

export function entryOf(
  document: LibraryDocument<"article">,
  reading: Reading,
  facts: readonly FactRow[],
): Entry {
  const { id, rev, modified, deleted, content } = document;
  return {
    id,
    rev,
    title: content.title,
    site: content.siteName,
    byline: content.authors.length > 0 ? content.authors.join(", ") : content.byline,
    published: content.publishedTime,
    savedAt: content.savedAt,
    modified,
    url: content.canonicalUrl ?? content.url,
    lang: content.lang,
    words: content.words,
    project: content.project,
    tags: content.tags,
    deleted,
    facts: facts.length,
    names: reading.entities
      .toSorted((a, b) => b.salience - a.salience)
      .slice(0, MOST_NAMES)
      .map(({ name, type }) => ({ name, type })),
    lead: leadOf(reading),
  };
}

/** The filters under which an article stands, each with its value. "" is for what has none. */
export function articleTerms(
  { project, tags, siteName }: ArticleContent,
  reading: Reading,
  facts: readonly FactRow[],
): [ArticleFilter, string][] {
  const keys = facts.map(factKeys);
  const each = (filter: ArticleFilter, values: readonly string[]): [ArticleFilter, string][] =>
    [...new Set(values)].map((value) => [filter, value]);
  return [
    ["project", project ?? ""],
    ["site", siteName ?? ""],
    ...each("tag", tags.length > 0 ? tags : [""]),
    ...each(
      "owner",
      keys.map(({ owner }) => owner),
    ),
    ...each(
      "role",
      keys.map(({ role }) => role),
    ),
    ...each(
      "kind",
      keys.map(({ kind }) => kind),
    ),
    ...each(
      "period",
      keys.map(({ period }) => period),
    ),
    ...each(
      "name",
      reading.entities.map(({ name }) => name),
    ),
  ];
}

function leadOf({ summary, text }: Reading): string {
  const [first] = summary;
  return first ? text.slice(first.start, first.end).slice(0, LEAD) : text.slice(0, LEAD);
}
