/** What the library can be asked to write: plain data, so that it goes through a message. */
import type { Account, Choices, KeyedArticle } from "../../core/choices.ts";
import type {
  AnyDocument,
  Contents,
  DocumentType,
  SavedFrom,
} from "../../core/library/documents.ts";
import type { BackupLine } from "../../core/library/backup/format.ts";
import type { KeptPicture, PictureShown } from "../../core/library/pictures.ts";
import type { ImportedReference } from "../../core/library/import/reference.ts";
import type { Reading } from "../../core/reading.ts";

/** An article as a surface has it. */
export interface SavedContent {
  reading: Reading;
  article: KeyedArticle | null;
  choices: Choices;
  account: Account;
}

export interface SaveRequest extends SavedContent {
  from: SavedFrom;
  /** Id of a project, or null for none; absent: the current one, and where the article is already it stays there. */
  project?: string | null;
}

/** Makes a document, or changes fields of one. */
export interface PutRequest<Type extends DocumentType = DocumentType> {
  type: Type;
  /** Of a new document, chosen by who makes it, so that a message that is sent twice makes one. */
  id: string;
  /** The revision that was changed; null for a new document. What changed meanwhile is merged. */
  base: string | null;
  /** Of a new document all of it, else what is to be different. */
  content: Partial<Contents[Type]>;
}

/** What came of several puts, in their order. */
export interface PutsOutcome {
  documents: AnyDocument[];
  /** Fields that somebody else had changed as well, of any of them. */
  conflicts: string[];
  undo: UndoStep[];
}

/** How to take a change back: from the revision it led to, to the one before it; null where there was none. */
export interface UndoStep {
  id: string;
  from: string;
  to: string | null;
}

export interface SaveOutcome {
  id: string;
  rev: string;
  /** Hash of the text that it holds now: see `bodyHash`. */
  body: string;
  /** "already": the very same was there, and nothing was written. "restored": it was in the trash. */
  kind: "new" | "version" | "already" | "restored";
  savedAt: string;
  project: string | null;
  undo: UndoStep[];
}

export interface PutOutcome {
  document: AnyDocument;
  /** Fields that somebody else had changed as well: see `merge.ts`. */
  conflicts: string[];
  undo: UndoStep[];
}

/** Part of a backup: each part is a write of its own, and the same part twice is as good as once. */
export interface RestoreRequest {
  lines: BackupLine[];
  /** Taken where nothing was set here. */
  settings?: Partial<LibrarySettings>;
}

export interface RestoreOutcome extends BulkOutcome {
  added: number;
  /** There already, and another now. */
  merged: number;
  same: number;
  /** Titles of articles whose text is missing: they were not taken. */
  noText: string[];
}

/** What came of a list of articles; those that are there already are counted apart. */
export interface ImportOutcome extends BulkOutcome {
  same: number;
}

/** What a change to several documents did: those that were not there, or had changed meanwhile, are not counted. */
export interface BulkOutcome {
  count: number;
  undo: UndoStep[];
}

export interface LibrarySettings {
  /** Days for which the trash is kept. */
  trashDays: number;
  /** Id of the project that articles are saved into; null for none. */
  project: string | null;
  /** Whether the pictures of an article are fetched and kept as it is saved. */
  pictures: boolean;
}

export const DEFAULT_LIBRARY_SETTINGS: LibrarySettings = {
  trashDays: 30,
  project: null,
  pictures: false,
};

/** A picture, and the texts that show it. */
export interface PictureToKeep {
  picture: KeptPicture;
  shown: PictureShown[];
}

/** The same in a message; what it is, its bytes say. */
export interface SentPicture {
  base64: string;
  shown: PictureShown[];
}

/** What became of a picture that was to be kept. */
export type PictureFate =
  | "kept"
  /** Each text that shows it has another by the same address, which stays. */
  | "there"
  /** No text that shows it is here (any more). */
  | "no-text"
  /** The texts that show it have as much in pictures as one may. */
  | "article-full"
  /** All pictures together are as much as they may be. */
  | "no-room"
  /** No picture of a format that is kept, or a larger one than may be. */
  | "malformed";

/** In the order of the pictures. */
export interface PicturesOutcome {
  fates: PictureFate[];
}

export type WriteRequest =
  | { kind: "put"; put: PutRequest }
  /** Several as one: a note with its new tags. All are written or none. */
  | { kind: "puts"; puts: PutRequest[] }
  | { kind: "trash"; ids: string[] }
  | { kind: "restore"; ids: string[] }
  | { kind: "restore-backup"; part: RestoreRequest }
  | { kind: "import"; references: ImportedReference[] }
  | { kind: "bring-back"; id: string; rev: string }
  | { kind: "undo"; steps: UndoStep[] }
  | { kind: "same"; id: string; as: string | null }
  | { kind: "empty-trash" }
  | { kind: "pictures"; pictures: SentPicture[] }
  | { kind: "remove-pictures" }
  | { kind: "settings"; settings: Partial<LibrarySettings> }
  | { kind: "erase" };

/** Which documents became others, as every page of the library is told. `all`: look at everything anew. */
export interface LibraryChange {
  ids: string[];
  types: DocumentType[];
  all: boolean;
}
