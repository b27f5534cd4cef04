import { fromBookmarks } from "./bookmarks.ts";
import { fromCslJson } from "./csl.ts";
import { fromCsv } from "./csv.ts";
import { referenceList, type ReferenceList } from "./reference.ts";

/** What a file of references is, by how it begins. */
export type ListFormat = "csl-json" | "bookmarks" | "csv";

/** Longer files are no lists of articles: UTF-16 code units. */
export const LONGEST_LIST = 50_000_000;

/** Reads a list of articles; null where the file is none, or nothing can be read in it. */
export function readList(text: string): { format: ListFormat; list: ReferenceList } | null {
  if (text.length > LONGEST_LIST || text.includes("\u0000")) return null;
  const start = text
    .slice(0, 1000)
    .replace(/^\uFEFF/u, "")
    .trimStart();
  if (/^[[{]/u.test(start)) {
    const items = fromCslJson(text);
    return items && { format: "csl-json", list: referenceList(items) };
  }
  if (start.startsWith("<")) {
    return { format: "bookmarks", list: referenceList(fromBookmarks(text)) };
  }
  const list = referenceList(fromCsv(text));
  // A table of something else has no address anywhere.
  return list.references.some(({ url }) => url !== null) ? { format: "csv", list } : null;
}
