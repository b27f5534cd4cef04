import type { AnyDocument, ArticleBody } from "../../core/library/documents.ts";
import type { ArticleFilter, Entry } from "../../core/library/entry.ts";
import type { FactKeys, FactRow } from "../../core/library/fact-rows.ts";

/** A revision that another took the place of. */
export type VersionRecord = AnyDocument & {
  /** ISO 8601: when another took its place. */
  replaced: string;
};

/** An article in the library's list; only of those that are shown in it. */
export interface EntryRecord extends Entry {
  /** Each filter with its value and `savedAt`: one index answers every filter in the order of the list. */
  terms: [ArticleFilter, string, string][];
  by: { title: string; site: string; published: string };
}

export interface FactRecord {
  /** Given by the database. */
  n?: number;
  row: FactRow;
  by: FactKeys;
}

/** Since when a document is in the trash: see `trash-clock.ts`. */
export interface TrashRecord {
  id: string;
  since: number;
}

export interface MetaRecord {
  key: string;
  value: unknown;
}

/** The words of an article that is shown in the list, by which it is found. */
export interface TextRecord {
  id: string;
  /** Hash of the text they were taken from. */
  body: string;
  words: string[];
}

export interface Records {
  documents: AnyDocument;
  versions: VersionRecord;
  bodies: ArticleBody;
  entries: EntryRecord;
  facts: FactRecord;
  texts: TextRecord;
  trash: TrashRecord;
  meta: MetaRecord;
}

export type TableName = keyof Records;

/** One version of the database: its tables with their keys and indices, and what brings the one before it up to it. */
export interface SchemaVersion {
  version: number;
  tables: Partial<Record<TableName, string>>;
  upgrade?: (tables: MigrationTables) => Promise<void>;
}

/** What a migration may do: look at each record of a table and give what takes its place (null: nothing). */
export interface MigrationTables {
  rewrite(table: string, change: (record: unknown) => unknown): Promise<void>;
}

/**
 * Every version that ever shipped, in order. An old one is never changed: a new one is added, with its migration, and a
 * dump of the old one is kept in `tests/fixtures/library`.
 */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      documents:
        "id, [type+modified], [type+content.article], *content.addresses, content.body, content.sameAs, deleted",
      versions: "[id+rev], content.body",
      bodies: "hash",
      entries: "id, savedAt, by.title, by.site, by.published, *terms",
      facts:
        "++n, row.article, [row.article+row.key], by.owner, by.role, by.kind, by.period, by.site, by.date, by.value, [by.owner+by.role+by.period]",
      texts: "id, *words",
      trash: "id, since",
      meta: "key",
    },
  },
];
