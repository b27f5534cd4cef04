/**
 * What the library keeps: one document a thing, each with its revision and those it came from, so that two copies that
 * grew apart can be merged. Plain JSON.
 */
import type { Account, Choices, KeyedArticle } from "../choices.ts";
import type { NameCorrection } from "../corrections/names.ts";
import type { NoteSelector } from "../notes/selectors.ts";
import type { FigureKind, Metadata, Reading, Role } from "../reading.ts";

/** From where an article was saved. */
export type SavedFrom = "popup" | "reader" | "side-panel" | "menu" | "import";

/** What a person says of a fact: compared with its source, or not to be trusted. */
export type FactCheck = "checked" | "doubtful";

export interface ArticleContent extends Pick<
  Metadata,
  | "url"
  | "canonicalUrl"
  | "title"
  | "byline"
  | "authors"
  | "siteName"
  | "publishedTime"
  | "modifiedTime"
  | "leadImage"
  | "access"
> {
  /** Hash of the text it holds now: see `ArticleBody`. */
  body: string;
  /** Addresses under which it is known, canonical: see `address.ts`. */
  addresses: string[];
  lang: string;
  words: number;
  /** ISO 8601: when this text was read, and from where. */
  savedAt: string;
  savedFrom: SavedFrom;
  /** Id of a project; null for none. */
  project: string | null;
  /** Ids of tags: see `tagId`. */
  tags: string[];
  /** By fact: see `factKey`. */
  checks: Record<string, FactCheck>;
  /** Id of the article that a person said it is the same as; it is found there then, and shown nowhere else. */
  sameAs: string | null;
}

/** What a citation needs of the article, kept with the note: the page need not be saved for it. */
export interface NoteSource extends Pick<
  Metadata,
  "url" | "canonicalUrl" | "title" | "byline" | "authors" | "siteName" | "publishedTime"
> {
  /** BCP 47. */
  lang: string;
}

export interface NoteContent {
  /** Id of the article; null for a note on a page that is not saved, or on nothing but itself. */
  article: string | null;
  /** Addresses of the page, canonical, as an article has them: by them it comes back. */
  addresses: string[];
  source: NoteSource | null;
  /** Hash of the text that it was made on: see `bodyHash`. */
  body: string | null;
  /** Where it stands; empty for a note on the article as a whole. */
  selectors: NoteSelector[];
  /** Markdown; empty for a highlight alone. */
  text: string;
  /** Id of a colour; null on an article as a whole. */
  colour: string | null;
  /** Ids of tags: see `tagId`. */
  tags: string[];
  /** Who made it, as they want to be called; null for the person whose library this is, unnamed. */
  creator: string | null;
}

/** What a person said of a name, for all articles. */
export interface CorrectionContent {
  correction: NameCorrection;
}

/** A fact that a person found by themselves. */
export interface OwnFactContent {
  article: string;
  owner: string | null;
  role: Role | null;
  kind: FigureKind;
  value: number | string;
  upper: number | string | null;
  unit: string | null;
  period: string | null;
  text: string;
  sentence: string;
}

export interface TagContent {
  name: string;
}

export interface ProjectContent {
  name: string;
  description: string;
}

/** A search that is kept: the words, and filters by their names. */
export interface SearchContent {
  name: string;
  words: string;
  filters: Record<string, string[]>;
}

/** What each type of document holds. */
export interface Contents {
  article: ArticleContent;
  note: NoteContent;
  correction: CorrectionContent;
  fact: OwnFactContent;
  tag: TagContent;
  project: ProjectContent;
  search: SearchContent;
}

export type DocumentType = keyof Contents;

export interface LibraryDocument<Type extends DocumentType = DocumentType> {
  id: string;
  type: Type;
  /** See `revision.ts`. */
  rev: string;
  /** Revisions it was made from: none for the first, two for a merged one. */
  parents: string[];
  /** ISO 8601. */
  created: string;
  modified: string;
  /** ISO 8601: since when it is in the trash. */
  deleted: string | null;
  content: Contents[Type];
}

/** A document of one of the types, told apart by `type`. */
export type AnyDocument = { [Type in DocumentType]: LibraryDocument<Type> }[DocumentType];

/** A saved text, kept once under its hash however many versions of documents hold it. */
export interface ArticleBody {
  hash: string;
  reading: Reading;
  /** Null where there was only text. */
  article: KeyedArticle | null;
  choices: Choices;
  account: Account;
}
