/** How surfaces ask for the notes of a page, and write them. */
import type { LibraryDocument } from "../core/library/documents.ts";
import { asked, writeToLibrary } from "./library-client.ts";
import { watchLibrary } from "./library/changes.ts";
import { notePuts, type NotePut } from "./library/note-puts.ts";
import type { LibraryAnswer } from "./library/problems.ts";
import type { LibraryChange, UndoStep } from "./library/requests.ts";
import { putWithTags } from "./named-tags.ts";
import { onMessage, sendMessage, type NotedPage, type PageNotes } from "./messages.ts";

export type NoteDocument = LibraryDocument<"note">;

/** A note as it stands on the disk, and the way back. */
export interface NoteWritten {
  note: NoteDocument;
  /** Fields that somebody else had changed as well. */
  conflicts: string[];
  undo: UndoStep[];
}

/** The notes of a page at its addresses, saved or not. */
export function notesOfPage(page: NotedPage): Promise<LibraryAnswer<PageNotes>> {
  return asked(() => sendMessage("pageNotes", page));
}

/** Writes a note with its new tags, all or nothing; the answer comes when it is on the disk. */
export async function putNote(put: NotePut): Promise<LibraryAnswer<NoteWritten>> {
  const { id, tags = [] } = put;
  const answer = await putWithTags(tags, (tagOf) => notePuts(put, tagOf));
  if (!answer.ok) return answer;
  const { documents, conflicts, undo } = answer.value;
  const written = documents.find((one): one is NoteDocument => one.id === id);
  if (!written) return { ok: false, problem: "missing", detail: id };
  return {
    ok: true,
    value: { note: written, conflicts, undo: undo.filter((step) => step.id === id) },
  };
}

/** Puts notes into the trash. */
export async function trashNotes(ids: readonly string[]): Promise<LibraryAnswer<UndoStep[]>> {
  const answer = await writeToLibrary({ kind: "trash", ids: [...ids] });
  if (!answer.ok) return answer;
  return { ok: true, value: "undo" in answer.value ? answer.value.undo : [] };
}

/** Takes changes back. @returns how many could be: not those that somebody else changed meanwhile */
export async function undoNotes(steps: readonly UndoStep[]): Promise<LibraryAnswer<number>> {
  const answer = await writeToLibrary({ kind: "undo", steps: [...steps] });
  if (!answer.ok) return answer;
  return { ok: true, value: "count" in answer.value ? answer.value.count : 0 };
}

const listeners = new Set<(change: LibraryChange) => void>();
let listening = false;

/** Calls back after each change that may be one of notes or tags, whoever made it, until the signal ends it. */
export function watchNotes(onChange: () => void, signal: AbortSignal): void {
  const heard = ({ types, all }: LibraryChange): void => {
    if (all || types.some((type) => type === "note" || type === "tag")) onChange();
  };
  watchLibrary(heard, signal);
  // A page of the extension has one listener for a message.
  if (!listening) {
    listening = true;
    onMessage("libraryChanged", ({ data }) => {
      for (const listener of listeners) listener(data);
    });
  }
  listeners.add(heard);
  signal.addEventListener("abort", () => listeners.delete(heard));
}
