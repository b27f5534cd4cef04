/** Opens what can be brought into the library, and brings it in. */
import type {
  BroughtIn,
  FileProblem,
  Incoming,
  Refused,
  WriteProblem,
} from "../../components/library/backups.ts";
import { BackupError } from "../../lib/core/library/backup/format.ts";
import type { OpenBackup } from "../../lib/core/library/backup/read.ts";
import type { NotesProblem } from "../../lib/core/notes/read-notes.ts";
import { cleanMarkup } from "../../lib/edge/clean-markup.ts";
import { addKept, allKept } from "../../lib/edge/kept-data.ts";
import {
  missingKept,
  openBackupFile,
  restoreBackup,
  type RestoreReport,
} from "../../lib/edge/library-backup.ts";
import {
  planImport,
  runImport,
  type ImportPlan,
  type ImportReport,
} from "../../lib/edge/library-import.ts";
import { planNotes, runNotes, type NotesPlan } from "../../lib/edge/notes-import.ts";
import { LibraryError, problemOf, type LibraryAnswer } from "../../lib/edge/library/problems.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import type {
  ImportOutcome,
  PicturesOutcome,
  RestoreOutcome,
  UndoStep,
  WriteRequest,
} from "../../lib/edge/library/requests.ts";
import type { WriteOutcome } from "../../lib/edge/library/writer.ts";
import { report } from "../../lib/edge/report.ts";

/** Asks the background to write. */
export type AskToWrite = (request: WriteRequest) => Promise<LibraryAnswer<WriteOutcome>>;

/** What a file holds, or why it cannot be opened. */
export async function opened(
  file: File,
  reader: LibraryReader,
  ask: AskToWrite,
): Promise<Incoming | FileProblem> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // "PK": an archive, whatever it is called.
  if (first !== 0x50 || second !== 0x4b) {
    const notes = await notesIn(file, reader);
    if (notes !== "none") return typeof notes === "string" ? notes : ofNotes(notes, ask);
    const plan = await planImport(file, reader);
    return plan ? ofList(plan, ask) : "not-a-list";
  }
  try {
    return ofBackup(await openBackupFile(file), ask);
  } catch (error) {
    if (error instanceof BackupError) return error.problem;
    throw error;
  }
}

const JSON_PROBLEMS: Record<NotesProblem, FileProblem> = {
  "too-large": "too-large",
  broken: "broken-json",
  "no-notes": "no-notes",
};

/** Notes, where the file is JSON and no list of articles. */
async function notesIn(
  file: File,
  reader: LibraryReader,
): Promise<NotesPlan | FileProblem | "none"> {
  const start = (await file.slice(0, 1000).text()).replace(/^\uFEFF/u, "").trimStart();
  if (!/^[[{]/u.test(start)) return "none";
  const plan = await planNotes(file, reader, new Date().toISOString());
  if (!("problem" in plan)) return plan;
  // CSL-JSON is a list, or has one.
  const mayBeList =
    plan.problem === "no-notes" && (start.startsWith("[") || /"items"/u.test(start));
  return mayBeList ? "none" : JSON_PROBLEMS[plan.problem];
}

function ofNotes(plan: NotesPlan, ask: AskToWrite): Incoming {
  return {
    kind: "notes",
    made: null,
    articles: 0,
    notes: { count: plan.notes.length, answers: plan.answers },
    others: 0,
    known: plan.known,
    refused: plan.refused,
    run: async (onProgress, signal) => {
      const done = await runNotes(
        plan,
        async (part) => (await asked(ask, { kind: "restore-backup", part })) as RestoreOutcome,
        onProgress,
        signal,
      );
      return broughtIn({ ...done, refused: plan.refused }, ask);
    },
  };
}

function ofBackup(backup: OpenBackup, ask: AskToWrite): Incoming {
  const { made, counts, pictures } = backup.manifest;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    kind: "backup",
    made: made === "" ? null : made,
    articles: counts.article,
    others: all - counts.article,
    pictures,
    known: 0,
    refused: [],
    run: async (onProgress, signal) => {
      const done = await restoreBackup({
        backup,
        write: async (part) =>
          (await asked(ask, { kind: "restore-backup", part })) as RestoreOutcome,
        writePictures: async (pictures) =>
          (await asked(ask, { kind: "pictures", pictures })) as PicturesOutcome,
        clean: cleanMarkup,
        onProgress,
        signal,
      });
      if (done.whole) {
        await addKept(missingKept(backup.settings, await allKept())).catch((error) =>
          report("settings", error),
        );
      }
      return broughtIn(done, ask);
    },
  };
}

function ofList(plan: ImportPlan, ask: AskToWrite): Incoming {
  return {
    kind: "list",
    made: null,
    articles: plan.references.length,
    others: 0,
    known: plan.known,
    refused: plan.refused,
    run: async (onProgress, signal) => {
      const done = await runImport(
        plan,
        async (references) => (await asked(ask, { kind: "import", references })) as ImportOutcome,
        onProgress,
        signal,
      );
      return broughtIn({ ...done, merged: 0 }, ask);
    },
  };
}

/** @throws LibraryError */
export async function asked(ask: AskToWrite, request: WriteRequest): Promise<WriteOutcome> {
  const answer = await ask(request);
  if (!answer.ok) throw new LibraryError(answer.problem, answer.detail);
  return answer.value;
}

function broughtIn(
  done:
    | (Omit<RestoreReport, "refused" | "pictures"> & { refused: Refused[]; pictures?: number })
    | (ImportReport & { merged: number; pictures?: number }),
  ask: AskToWrite,
): BroughtIn {
  const { added, merged, same, pictures = 0, refused, whole, undo, error } = done;
  if (error !== null) report("library", error);
  return {
    added,
    merged,
    same,
    pictures,
    refused,
    whole,
    problem: error === null ? null : writeProblem(error),
    undo: undo.length === 0 ? null : () => takenBack(undo, ask),
  };
}

function writeProblem(error: unknown): WriteProblem {
  const problem = error instanceof BackupError ? "error" : problemOf(error);
  return problem === "full" || problem === "denied" ? problem : "other";
}

/** Steps that go in one message. */
const STEPS = 500;

/** The last first. */
async function takenBack(undo: readonly UndoStep[], ask: AskToWrite): Promise<void> {
  for (let end = undo.length; end > 0; end -= STEPS) {
    await asked(ask, { kind: "undo", steps: undo.slice(Math.max(0, end - STEPS), end) });
  }
}
