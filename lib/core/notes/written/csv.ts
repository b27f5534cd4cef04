import { toCsv, type CsvOptions } from "../../export/csv.ts";
import { addressOf } from "../../export/source.ts";
import { NOTE_COLUMNS, noteWords, type NoteColumn } from "./words.ts";
import type { NotedPage, WrittenNote } from "./pages.ts";

/** Notes as a table, a row each. */
export function toNotesCsv(
  pages: readonly NotedPage[],
  locale: string,
  options: CsvOptions,
): string {
  const { columns } = noteWords(locale);
  const rows = pages.flatMap((page) => page.notes.map((note) => rowOf(note, page)));
  return toCsv(
    {
      head: NOTE_COLUMNS.map((column) => columns[column]),
      rows: rows.map((row) => NOTE_COLUMNS.map((column) => row[column])),
    },
    options,
  );
}

function rowOf(note: WrittenNote, { source }: NotedPage): Record<NoteColumn, string | null> {
  const authors = source && (source.authors.length > 0 ? source.authors.join("; ") : source.byline);
  return {
    quote: note.quote,
    note: note.text,
    tags: note.tags.join("; "),
    colour: note.colour,
    creator: note.creator,
    created: note.created,
    modified: note.modified,
    heading: note.heading,
    title: source && source.title,
    authors,
    site: source && source.siteName,
    published: source && source.publishedTime,
    address: source && addressOf(source),
  };
}
