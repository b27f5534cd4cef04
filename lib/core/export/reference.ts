import type { Metadata } from "../reading.ts";
import { addressOf } from "./source.ts";
import { personName, type BibliographicName } from "./person-name.ts";
import type { SavedArticle } from "./saved.ts";

/** What has to be known of an article to cite it. */
export interface Cited extends Pick<
  Metadata,
  "url" | "canonicalUrl" | "title" | "byline" | "authors" | "siteName" | "publishedTime"
> {
  /** BCP 47. */
  lang: string;
}

/** Year, month and day: as many as are known. */
export type DateParts = [year: number, month?: number, day?: number];

/** What every bibliographic format says of an article, before any format. Absent things are null. */
export interface Reference {
  /** Letters and digits; no other reference of the same export has it. */
  key: string;
  authors: BibliographicName[];
  title: string | null;
  site: string | null;
  published: DateParts | null;
  /** When it was read. */
  accessed: DateParts | null;
  address: string | null;
  /** BCP 47. */
  language: string;
  /** The summary's sentences. */
  abstract: string | null;
  keywords: string[];
  /** What was noted on it, as Markdown, each on its own. */
  notes: string[];
}

export function referencesOf(articles: readonly SavedArticle[]): Reference[] {
  return withOwnKeys(
    articles.map(({ reading, savedAt, tags }) => {
      const summary = reading.summary.map(({ start, end }) => reading.text.slice(start, end));
      return referenceOf(reading, { accessed: savedAt, tags, abstract: summary.join(" ") });
    }),
  );
}

/** Counts up keys that are another reference's already. */
export function withOwnKeys(references: readonly Reference[]): Reference[] {
  const keys = new Map<string, number>();
  return references.map((reference) => {
    const count = (keys.get(reference.key) ?? 0) + 1;
    keys.set(reference.key, count);
    return count === 1 ? reference : { ...reference, key: `${reference.key}-${count}` };
  });
}

interface Beside {
  /** ISO 8601: when it was read. */
  accessed: string | null;
  tags?: readonly string[];
  abstract?: string;
  notes?: string[];
}

export function referenceOf(
  source: Cited,
  { accessed, tags = [], abstract = "", notes = [] }: Beside,
): Reference {
  const names = source.authors.length > 0 ? source.authors : [source.byline ?? ""];
  const authors = names.filter((name) => name.trim() !== "").map(personName);
  const published = datePartsOf(source.publishedTime);
  return {
    key: keyOf(authors[0], published, source.title),
    authors,
    title: oneLine(source.title),
    site: oneLine(source.siteName),
    published,
    accessed: datePartsOf(accessed),
    address: addressOf(source),
    language: source.lang,
    abstract: oneLine(abstract),
    keywords: tags.flatMap((tag) => oneLine(tag) ?? []),
    notes,
  };
}

/** The parts of an ISO 8601 date, partial or with a time; null for what is none. */
export function datePartsOf(iso: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/u.exec(iso ?? "") ?? [];
  if (year === undefined) return null;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return parts as DateParts;
}

/** "2021-03-01", as exact as it is known. */
export const isoDate = (parts: DateParts): string =>
  parts.map((part = 0, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");

/** Who, when, and the title's first long word: what people who type a key by hand expect. */
function keyOf(
  author: BibliographicName | undefined,
  published: DateParts | null,
  title: string | null,
): string {
  const who = author ? ("family" in author ? author.family : author.literal) : "";
  const word = (title ?? "").split(/[^\p{L}\p{N}]+/u).find((one) => one.length > 3) ?? "";
  const parts = [who, String(published?.[0] ?? ""), word].map(plainLetters);
  const key = parts.filter((part) => part !== "").join("-");
  return key === "" ? "article" : key;
}

const plainLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[^\dA-Za-z]+/gu, "")
    .toLowerCase()
    .slice(0, 24);

function oneLine(text: string | null): string | null {
  const line = (text ?? "").replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return line === "" ? null : line;
}
