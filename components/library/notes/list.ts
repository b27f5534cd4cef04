/** The notes of the whole library as a list: which of them, in which order. */
import { fold } from "../../../lib/core/entities/name-key.ts";
import type { LibraryDocument } from "../../../lib/core/library/documents.ts";
import { quoteOf } from "../../../lib/core/notes/selectors.ts";
import { placeOf } from "../../../lib/core/notes/written/pages.ts";
import { collator } from "../../format/kept.ts";

export type Note = LibraryDocument<"note">;
export type NoteSort = "time" | "place";

/** By what notes are filtered; null shows all, "" what has none. */
export interface NoteFilters {
  tag: string | null;
  colour: string | null;
  author: string | null;
  site: string | null;
}

export const NO_NOTE_FILTERS: NoteFilters = { tag: null, colour: null, author: null, site: null };

/** The newspaper, else the host of the page; empty for notes on nothing. */
export function siteOf({ content: { source, addresses } }: Note): string {
  return source?.siteName ?? addresses[0]?.split(/[/?]/u, 1)[0] ?? "";
}

export const titleOf = ({ content: { source, addresses } }: Note): string =>
  source?.title ?? source?.url ?? addresses[0] ?? "";

/** What a filter tells a note by. */
function valuesOf(note: Note, filter: keyof NoteFilters): readonly string[] {
  const { tags, colour, creator } = note.content;
  switch (filter) {
    case "tag":
      return tags.length > 0 ? tags : [""];
    case "colour":
      return [colour ?? ""];
    case "author":
      return [creator ?? ""];
    case "site":
      return [siteOf(note)];
  }
}

/** Every value that a filter has among the notes. */
export const noteValues = (notes: readonly Note[], filter: keyof NoteFilters): string[] => [
  ...new Set(notes.flatMap((note) => valuesOf(note, filter))),
];

export interface NoteQuery {
  filters: NoteFilters;
  sort: NoteSort;
  /** As typed; all have to be found in the note, its quotation, its tags or the title of its page. */
  words: string;
  /** See `noteWords`. */
  wordsOf: (note: Note) => string;
  locale: string;
}

export function listedNotes(
  notes: readonly Note[],
  { filters, sort, words, wordsOf, locale }: NoteQuery,
): Note[] {
  const asked = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const fit = notes.filter(
    (note) =>
      (Object.keys(filters) as (keyof NoteFilters)[]).every((filter) => {
        const wanted = filters[filter];
        return wanted === null || valuesOf(note, filter).includes(wanted);
      }) &&
      (asked.length === 0 || hasAll(wordsOf(note), asked)),
  );
  if (sort === "time") return fit.toSorted((a, b) => compared(b.modified, a.modified));
  const { compare } = collator(locale);
  return fit.toSorted(
    (a, b) =>
      compare(titleOf(a), titleOf(b)) ||
      compared(placeOf(a), placeOf(b)) ||
      compared(a.created, b.created),
  );
}

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/**
 * What a note is searched by, without accents and capitals: told once of each, since twenty thousand of them are asked for
 * it at every letter that is typed.
 */
export function noteWords(tagNames: ReadonlyMap<string, string>): (note: Note) => string {
  const kept = new WeakMap<Note, string>();
  return (note) => {
    const there = kept.get(note);
    if (there !== undefined) return there;
    const { text, selectors, tags, creator } = note.content;
    const names = tags.map((tag) => tagNames.get(tag) ?? "");
    const words = fold(
      [text, quoteOf(selectors) ?? "", titleOf(note), creator ?? "", ...names].join("\n"),
    );
    kept.set(note, words);
    return words;
  };
}

const compared = <Value extends string | number>(a: Value, b: Value): number =>
  a < b ? -1 : Number(a > b);
