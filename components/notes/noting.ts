/** What the surfaces ask of their entry point about notes; nothing here knows the database. */
import type { LibraryDocument, NoteContent } from "../../lib/core/library/documents.ts";
import type { Anchor } from "../../lib/page/anchor/anchor.ts";
import type { SaveProblem } from "../save/saving.ts";
import type { Citing } from "./citing.ts";

export type NoteAnswer<Value> = { ok: true; value: Value } | { ok: false; problem: SaveProblem };

export type NoteDocument = LibraryDocument<"note">;

/** How to take a change back; made and read by the library alone. */
export interface NoteUndo {
  id: string;
  from: string;
  to: string | null;
}

/** A note as it stands on the disk, and the way back. */
export interface NoteWritten {
  note: NoteDocument;
  /** Fields that somebody else had changed as well. */
  conflicts: string[];
  undo: NoteUndo[];
}

/** What is to be different about a note, from the revision that was changed. */
export interface NoteEdit {
  id: string;
  base: string;
  content: Partial<Pick<NoteContent, "selectors" | "text" | "colour">>;
  /** Names; absent where they stay as they are. */
  tags?: readonly string[];
}

/** What a person says in a note; what page it is of is known by who writes it. Tags by their names. */
export interface NewNote extends Pick<NoteContent, "selectors" | "text" | "colour" | "creator"> {
  tags: readonly string[];
}

/** The notes of the page that is shown, as the library has them now. */
export interface Noting {
  /** In no order; null until the library has answered. */
  notes: readonly NoteDocument[] | null;
  /** Names of tags by their ids: all of the library. */
  tags: ReadonlyMap<string, string>;
  /** Where each note stands in the Reading's text; those that are still looked for are not in it. */
  anchors: ReadonlyMap<string, Anchor>;
  /** Why the notes could not be asked for. */
  problem: SaveProblem | null;
  /** Writes a new note; the answer comes when it is on the disk. */
  make: (id: string, note: NewNote) => Promise<NoteAnswer<NoteWritten>>;
  /** Changes a note from a revision on; the same. */
  change: (edit: NoteEdit) => Promise<NoteAnswer<NoteWritten>>;
  /** Puts a note into the trash. */
  trash: (id: string) => Promise<NoteAnswer<NoteUndo[]>>;
  /** Takes changes back; how many could be. */
  undo: (steps: readonly NoteUndo[]) => Promise<NoteAnswer<number>>;
  /** Puts Markdown on the clipboard, as plain text as well; rejects when the browser refuses. */
  copy: (markdown: string) => Promise<void>;
  /** Absent where nothing can be cited. */
  citing?: Citing | undefined;
}
