import { openZip, ZipError, type ByteSource, type ZipLimits } from "../../zip/read.ts";
import type { ArticleBody } from "../documents.ts";
import { LONGEST_BODY } from "../limits.ts";
import { checkedLine } from "./check.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BackupError,
  MANIFEST,
  PIECE,
  SETTINGS,
  TYPES,
  type BackupLine,
  type BackupManifest,
  type BackupSettings,
  type Refusal,
} from "./format.ts";
import { isHarmless, isRecord } from "./shape.ts";

/** A million articles stay below these; what is above them was made to do harm. */
const LIMITS: ZipLimits = {
  entries: 60_000,
  entryBytes: 256 * 2 ** 20,
  ratio: 100,
  freeBytes: 256 * 2 ** 20,
};

export interface RefusedLine {
  /** What it is called, as far as it can be told. */
  name: string;
  why: Refusal;
}

export interface OpenBackup {
  manifest: BackupManifest;
  settings: BackupSettings;
  /** Files of documents, in order. */
  pieces: string[];
  /** @throws BackupError where the file is damaged */
  piece(name: string): Promise<{ lines: BackupLine[]; refused: RefusedLine[] }>;
}

/**
 * Opens a backup and reads what it says of itself; documents are read piece by piece.
 * @throws BackupError
 */
export async function openBackup(source: ByteSource): Promise<OpenBackup> {
  const zip = await named(() => openZip(source, LIMITS));
  if (!zip.names.includes(MANIFEST)) throw new BackupError("not-a-backup", "no manifest");
  const manifest = manifestOf(await named(() => zip.text(MANIFEST)));
  const settings = zip.names.includes(SETTINGS)
    ? settingsOf(await named(() => zip.text(SETTINGS)))
    : { library: {}, kept: {} };
  return {
    manifest,
    settings,
    pieces: zip.names.filter((name) => PIECE.test(name)).toSorted(),
    piece: async (name) => linesOf(await named(() => zip.text(name))),
  };
}

async function named<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ZipError ? new BackupError(error.problem, error.message) : error;
  }
}

function manifestOf(json: string): BackupManifest {
  const value = parsed(json);
  if (!isRecord(value) || value["format"] !== BACKUP_FORMAT) {
    throw new BackupError("not-a-backup", "another manifest");
  }
  const { version, made, counts } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new BackupError("damaged", "no version");
  }
  if (version > BACKUP_VERSION) throw new BackupError("newer", `version ${version}`);
  const told = isRecord(counts) ? counts : {};
  const numbers = TYPES.map((type) => {
    const count = told[type];
    return [type, typeof count === "number" && count >= 0 ? count : 0];
  });
  return {
    format: BACKUP_FORMAT,
    version,
    made: typeof made === "string" ? made.slice(0, 40) : "",
    counts: Object.fromEntries(numbers) as BackupManifest["counts"],
  };
}

function settingsOf(json: string): BackupSettings {
  const value = parsed(json);
  if (!isRecord(value) || !isHarmless(value)) return { library: {}, kept: {} };
  const { library, kept } = value;
  return { library: isRecord(library) ? library : {}, kept: isRecord(kept) ? kept : {} };
}

function linesOf(text: string): { lines: BackupLine[]; refused: RefusedLine[] } {
  const lines: BackupLine[] = [];
  const refused: RefusedLine[] = [];
  for (const [at, json] of text.split("\n").entries()) {
    if (json === "") continue;
    const value = parsed(json);
    const line = value === undefined ? null : checkedLine(value);
    const name = nameOf(value) ?? String(at + 1);
    if (!line) refused.push({ name, why: "malformed" });
    // A line that is shorter has no longer body.
    else if (json.length > LONGEST_BODY && line.bodies.some(isTooLong))
      refused.push({ name, why: "too-large" });
    else lines.push(line);
  }
  return { lines, refused };
}

const isTooLong = (body: ArticleBody): boolean => JSON.stringify(body).length > LONGEST_BODY;

function nameOf(value: unknown): string | null {
  const document = isRecord(value) ? value["document"] : null;
  const content = isRecord(document) ? document["content"] : null;
  const name = isRecord(content) ? (content["title"] ?? content["name"]) : null;
  return typeof name === "string" && name !== "" ? name.slice(0, 120) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
