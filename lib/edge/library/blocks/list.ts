import type { ArticleFilter } from "../../../core/library/entry.ts";
import { columnOf, stringAt, type Column } from "./column.ts";

/** By what an article stands in the list. */
export interface ListPart {
  savedAt: string;
  published: string;
  title: string;
  site: string;
  /** The filters under which it stands, each with its value: see `termOf`. */
  terms: string[];
}

/** The articles of a block by their places. */
export interface ListColumns {
  savedAt: string[];
  published: string[];
  title: string[];
  site: string[];
  terms: Column;
  /** Of each article, where its terms end. */
  ends: Uint32Array;
}

/** No filter's name has it. */
const BETWEEN = ":";

export const termOf = (filter: ArticleFilter, value: string): string => filter + BETWEEN + value;

/** @returns the filter and the value of a term */
export function termParts(term: string): [filter: string, value: string] {
  const end = term.indexOf(BETWEEN);
  return [term.slice(0, end), term.slice(end + 1)];
}

const NOTHING: ListPart = { savedAt: "", published: "", title: "", site: "", terms: [] };

/** @param parts null where no article is */
export function packList(parts: readonly (ListPart | null)[]): ListColumns {
  const all = parts.map((part) => part ?? NOTHING);
  let end = 0;
  return {
    savedAt: all.map(({ savedAt }) => savedAt),
    published: all.map(({ published }) => published),
    title: all.map(({ title }) => title),
    site: all.map(({ site }) => site),
    terms: columnOf(all.flatMap(({ terms }) => terms)),
    ends: Uint32Array.from(all, ({ terms }) => (end += terms.length)),
  };
}

export function unpackList({
  savedAt,
  published,
  title,
  site,
  terms,
  ends,
}: ListColumns): ListPart[] {
  return savedAt.map((saved, at) => {
    const from = ends[at - 1] ?? 0;
    const count = (ends[at] ?? from) - from;
    return {
      savedAt: saved,
      published: published[at] ?? "",
      title: title[at] ?? "",
      site: site[at] ?? "",
      terms: Array.from({ length: count }, (_, term) => stringAt(terms, from + term)),
    };
  });
}
