import { openZip, ZipError, type ByteSource, type ZipLimits } from "../../zip/read.ts";
import type { ArticleBody } from "../documents.ts";
import { LONGEST_BODY, PICTURE_LIMITS } from "../limits.ts";
import { checkedLine, checkedPicture } from "./check.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BackupError,
  MANIFEST,
  PICTURE_LIST,
  pictureFile,
  PIECE,
  SETTINGS,
  TYPES,
  type BackupLine,
  type BackupManifest,
  type BackupPicture,
  type BackupSettings,
  type Refusal,
} from "./format.ts";
import { isHarmless, isRecord } from "./shape.ts";

/**
 * A million articles stay below these, and as many pictures as are kept; what is above them was made to do harm. Pictures
 * are stored as they are: however many there are, they make nothing denser.
 */
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
  /** Files that list pictures, in order; none in a backup of version 1. */
  pictureLists: string[];
  /** @throws BackupError where the file is damaged */
  pictureList(name: string): Promise<{ pictures: BackupPicture[]; refused: RefusedLine[] }>;
  /** The bytes that are there in a picture's name, whatever they are; or why there are none. */
  picture(picture: BackupPicture): Promise<Uint8Array<ArrayBuffer> | Refusal>;
}

/**
 * Opens a backup and reads what it says of itself; documents are read piece by piece.
 * @throws BackupError
 */
export async function openBackup(source: ByteSource): Promise<OpenBackup> {
  const zip = await named(() => openZip(source, LIMITS));
  if (!zip.names.includes(MANIFEST)) throw new BackupError("not-a-backup", "no manifest");
  const names = new Set(zip.names);
  const manifest = manifestOf(await named(() => zip.text(MANIFEST)));
  const settings = zip.names.includes(SETTINGS)
    ? settingsOf(await named(() => zip.text(SETTINGS)))
    : { library: {}, kept: {} };
  return {
    manifest,
    settings,
    pieces: zip.names.filter((name) => PIECE.test(name)).toSorted(),
    piece: async (name) => linesOf(await named(() => zip.text(name))),
    pictureLists: zip.names.filter((name) => PICTURE_LIST.test(name)).toSorted(),
    pictureList: async (name) => picturesOf(await named(() => zip.text(name))),
    picture: async ({ hash, type }) => {
      const name = pictureFile(hash, type);
      if (!names.has(name)) return "picture-missing";
      try {
        return await zip.bytes(name, PICTURE_LIMITS.picture);
      } catch (error) {
        // One picture is no reason to leave the others: its article was taken.
        if (error instanceof ZipError) return "picture-damaged";
        throw error;
      }
    },
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
  const { version, made, counts, pictures } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new BackupError("damaged", "no version");
  }
  if (version > BACKUP_VERSION) throw new BackupError("newer", `version ${version}`);
  const told = isRecord(counts) ? counts : {};
  const numbers = TYPES.map((type) => [type, countOf(told[type])]);
  return {
    format: BACKUP_FORMAT,
    version,
    made: typeof made === "string" ? made.slice(0, 40) : "",
    counts: Object.fromEntries(numbers) as BackupManifest["counts"],
    pictures: countOf(pictures),
  };
}

const countOf = (value: unknown): number => (typeof value === "number" && value >= 0 ? value : 0);

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

function picturesOf(text: string): { pictures: BackupPicture[]; refused: RefusedLine[] } {
  const pictures: BackupPicture[] = [];
  const refused: RefusedLine[] = [];
  for (const [at, json] of text.split("\n").entries()) {
    if (json === "") continue;
    const picture = checkedPicture(parsed(json));
    if (picture) pictures.push(picture);
    else refused.push({ name: String(at + 1), why: "malformed" });
  }
  return { pictures, refused };
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
