import { addressOf } from "./source.ts";
import { personName, type BibliographicName } from "./person-name.ts";
import type { SavedArticle } from "./saved.ts";

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
}

export function referencesOf(articles: readonly SavedArticle[]): Reference[] {
  const keys = new Map<string, number>();
  return articles.map((article) => {
    const reference = referenceOf(article);
    const count = (keys.get(reference.key) ?? 0) + 1;
    keys.set(reference.key, count);
    return count === 1 ? reference : { ...reference, key: `${reference.key}-${count}` };
  });
}

function referenceOf({ reading, savedAt, tags }: SavedArticle): Reference {
  const names = reading.authors.length > 0 ? reading.authors : [reading.byline ?? ""];
  const authors = names.filter((name) => name.trim() !== "").map(personName);
  const published = datePartsOf(reading.publishedTime);
  return {
    key: keyOf(authors[0], published, reading.title),
    authors,
    title: oneLine(reading.title),
    site: oneLine(reading.siteName),
    published,
    accessed: datePartsOf(savedAt),
    address: addressOf(reading),
    language: reading.lang,
    abstract: oneLine(
      reading.summary.map(({ start, end }) => reading.text.slice(start, end)).join(" "),
    ),
    keywords: tags.flatMap((tag) => oneLine(tag) ?? []),
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
