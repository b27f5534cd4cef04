/** Makes a backup file of everything that is kept on this machine, and brings one back in. */
import type { BackupManifest, BackupSettings } from "../core/library/backup/format.ts";
import { openBackup, type OpenBackup, type RefusedLine } from "../core/library/backup/read.ts";
import { createBackup } from "../core/library/backup/write.ts";
import type { ByteSource } from "../core/zip/read.ts";
import type { LibraryReader } from "./library/queries.ts";
import type { RestoreOutcome, RestoreRequest, UndoStep } from "./library/requests.ts";

/** Documents that are done, of how many. */
export type OnProgress = (done: number, total: number) => void;

interface Making {
  reader: Pick<LibraryReader, "everything" | "settings">;
  /** What is stored beside the library. */
  kept: Record<string, unknown>;
  /** ISO 8601. */
  now: string;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** @throws what the library throws, and the signal's reason */
export async function makeBackup({
  reader,
  kept,
  now,
  onProgress,
  signal,
}: Making): Promise<{ file: Blob; manifest: BackupManifest }> {
  const library = { ...(await reader.settings()) };
  const backup = createBackup(now, { library, kept });
  // Blobs of parts are held by the browser, on the disk where they are large.
  const parts: Blob[] = [];
  let done = 0;
  await reader.everything((line, total) => {
    backup.add(line);
    const bytes = backup.taken();
    if (bytes.length > 0) parts.push(new Blob(bytes));
    onProgress?.(++done, total);
  }, signal);
  const { bytes, manifest } = backup.end();
  return { file: new Blob([...parts, ...bytes], { type: "application/zip" }), manifest };
}

export interface RestoreReport extends Omit<RestoreOutcome, "noText" | "undo" | "count"> {
  refused: RefusedLine[];
  /** How to take it back, in the order in which it was done. */
  undo: UndoStep[];
  /** Whether it went to the end: what was done before stays, and can be done again. */
  whole: boolean;
  /** What it ended by where nobody stopped it; null for nothing. */
  error: unknown;
}

interface Restoring {
  backup: OpenBackup;
  /** Asks the one that writes. @throws where it could not */
  write: (part: RestoreRequest) => Promise<RestoreOutcome>;
  /** Makes markup harmless again: a file may come from anywhere. */
  clean: (html: string) => string;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** UTF-16 code units of texts that go in one message. */
const MESSAGE = 4_000_000;

/** Brings a backup into the library, part by part; stopped or broken off, what was brought in stays whole. */
export async function restoreBackup(restoring: Restoring): Promise<RestoreReport> {
  const report: RestoreReport = {
    added: 0,
    merged: 0,
    same: 0,
    refused: [],
    undo: [],
    whole: false,
    error: null,
  };
  try {
    report.whole = await restoreInto(report, restoring);
  } catch (error) {
    report.error = error;
  }
  return report;
}

/** @returns whether it went to the end */
async function restoreInto(
  report: RestoreReport,
  { backup, write, clean, onProgress, signal }: Restoring,
): Promise<boolean> {
  const total = Object.values(backup.manifest.counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const send = async (part: RestoreRequest): Promise<void> => {
    const { added, merged, same, noText, undo } = await write(part);
    report.added += added;
    report.merged += merged;
    report.same += same;
    report.undo.push(...undo);
    report.refused.push(...noText.map((name) => ({ name, why: "no-text" as const })));
  };
  await send({ lines: [], settings: backup.settings.library });
  // While one part is written, the next is read and made harmless; never more than one is on its way.
  let written: Promise<void> = Promise.resolve();
  const sendNext = async (lines: RestoreRequest["lines"], then = (): void => {}): Promise<void> => {
    await written;
    written = send({ lines }).then(then);
    written.catch(() => undefined); // it is told where it is waited for
  };
  try {
    for (const name of backup.pieces) {
      const { lines, refused } = await backup.piece(name);
      report.refused.push(...refused);
      let part: RestoreRequest["lines"] = [];
      let length = 0;
      for (const line of lines) {
        if (signal?.aborted) return false;
        const size = JSON.stringify(line.bodies).length;
        if (length + size > MESSAGE && part.length > 0) {
          await sendNext(part);
          [part, length] = [[], 0];
        }
        part.push({ ...line, bodies: line.bodies.map((body) => cleaned(body, clean)) });
        length += size;
      }
      await sendNext(part, () => {
        done += lines.length + refused.length;
        onProgress?.(Math.min(done, total), total);
      });
    }
  } finally {
    // What was written is in the report, however this ends.
    await written;
  }
  return true;
}

type Body = RestoreRequest["lines"][number]["bodies"][number];

function cleaned(body: Body, clean: (html: string) => string): Body {
  if (!body.article) return body;
  return { ...body, article: { ...body.article, html: clean(body.article.html) } };
}

/** A file, read as far as it is asked for. @throws BackupError */
export const openBackupFile = (file: Blob): Promise<OpenBackup> => openBackup(sourceOf(file));

const sourceOf = (file: Blob): ByteSource => ({
  size: file.size,
  bytes: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});

/** Of what is stored beside the library, what a backup has and this machine has not. */
export function missingKept(
  { kept }: BackupSettings,
  here: Record<string, unknown>,
): Record<string, unknown> {
  const missing = Object.entries(kept).filter(
    ([name]) => /^[A-Za-z][\w]{0,60}\$?$/u.test(name) && !Object.hasOwn(here, name),
  );
  return Object.fromEntries(missing);
}
