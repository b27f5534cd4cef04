import { referencesOf, type DateParts, type Reference } from "./reference.ts";
import type { SavedArticle } from "./saved.ts";

/** Articles as CSL-JSON (citationstyles.org, schema 1.0.2): an array of newspaper articles. */
export function toCslJson(articles: readonly SavedArticle[]): string {
  return cslJson(referencesOf(articles));
}

export const cslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(cslItem), null, 2)}\n`;

export function cslItem(reference: Reference): object {
  const { key, authors, title, site, published, accessed, address, abstract } = reference;
  return {
    id: key,
    type: "article-newspaper",
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(site === null ? {} : { "container-title": site }),
    ...(published ? { issued: dateOf(published) } : {}),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    ...(address === null ? {} : { URL: address }),
    language: reference.language,
    ...(abstract === null ? {} : { abstract }),
    ...(reference.keywords.length === 0 ? {} : { keyword: reference.keywords.join(", ") }),
    ...(reference.notes.length === 0 ? {} : { note: reference.notes.join("\n\n") }),
  };
}

const dateOf = (parts: DateParts): object => ({ "date-parts": [parts] });
