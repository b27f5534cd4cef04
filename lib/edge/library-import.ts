/** Brings lists of articles that are yet to be read into the library. */
import { addressesOf } from "../core/library/address.ts";
import { LONGEST_LIST, readList, type ListFormat } from "../core/library/import/list.ts";
import type { ImportedReference, RefusedReference } from "../core/library/import/reference.ts";
import type { OnProgress } from "./library-backup.ts";
import type { LibraryReader } from "./library/queries.ts";
import type { ImportOutcome, UndoStep } from "./library/requests.ts";

/** What a file holds, before anything of it is taken. */
export interface ImportPlan {
  format: ListFormat;
  references: ImportedReference[];
  /** Of these, how many the library has. */
  known: number;
  refused: RefusedReference[];
}

/** Four bytes a character at most. */
const LARGEST = 4 * LONGEST_LIST;

/** @returns null where the file is no list of articles */
export async function planImport(
  file: Blob,
  reader: Pick<LibraryReader, "knownAddresses">,
): Promise<ImportPlan | null> {
  const read = file.size > LARGEST ? null : readList(await file.text());
  if (!read) return null;
  const { references, refused } = read.list;
  const addresses = references.map((one) => addressesOf({ ...one, canonicalUrl: null })[0]);
  const known = await reader.knownAddresses(addresses.filter((one) => one !== undefined));
  return {
    format: read.format,
    references,
    known: addresses.filter((one) => one !== undefined && known.has(one)).length,
    refused,
  };
}

export interface ImportReport {
  added: number;
  same: number;
  refused: RefusedReference[];
  undo: UndoStep[];
  /** Whether it went to the end. */
  whole: boolean;
  /** What it ended by where nobody stopped it; null for nothing. */
  error: unknown;
}

/** References that are written at once. */
const PIECE = 100;

/** What was taken stays, also where it is stopped or broken off. */
export async function runImport(
  { references, refused }: ImportPlan,
  write: (references: ImportedReference[]) => Promise<ImportOutcome>,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, same: 0, refused, undo: [], whole: false, error: null };
  try {
    for (let from = 0; from < references.length; from += PIECE) {
      if (signal?.aborted) return report;
      const { count, same, undo } = await write(references.slice(from, from + PIECE));
      report.added += count;
      report.same += same;
      report.undo.push(...undo);
      onProgress(Math.min(from + PIECE, references.length), references.length);
    }
    report.whole = true;
  } catch (error) {
    report.error = error;
  }
  return report;
}
