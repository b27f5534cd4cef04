/** Notes as files. */
import { bibTeX } from "../../export/bibtex.ts";
import { cslJson } from "../../export/csl.ts";
import { ris } from "../../export/ris.ts";
import type { Decimal } from "../../export/table.ts";
import type { LibraryDocument } from "../../library/documents.ts";
import { toAnnotations } from "../annotation.ts";
import { toNotesCsv } from "./csv.ts";
import { toNotesMarkdown } from "./markdown.ts";
import { notedPages, type NoteNames } from "./pages.ts";
import { notedReferences } from "./references.ts";

export const NOTE_FORMATS = ["markdown", "csv", "w3c", "bibtex", "ris", "csl"] as const;

export type NoteFormat = (typeof NOTE_FORMATS)[number];

export interface NotesFileChoices {
  names: NoteNames;
  /** BCP 47: of who takes the notes out. */
  locale: string;
  decimal: Decimal;
  byteOrderMark: boolean;
}

export interface NotesText {
  name: string;
  type: string;
  text: string;
}

/** A file of notes. The articles alone are in the bibliographic formats, with their notes; the rest is a note each. */
export function notesFile(
  format: NoteFormat,
  notes: readonly LibraryDocument<"note">[],
  { names, locale, decimal, byteOrderMark }: NotesFileChoices,
): NotesText {
  const pages = notedPages(notes, names);
  switch (format) {
    case "markdown":
      return {
        name: "notes.md",
        type: "text/markdown;charset=utf-8",
        text: toNotesMarkdown(pages, locale),
      };
    case "csv":
      return {
        name: "notes.csv",
        type: "text/csv;charset=utf-8",
        text: toNotesCsv(pages, locale, { decimal, byteOrderMark }),
      };
    case "w3c":
      return {
        name: "notes.jsonld",
        type: "application/ld+json",
        text: toAnnotations(notes, names.tags),
      };
    case "bibtex":
      return {
        name: "notes.bib",
        type: "application/x-bibtex",
        text: bibTeX(notedReferences(pages)),
      };
    case "ris":
      return {
        name: "notes.ris",
        type: "application/x-research-info-systems",
        text: ris(notedReferences(pages)),
      };
    case "csl":
      return {
        name: "notes.json",
        type: "application/vnd.citationstyles.csl+json",
        text: cslJson(notedReferences(pages)),
      };
  }
}
