/** What a backup holds: `docs/backup.md` describes it for others. */
import type { AnyDocument, ArticleBody, DocumentType } from "../documents.ts";
import { PICTURE_TYPES, type PictureShown, type PictureType } from "../pictures.ts";
import type { ZipProblem } from "../../zip/read.ts";

export const BACKUP_FORMAT = "lede-backup";

/** Raised with every change after which an older Lede would read a backup wrongly. */
export const BACKUP_VERSION = 2;

export const MANIFEST = "lede-backup.json";
export const SETTINGS = "settings.json";
/** "documents/00001.ndjson" and so on. */
export const PIECE = /^documents\/\d{5}\.ndjson$/u;

/** "pictures/00001.ndjson" and so on. */
export const PICTURE_LIST = /^pictures\/\d{5}\.ndjson$/u;
/** The file of a picture: by its hash, and with the ending that others know it by. */
export const pictureFile = (hash: string, type: PictureType): string =>
  `pictures/${hash}.${PICTURE_TYPES[type]}`;

/** In this order documents are written: what others refer to comes first. */
export const TYPES = [
  "project",
  "tag",
  "search",
  "correction",
  "article",
  "note",
  "fact",
] as const satisfies readonly DocumentType[];

export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601: the one thing that differs between backups of the same library. */
  made: string;
  counts: Record<DocumentType, number>;
  /** How many pictures. */
  pictures: number;
}

/** A picture that is in a backup, with the texts that show it: one line. */
export interface BackupPicture {
  /** SHA-256 of its bytes, hexadecimal. */
  hash: string;
  type: PictureType;
  shown: PictureShown[];
}

/** What is kept beside documents. */
export interface BackupSettings {
  /** Of the library. */
  library: Record<string, unknown>;
  /** Of everything else, by the names under which it is stored. */
  kept: Record<string, unknown>;
}

/** A document with its history, and of an article every text that it holds or held: one line. */
export interface BackupLine {
  document: AnyDocument;
  /** Earlier revisions; `replaced`, ISO 8601: when another took its place. */
  history: (AnyDocument & { replaced: string })[];
  bodies: ArticleBody[];
}

/** Why a file is not taken as a backup, or no further: nothing of the library has changed, or what came before stays. */
export type BackupProblem =
  | ZipProblem
  /** An archive of something else. */
  | "not-a-backup"
  /** A later version of Lede made it. */
  | "newer";

export class BackupError extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem, detail: string) {
    super(detail);
    this.name = "BackupError";
    this.problem = problem;
  }
}

/** Why one thing in a backup is not taken. */
export type Refusal =
  /** It has not the shape of what it says it is. */
  | "malformed"
  /** Larger than a message between parts of the extension can be. */
  | "too-large"
  /** An article whose text is missing. */
  | "no-text"
  /** A picture that is listed, and is not in the archive. */
  | "picture-missing"
  /** A picture that is another than it is listed as, or none at all. */
  | "picture-damaged"
  /** A picture that no text here shows. */
  | "picture-alone"
  /** A picture beyond what is kept of them at most. */
  | "picture-room";
