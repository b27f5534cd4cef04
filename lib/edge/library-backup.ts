/** Makes a backup file of everything that is kept on this machine, and brings one back in. */
import type { BackupManifest, BackupSettings } from "../core/library/backup/format.ts";
import { openBackup, type OpenBackup, type RefusedLine } from "../core/library/backup/read.ts";
import { createBackup } from "../core/library/backup/write.ts";
import type { ByteSource } from "../core/zip/read.ts";
import { bringPictures, type WritePictures } from "./backup-pictures.ts";
import type { LibraryReader } from "./library/queries.ts";
import type { RestoreOutcome, RestoreRequest, UndoStep } from "./library/requests.ts";

/** Documents and pictures that are done, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** What of the library a backup is made from. */
export type BackedUp = Pick<
  LibraryReader,
  "everything" | "eachPicture" | "pictureTotals" | "settings"
>;

interface Making {
  reader: BackedUp;
  /** What is stored beside the library: all of it; what is of this machine alone is left out. */
  kept: Record<string, unknown>;
  /** ISO 8601. */
  now: string;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

/** @throws what the library throws, and the signal's reason */
export async function makeBackup(
  making: Making,
): Promise<{ file: Blob; manifest: BackupManifest }> {
  // Blobs of parts are held by the browser, on the disk where they are large.
  const parts: Blob[] = [];
  const manifest = await writeBackup(making, (bytes) => void parts.push(new Blob(bytes)));
  return { file: new Blob(parts, { type: "application/zip" }), manifest };
}

/**
 * Writes a backup piece by piece: no more of it than about a megabyte is held at once, or one picture.
 * @param write is waited for
 * @throws what the library and `write` throw, and the signal's reason
 */
export async function writeBackup(
  { reader, kept, now, onProgress, signal }: Making,
  write: (bytes: Uint8Array<ArrayBuffer>[]) => void | Promise<void>,
): Promise<BackupManifest> {
  const library = { ...(await reader.settings()) };
  const backup = createBackup(now, { library, kept: movable(kept) });
  const pictures = (await reader.pictureTotals()).count;
  let done = 0;
  const hand = async (total: number): Promise<void> => {
    const bytes = backup.taken();
    if (bytes.length > 0) await write(bytes);
    onProgress?.(++done, Math.max(done, total));
  };
  await reader.everything(async (line, total) => {
    backup.add(line);
    await hand(total + pictures);
  }, signal);
  const documents = done;
  await reader.eachPicture(async (picture, shown, total) => {
    backup.addPicture(picture, shown);
    await hand(documents + total);
  }, signal);
  const { bytes, manifest } = backup.end();
  await write(bytes);
  return manifest;
}

/** What is stored of this machine alone: when and where its backups are made. No backup holds it, and none brings it in. */
const OF_THIS_MACHINE: ReadonlySet<string> = new Set(["lastBackup", "weeklyBackup"]);

/** Each item is stored with its version beside it, under its name and a "$". */
const isMovable = (name: string): boolean => !OF_THIS_MACHINE.has(name.replace(/\$$/u, ""));

const movable = (kept: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => isMovable(name)));

export interface RestoreReport extends Omit<RestoreOutcome, "noText" | "undo" | "count"> {
  refused: RefusedLine[];
  /** Pictures that are kept now. */
  pictures: number;
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
  writePictures: WritePictures;
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
    pictures: 0,
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
  { backup, write, writePictures, clean, onProgress, signal }: Restoring,
): Promise<boolean> {
  const { counts, pictures } = backup.manifest;
  const total = Object.values(counts).reduce((sum, count) => sum + count, pictures);
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
  const afterThat = async (work: () => Promise<unknown>): Promise<void> => {
    await written;
    written = work().then(() => undefined);
    written.catch(() => undefined); // it is told where it is waited for
  };
  try {
    for (const name of backup.pieces) {
      const { lines, refused } = await backup.piece(name);
      report.refused.push(...refused);
      let part: RestoreRequest["lines"] = [];
      let length = 0;
      const sendPart = async (): Promise<void> => {
        const full = part;
        [part, length] = [[], 0];
        await afterThat(() => send({ lines: full }));
      };
      for (const line of lines) {
        if (signal?.aborted) return false;
        const [first, ...rest] = inMessages(line);
        if (!first) continue;
        if (length + first.length > MESSAGE && part.length > 0) await sendPart();
        part.push(cleanedLine(first.line, clean));
        length += first.length;
        if (rest.length === 0) continue;
        // Texts of earlier revisions, more than go in one message: they follow the document that holds them.
        await sendPart();
        for (const { line: more } of rest) {
          const lines = [cleanedLine(more, clean)];
          await afterThat(() => write({ lines }));
        }
      }
      await sendPart();
      const end = (done += lines.length + refused.length);
      await afterThat(async () => onProgress?.(Math.min(end, total), total));
    }
  } finally {
    // What was written is in the report, however this ends.
    await written;
  }
  // After the texts that show them.
  const brought = { kept: 0, refused: [], whole: false };
  const onPicture = (): void => onProgress?.(Math.min(++done, total), total);
  try {
    await bringPictures({ backup, writePictures, onPicture, signal }, brought);
  } finally {
    report.pictures += brought.kept;
    report.refused.push(...brought.refused);
  }
  return brought.whole;
}

type Line = RestoreRequest["lines"][number];

/** A line in as many as it takes for each to go in one message: the document comes first, with the text that it holds. */
function inMessages({ document, history, bodies }: Line): { line: Line; length: number }[] {
  const current = document.type === "article" ? document.content.body : null;
  const messages = [{ line: { document, history, bodies: [] as Line["bodies"] }, length: 0 }];
  for (const body of bodies.toSorted(
    (a, b) => Number(b.hash === current) - Number(a.hash === current),
  )) {
    const size = JSON.stringify(body).length;
    const last = messages.at(-1)!;
    if (last.length + size > MESSAGE && last.line.bodies.length > 0) {
      messages.push({ line: { document, history: [], bodies: [body] }, length: size });
    } else {
      last.line.bodies.push(body);
      last.length += size;
    }
  }
  return messages;
}

const cleanedLine = (line: Line, clean: (html: string) => string): Line => ({
  ...line,
  bodies: line.bodies.map((body) => cleaned(body, clean)),
});

type Body = Line["bodies"][number];

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
  const missing = Object.entries(movable(kept)).filter(
    ([name]) => /^[A-Za-z][\w]{0,60}\$?$/u.test(name) && !Object.hasOwn(here, name),
  );
  return Object.fromEntries(missing);
}
