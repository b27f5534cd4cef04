/** What a backup holds: `docs/backup.md` describes it for others. */
import type { AnyDocument, ArticleBody, DocumentType } from "../documents.ts";
import type { ZipProblem } from "../../zip/read.ts";

export const BACKUP_FORMAT = "lede-backup";

/** Raised with every change after which an older Lede would read a backup wrongly. */
export const BACKUP_VERSION = 1;

export const MANIFEST = "lede-backup.json";
export const SETTINGS = "settings.json";
/** "documents/00001.ndjson" and so on. */
export const PIECE = /^documents\/\d{5}\.ndjson$/u;

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
  | "no-text";
