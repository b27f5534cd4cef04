/** Brings files of notes into the library: W3C annotations, and what Hypothesis exports. */
import type { BackupLine } from "../core/library/backup/format.ts";
import { noteLines } from "../core/notes/bring-in.ts";
import type { IncomingNote, RefusedNote } from "../core/notes/incoming.ts";
import { LONGEST_NOTES, readNotes, type NotesProblem } from "../core/notes/read-notes.ts";
import type { OnProgress, RestoreReport } from "./library-backup.ts";
import type { LibraryReader } from "./library/queries.ts";
import type { RestoreOutcome, RestoreRequest } from "./library/requests.ts";

/** What a file holds, before anything of it is taken. */
export interface NotesPlan {
  notes: IncomingNote[];
  /** Of these, how many the library has. */
  known: number;
  /** Answers that are kept within them. */
  answers: number;
  refused: RefusedNote[];
  /** The notes, and the tags that are new. */
  lines: BackupLine[];
}

/** Four bytes a character at most. */
const LARGEST = 4 * LONGEST_NOTES;
/** Of highlights whose file knows no colour. */
const COLOUR = "yellow";

/** @param now ISO 8601 */
export async function planNotes(
  file: Blob,
  reader: Pick<LibraryReader, "documents">,
  now: string,
): Promise<NotesPlan | { problem: NotesProblem }> {
  if (file.size > LARGEST) return { problem: "too-large" };
  const read = readNotes(await file.text());
  if ("problem" in read) return read;
  const here = new Set((await reader.documents("note")).map(({ id }) => id));
  const { notes, refused, answers } = read;
  return {
    notes,
    known: notes.filter(({ id }) => here.has(id)).length,
    answers,
    refused,
    lines: noteLines(notes, { tags: await reader.documents("tag"), colour: COLOUR, now }),
  };
}

/** Documents that are written at once. */
const PIECE = 100;

/** What was taken stays, also where it is stopped or broken off. */
export async function runNotes(
  { lines }: NotesPlan,
  write: (part: RestoreRequest) => Promise<RestoreOutcome>,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<Omit<RestoreReport, "refused" | "pictures">> {
  const report: Omit<RestoreReport, "refused" | "pictures"> = {
    added: 0,
    merged: 0,
    same: 0,
    undo: [],
    whole: false,
    error: null,
  };
  try {
    for (let from = 0; from < lines.length; from += PIECE) {
      if (signal?.aborted) return report;
      const part = await write({ lines: lines.slice(from, from + PIECE) });
      report.added += part.added;
      report.merged += part.merged;
      report.same += part.same;
      report.undo.push(...part.undo);
      onProgress(Math.min(from + PIECE, lines.length), lines.length);
    }
    report.whole = true;
  } catch (error) {
    report.error = error;
  }
  return report;
}
