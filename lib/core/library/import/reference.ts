import { canonicalAddress } from "../address.ts";

/** An article that is known by what others say of it; its text is to be read yet. */
export interface ImportedReference {
  /** http or https; null where only its title is known. */
  url: string | null;
  title: string | null;
  authors: string[];
  siteName: string | null;
  /** ISO 8601, as exact as it is known. */
  publishedTime: string | null;
  /** BCP 47; empty where nobody says. */
  lang: string;
  /** Names of tags. */
  tags: string[];
}

/** Why something in a list is not taken. */
export type ImportRefusal =
  /** No address and no title. */
  | "empty"
  /** An address that leads to no page: of a script, a file, a mail. */
  | "no-page"
  /** The list says it twice. */
  | "repeated";

export interface RefusedReference {
  name: string;
  why: ImportRefusal;
}

export interface ReferenceList {
  references: ImportedReference[];
  refused: RefusedReference[];
}

/** What a list says of one article, in whatever words and however wrong. */
export type Candidate = Partial<
  Record<Exclude<keyof ImportedReference, "authors" | "tags">, string>
> & {
  authors?: string[];
  tags?: string[];
};

/** UTF-16 code units of a field, and members of a list of names: what is longer is no such thing. */
const LONGEST = 1000;
const MOST = 50;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u;

/** Holds a list against what can be taken of it; each article once, by its address, else by its title. */
export function referenceList(candidates: Iterable<Candidate>): ReferenceList {
  const references: ImportedReference[] = [];
  const refused: RefusedReference[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const reference = referenceOf(candidate);
    const { url, title } = reference;
    const name = title ?? tidy(candidate.url) ?? "";
    const address = canonicalAddress(url);
    const key = address ?? (title === null ? null : `title ${title}`);
    if (candidate.url !== undefined && candidate.url.trim() !== "" && address === null) {
      refused.push({ name, why: "no-page" });
    } else if (key === null) refused.push({ name, why: "empty" });
    else if (seen.has(key)) refused.push({ name, why: "repeated" });
    else {
      seen.add(key);
      references.push(reference);
    }
  }
  return { references, refused };
}

function referenceOf(candidate: Candidate): ImportedReference {
  const { url, title, siteName, publishedTime = "", lang = "" } = candidate;
  const address = url?.trim() ?? "";
  return {
    url: /^https?:\/\/[^\s/]/iu.test(address) && address.length < 4096 ? address : null,
    title: tidy(title),
    authors: names(candidate.authors),
    siteName: tidy(siteName),
    publishedTime: DATE.test(publishedTime.trim()) ? publishedTime.trim() : null,
    lang: /^[a-z]{2,3}(?:-[\da-z]{2,8}){0,3}$/iu.test(lang) ? lang : "",
    tags: names(candidate.tags),
  };
}

function tidy(text: string | undefined): string | null {
  const line = (text ?? "")
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line === "" ? null : line.slice(0, LONGEST);
}

const names = (list: readonly string[] = []): string[] => [
  ...new Set(list.slice(0, MOST).flatMap((name) => tidy(name) ?? [])),
];
