import type { BackupProblem, Refusal } from "../../lib/core/library/backup/format.ts";
import type { ImportRefusal } from "../../lib/core/library/import/reference.ts";
import type { NoteRefusal } from "../../lib/core/notes/incoming.ts";
import type { MessageKey } from "../i18n.ts";
import type { OnProgress } from "./exporting.ts";

/** Why a file cannot be opened: not a backup and not a list, or a backup with something wrong. */
export type FileProblem = BackupProblem | "not-a-list" | "broken-json" | "no-notes";

/** Why the library could not write: see `LibraryProblem`. */
export type WriteProblem = "full" | "denied" | "other";

export interface Refused {
  /** Empty where it has none. */
  name: string;
  why: Refusal | ImportRefusal | NoteRefusal;
}

/** A file that was opened, before anything of it is taken. */
export interface Incoming {
  kind: "backup" | "list" | "notes";
  /** ISO 8601: when the backup was made; null for a list, and where it does not say. */
  made: string | null;
  articles: number;
  /** Of a file of notes: how many, and how many answers are kept within them. */
  notes?: { count: number; answers: number };
  /** Documents of other kinds; of a backup its notes, too. */
  others: number;
  /** Of a backup. */
  pictures?: number;
  /** Articles or notes that are here already, as far as that can be told beforehand. */
  known: number;
  refused: Refused[];
  /** Brings it in; what comes in stays where it is stopped. Never rejects. */
  run: (onProgress: OnProgress, signal: AbortSignal) => Promise<BroughtIn>;
}

export interface BroughtIn {
  added: number;
  merged: number;
  same: number;
  /** Of a backup: those that are kept. */
  pictures?: number;
  refused: Refused[];
  /** Whether it went to the end. */
  whole: boolean;
  problem: WriteProblem | null;
  /** Takes all of it back; null where nothing came in. */
  undo: (() => Promise<void>) | null;
}

/** The library's backups, and what can be brought into it; given by the entry point. */
export interface Backups {
  /** ISO 8601: when the last backup was made; null for never. */
  last: string | null;
  /** Milliseconds since 1970. */
  now: number;
  /** Saves a backup as a file. @returns how many documents it holds; rejects where that failed or was stopped */
  make: (onProgress: OnProgress, signal: AbortSignal) => Promise<number>;
  open: (file: File) => Promise<Incoming | FileProblem>;
  /** Null while it is not known yet. */
  weekly: Weekly | null;
}

/** Why the last weekly backup was not made; those before it are still there. */
export type WeeklyProblem =
  /** The browser asks anew whether the folder may be written. */
  | "lapsed"
  /** The folder cannot be found. */
  | "gone"
  /** The permission for downloads was taken away. */
  | "not-allowed"
  | "full"
  | "denied"
  | "error";

/** The backup that is made by itself each week. Its functions are to be called at once after a press or a key. */
export interface Weekly {
  /** Null for none. */
  place: "folder" | "downloads" | null;
  /** The folder's name, where there is one. */
  folder: string | null;
  problem: WeeklyProblem | null;
  canChooseFolder: boolean;
  /** Whether downloads are made only while a page of Lede's own is open. */
  needsPage: boolean;
  /** Asks for the folder, and makes the first backup; false where none was chosen, or it failed: see `problem`. */
  toFolder: () => Promise<boolean>;
  /** Asks for the permission, and makes the first backup. */
  toDownloads: () => Promise<boolean>;
  /** Asks again for what the browser no longer allows, and makes the backup. */
  allow: () => Promise<boolean>;
  tryAgain: () => Promise<boolean>;
  turnOff: () => Promise<boolean>;
}

/** What is said at the top of the library; null for nothing. */
export interface BackupNotice {
  /** A weekly backup failed, or one is offered to who saved so many articles. */
  notice: { kind: "problem"; problem: WeeklyProblem } | { kind: "offer"; articles: number } | null;
  /** The folder's name, where there is one. */
  folder: string | null;
  onLater: () => void;
  onNever: () => void;
}

export const FILE_PROBLEMS: Record<FileProblem, MessageKey> = {
  "not-a-list": "problemNotAFile",
  "broken-json": "problemBrokenJson",
  "no-notes": "problemNoNotes",
  "not-a-zip": "problemNotAFile",
  "not-a-backup": "problemNotAFile",
  cut: "problemCut",
  damaged: "problemDamaged",
  "too-large": "problemHostile",
  "unsafe-name": "problemHostile",
  unsupported: "problemHostile",
  newer: "problemNewerBackup",
};

export const WRITE_PROBLEMS: Record<WriteProblem, MessageKey> = {
  full: "problemFull",
  denied: "problemDenied",
  other: "problemOther",
};

export const REFUSALS: Record<Refused["why"], MessageKey> = {
  malformed: "refusedMalformed",
  "too-large": "refusedTooLarge",
  "no-text": "refusedNoText",
  "picture-missing": "refusedPictureMissing",
  "picture-damaged": "refusedPictureDamaged",
  "picture-alone": "refusedPictureAlone",
  "picture-room": "refusedPictureRoom",
  empty: "refusedEmpty",
  "no-page": "refusedNoPage",
  repeated: "refusedRepeated",
  newer: "refusedNewer",
  "no-address": "refusedNoAddress",
  "says-nothing": "refusedSaysNothing",
  "reply-alone": "refusedReplyAlone",
};

/** `$1` is the folder's name. */
export const WEEKLY_PROBLEMS: Record<WeeklyProblem, MessageKey> = {
  lapsed: "weeklyLapsed",
  gone: "weeklyGone",
  "not-allowed": "weeklyNotAllowed",
  full: "weeklyFull",
  denied: "weeklyDenied",
  error: "weeklyError",
};
