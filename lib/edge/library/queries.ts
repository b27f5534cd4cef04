/** What the library can be asked for. */
import type {
  AnyDocument,
  ArticleBody,
  DocumentType,
  FactCheck,
  LibraryDocument,
} from "../../core/library/documents.ts";
import type { ArticleFilter, Entry, FactFilter } from "../../core/library/entry.ts";
import type { BackupLine } from "../../core/library/backup/format.ts";
import type { Snippet } from "../../core/library/search/words.ts";
import type { FactRow } from "../../core/library/fact-rows.ts";
import type { KeptPicture, PictureShown } from "../../core/library/pictures.ts";
import type { LibrarySettings } from "./requests.ts";

export interface Page {
  offset: number;
  limit: number;
}

export type ArticleSort = "savedAt" | "published" | "title" | "site";

export interface ArticleQuery extends Page {
  /** As typed into the search field; all words have to be found. */
  words?: string;
  /** All have to hold; of values under one filter, one. "" is "none". */
  filters?: Partial<Record<ArticleFilter, readonly string[]>>;
  sort?: ArticleSort;
  descending?: boolean;
}

/** Which of the values under a filter are told. */
export interface ValuesAsked {
  prefix?: string;
  limit?: number;
  /** "count": those that are there most often, first; default: in order. */
  by?: "value" | "count";
}

export type FactSort = "owner" | "role" | "kind" | "period" | "site" | "date" | "value";

export interface FactQuery extends Page {
  /** As of articles; owners by `ownerKey`. */
  filters?: Partial<Record<FactFilter, readonly string[]>>;
  /** Those whose period begins in these years, both included; null is open. Written as four digits. */
  years?: { from: string | null; to: string | null };
  sort?: FactSort;
  descending?: boolean;
}

/** A row with the number that the database knows it by, until its article is read anew. */
export interface NumberedFact {
  n: number;
  row: FactRow;
}

/** A value under a filter, and how many facts have it. */
export interface FactValue {
  value: string;
  /** As it is written in one of them: owners are compared by another form. */
  label: string;
  count: number;
}

/** What the surfaces say of a page. */
export interface SavedState {
  id: string;
  title: string | null;
  savedAt: string;
  project: string | null;
  /** Ids. */
  tags: readonly string[];
  /** Hash of the text that was saved: see `bodyHash`. */
  body: string;
  /** What a person said of its facts, by `factKey`. */
  checks: Record<string, FactCheck>;
}

export interface LibrarySize {
  articles: number;
  /** Bytes that the browser counts for Lede, and those it would give it; null where it does not tell. */
  usage: number | null;
  quota: number | null;
  /**
   * Whether the browser has promised not to clear it by itself; null where it does not tell. Chromium promises nothing, and
   * clears nothing of who holds `unlimitedStorage`.
   */
  persisted: boolean | null;
  /** So little is left that it is to be said. */
  nearlyFull: boolean;
}

export interface LibraryTally {
  /** Those that are not in the trash. */
  shown: Record<DocumentType, number>;
  trash: number;
}

/** All pictures that are kept. */
export interface PictureTotals {
  count: number;
  bytes: number;
}

/** Reads the library. Every page of the extension may; each call may throw what `problemOf` names. */
export interface LibraryReader {
  articles(query: ArticleQuery): Promise<{ entries: Entry[]; total: number }>;
  /** Ids of all that fit, in order. */
  articleIds(query: Omit<ArticleQuery, "offset" | "limit">): Promise<string[]>;
  /** In the order asked for; those that are not shown are left out. */
  entries(ids: readonly string[]): Promise<Entry[]>;
  /** Values under a filter that begin so, with the number of articles each. */
  values(filter: ArticleFilter, options?: ValuesAsked): Promise<{ value: string; count: number }[]>;
  facts(query: FactQuery): Promise<{ rows: FactRow[]; total: number }>;
  /** The same, with the numbers of the rows. Without filters it is as quick at the end as at the beginning. */
  factPage(query: FactQuery): Promise<{ facts: NumberedFact[]; total: number }>;
  /** Numbers of all the facts that fit, in order. */
  factNumbers(query: Omit<FactQuery, "offset" | "limit">): Promise<number[]>;
  /** In the order asked for; those that are not there any more are left out. */
  factRows(numbers: readonly number[]): Promise<NumberedFact[]>;
  /** Values under a filter that begin so, with the number of facts each. */
  factValues(
    filter: Exclude<FactFilter, "article" | "check">,
    options?: ValuesAsked,
  ): Promise<FactValue[]>;
  /** What else is known of the same: whose, what, and for when. `owner` is compared by `ownerKey`. */
  sameFacts(owner: string, role: string, period: string | null): Promise<FactRow[]>;
  /** Goes through every fact, in pieces. */
  eachFact(onRows: (rows: FactRow[]) => void, signal?: AbortSignal): Promise<void>;
  /** An article with the text it holds, or held at an earlier revision. */
  article(
    id: string,
    rev?: string,
  ): Promise<{ document: LibraryDocument<"article">; body: ArticleBody | null } | null>;
  /** A document as it stands, in the trash as well; null where it is not there. */
  document(id: string): Promise<AnyDocument | null>;
  /** Those that are not in the trash, by when they were last changed. */
  documents<Type extends DocumentType>(type: Type): Promise<LibraryDocument<Type>[]>;
  /** Articles that a person said are the same as another; not those in the trash. */
  sameArticles(): Promise<LibraryDocument<"article">[]>;
  /** Of a saved article, those that were made before it was saved among them; in no order. */
  notesOf(article: string): Promise<LibraryDocument<"note">[]>;
  /** Of the page at these addresses (see `addressesOf`), saved or not; in no order. */
  notesAt(addresses: readonly string[]): Promise<LibraryDocument<"note">[]>;
  /** Earlier revisions, the latest first. */
  history(id: string): Promise<(AnyDocument & { replaced: string })[]>;
  /** What articles say of the words that were typed; of those that say it in their title alone nothing. */
  snippets(ids: readonly string[], words: string): Promise<Map<string, Snippet>>;
  /** What is in the trash, the latest first. */
  trash(): Promise<AnyDocument[]>;
  /** Of the page at these addresses; null where it is not saved, or in the trash. */
  savedState(page: { url: string | null; canonicalUrl: string | null }): Promise<SavedState | null>;
  /** Whether nothing is listed; that is known without counting. */
  isEmpty(): Promise<boolean>;
  settings(): Promise<LibrarySettings>;
  /** Of canonical addresses, those of articles that are here, in the trash as well. */
  knownAddresses(addresses: readonly string[]): Promise<Set<string>>;
  /** Goes through every document with history and texts, in an order that is always the same; `total` documents. */
  everything(
    onLine: (line: BackupLine, total: number) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Pictures that are kept of a text (hash: see `bodyHash`), by the addresses by which it shows them. */
  pictures(body: string): Promise<Map<string, KeptPicture>>;
  pictureTotals(): Promise<PictureTotals>;
  /** Goes through every picture that is kept, in an order that is always the same; `total` pictures. */
  eachPicture(
    onPicture: (picture: KeptPicture, shown: PictureShown[], total: number) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<void>;
  size(): Promise<LibrarySize>;
  /** How many documents there are. */
  tally(): Promise<LibraryTally>;
  close(): void;
}
