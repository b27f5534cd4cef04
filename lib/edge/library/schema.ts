import type { AnyDocument, ArticleBody } from "../../core/library/documents.ts";
import type { Entry } from "../../core/library/entry.ts";
import type { KeptPicture, PictureShown } from "../../core/library/pictures.ts";
import type { FactKeys, FactRow } from "../../core/library/fact-rows.ts";
import type { BlockRecord } from "./blocks/block.ts";

/** A revision that another took the place of. */
export type VersionRecord = AnyDocument & {
  /** ISO 8601: when another took its place. */
  replaced: string;
};

/** An article in the library's list; only of those that are shown in it. */
export interface EntryRecord extends Entry {
  /** The block that has its terms, facts and words. */
  block: number;
  /** Hash of the text that its words were taken from. */
  body: string;
}

export interface FactRecord {
  /** Given by the database. */
  n?: number;
  row: FactRow;
  /** What is asked for without the blocks: what else is known of the same. */
  by: Pick<FactKeys, "owner" | "role" | "period">;
}

/** Since when a document is in the trash: see `trash-clock.ts`. */
export interface TrashRecord {
  id: string;
  since: number;
}

/** Kept once, however many texts show it. */
export interface PictureRecord extends KeptPicture {
  /** Bytes. */
  size: number;
}

/** That a text shows a picture. Apart from the text, whose hash says what is in it. */
export interface BodyPictureRecord extends PictureShown {
  /** Hash of the picture, and its bytes. */
  picture: string;
  size: number;
}

export interface MetaRecord {
  key: string;
  value: unknown;
}

export interface Records {
  documents: AnyDocument;
  versions: VersionRecord;
  bodies: ArticleBody;
  entries: EntryRecord;
  facts: FactRecord;
  blocks: BlockRecord;
  trash: TrashRecord;
  pictures: PictureRecord;
  bodyPictures: BodyPictureRecord;
  meta: MetaRecord;
}

export type TableName = keyof Records;

/** One version of the database: its tables with their keys and indices, and what brings the one before it up to it. */
export interface SchemaVersion {
  version: number;
  tables: Partial<Record<TableName | "texts", string | null>>;
  upgrade?: (tables: MigrationTables) => Promise<void>;
}

/** What a migration may do. */
export interface MigrationTables {
  /** Makes entries, facts and blocks of every article anew from documents and texts. */
  reindex(): Promise<void>;
  /** Looks at each record of a table and gives what takes its place (null: nothing). */
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
  {
    // Lists, searches and the facts table are answered from blocks in memory: of nineteen indices, six are left.
    version: 2,
    tables: {
      entries: "id, savedAt",
      facts: "++n, row.article, [by.owner+by.role+by.period]",
      texts: null,
      blocks: "++n, [kind+block]",
    },
    upgrade: ({ reindex }) => reindex(),
  },
  {
    // Pictures of saved articles, which earlier versions left where they were.
    version: 3,
    tables: {
      pictures: "hash, size",
      bodyPictures: "[body+address], address, picture",
    },
  },
];
