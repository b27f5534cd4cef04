/** What the library page asks of its entry point; nothing here knows the database. */
import type { ComponentType } from "preact";
import type { Row } from "../../lib/core/export/rows.ts";
import type { LibraryDocument } from "../../lib/core/library/documents.ts";
import type { ArticleFilter } from "../../lib/core/library/entry.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import type { LibraryChange, UndoStep, WriteRequest } from "../../lib/edge/library/requests.ts";

/** What was written, as far as the page needs it. */
export interface Written {
  count: number;
  undo: UndoStep[];
}

export interface LibraryPorts {
  read: Pick<
    LibraryReader,
    | "articles"
    | "articleIds"
    | "entries"
    | "values"
    | "factPage"
    | "factNumbers"
    | "factRows"
    | "factValues"
    | "article"
    | "snippets"
    | "document"
    | "documents"
    | "history"
    | "sameArticles"
    | "savedState"
    | "trash"
    | "settings"
    | "size"
  >;
  /** Resolves when it is on the disk. @throws Error with words for people: nothing has changed then */
  write: (request: WriteRequest) => Promise<Written>;
  /** Calls back after each change, whoever made it. */
  watch: (onChange: (change: LibraryChange) => void, signal: AbortSignal) => void;
  /**
   * Opens a saved article in the reader, at an offset of its text (UTF-16 code units) where one is given, as it stands or
   * as it was at a revision.
   */
  open: (id: string, start?: number, rev?: string) => void;
  /** Opens a saved article in the reader at one of its notes, wherever that stands in the text as it is now. */
  openNote: (article: string, note: string) => void;
  /** Opens the page it was saved from. */
  openSource: (url: string) => void;
  onSettings: () => void;
  /** Puts rows on the clipboard as one table, in the columns that were chosen; rejects when the browser refuses. */
  copyRows: (rows: readonly Row[]) => Promise<void>;
  /** Saves rows as a CSV file, in the columns that were chosen; resolves to the file's name. */
  saveRows: (rows: readonly Row[]) => Promise<string>;
}

export type Filters = Partial<Record<ArticleFilter, readonly string[]>>;

export type Project = LibraryDocument<"project">;
export type Tag = LibraryDocument<"tag">;
export type Search = LibraryDocument<"search">;

export type LibraryView =
  | "articles"
  | "facts"
  | "notes"
  | "lists"
  | "corrections"
  | "trash"
  | "backup";

export interface NotesProps {
  /** Grows with every change of the library. */
  version: number;
  /** As typed into the search field. */
  words: string;
  /** Writes, and says what was done with the way back. */
  onWrite: (requests: WriteRequest[], said: string) => Promise<void>;
  /** Shows what was done, or that it was not. */
  onSaid: (text: string, failed: boolean) => void;
  /** Shows the earlier versions of a note. */
  onVersions: (id: string) => void;
}

/** Parts of the page that need more than its ports; the entry point makes them. */
export interface LibraryTools {
  /** What the articles with these ids can be saved as. */
  Exports: ComponentType<{ ids: readonly string[] }>;
  /** Backups, and what can be brought in. */
  Backups: ComponentType;
  /** How old the last backup is. */
  BackupAge: ComponentType;
  /** What is to be said of backups at the top; with what shows them. */
  BackupNote: ComponentType<{ onBackups: () => void }>;
  /** All notes. */
  Notes: ComponentType<NotesProps>;
}
