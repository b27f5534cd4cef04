import { Dexie, type DexieOptions, type Table, type Transaction } from "dexie";
import { LibraryError } from "./problems.ts";
import { SCHEMA, type SchemaVersion } from "./schema.ts";
import type { Tables } from "./tables.ts";
import { indexAll } from "./write/index-article.ts";

export const DATABASE_NAME = "lede-library";

/** Milliseconds for which another page may hold up the opening; it is told to let go at once. */
const PATIENCE = 10_000;

export interface Database extends Tables {
  /** @throws LibraryError, or the browser's own error */
  open(): Promise<void>;
  /** Ends when what was written is on the disk; where it throws, nothing was written. */
  write<Value>(work: () => Promise<Value>): Promise<Value>;
  read<Value>(work: () => Promise<Value>): Promise<Value>;
  close(): void;
}

export interface DatabaseOptions {
  name?: string;
  /** In place of the browser's own. */
  platform?: Pick<DexieOptions, "indexedDB" | "IDBKeyRange">;
  schema?: readonly SchemaVersion[];
  /** Milliseconds. */
  patience?: number;
}

export function createDatabase({
  name = DATABASE_NAME,
  platform = {},
  schema = SCHEMA,
  patience = PATIENCE,
}: DatabaseOptions = {}): Database {
  // "strict": a commit is told when it has been flushed, not when the system has taken it over.
  const dexie = new Dexie(name, {
    chromeTransactionDurability: "strict",
    autoOpen: false,
    cache: "disabled",
    ...platform,
  });
  const there = new Set<string>();
  for (const { version, tables, upgrade } of schema) {
    const step = dexie.version(version).stores(tables);
    for (const [name, keys] of Object.entries(tables)) {
      if (keys === null) there.delete(name);
      else there.add(name);
    }
    const names = [...there];
    if (upgrade) {
      step.upgrade((transaction) =>
        upgrade({
          rewrite: rewriter(transaction),
          reindex: () => indexAll(tablesOf(transaction, names)),
        }),
      );
    }
  }
  const latest = Math.max(...schema.map(({ version }) => version));
  const tables = named(dexie.tables);
  // A later version, or whoever erases the database, is let through at once; the next piece of work opens it anew.
  dexie.on("versionchange", () => {
    dexie.close({ disableAutoOpen: false });
    return false;
  });

  const open = async (): Promise<void> => {
    if (dexie.isOpen()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new LibraryError("blocked", "another page holds the library open")),
        patience,
      );
    });
    try {
      await Promise.race([dexie.open(), tooLong]);
      // Opened all the same by the database library, which multiplies versions by ten.
      if (dexie.backendDB().version > 10 * latest) {
        dexie.close({ disableAutoOpen: false });
        throw new LibraryError("newer", "a later version wrote the library");
      }
    } finally {
      clearTimeout(timer);
    }
  };
  const run = async <Value>(mode: "r" | "rw", work: () => Promise<Value>): Promise<Value> => {
    await open();
    // An async function of its own: by that the transaction knows to go on through each `await`.
    return dexie.transaction(mode, dexie.tables, async () => work());
  };
  return {
    ...tables,
    open,
    write: (work) => run("rw", work),
    read: (work) => run("r", work),
    close: () => dexie.close({ disableAutoOpen: false }),
  };
}

const named = (tables: readonly Table[]): Tables =>
  Object.fromEntries(tables.map((table) => [table.name, table])) as unknown as Tables;

/** Of an upgrade's own transaction, which has not the tables of later versions. */
const tablesOf = (transaction: Transaction, names: readonly string[]): Tables =>
  named(names.map((name) => transaction.table(name)));

function rewriter(transaction: Transaction) {
  return async (table: string, change: (record: unknown) => unknown): Promise<void> => {
    await transaction
      .table(table)
      .toCollection()
      .modify((record: unknown, context: { value?: unknown }) => {
        const next = change(record);
        if (next === null) delete context.value;
        else context.value = next;
      });
  };
}
