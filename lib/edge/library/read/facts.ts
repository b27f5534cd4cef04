import type { FactFilter } from "../../../core/library/entry.ts";
import { ownerKey, type FactRow } from "../../../core/library/fact-rows.ts";
import type { Database } from "../database.ts";
import type { FactQuery } from "../queries.ts";
import { intersection, union } from "./sets.ts";

/** Facts that are handed on at once. */
const PIECE = 5000;

export async function facts(
  db: Database,
  { offset, limit, filters = {}, sort = "date", descending = false }: FactQuery,
): Promise<{ rows: FactRow[]; total: number }> {
  const asked = Object.entries(filters).filter(([, values]) => values.length > 0);
  const all = db.facts.orderBy(`by.${sort}`);
  if (asked.length === 0) {
    const total = await db.facts.count();
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query and not an array
    const page = (descending ? all.reverse() : all).offset(offset).limit(limit);
    return { rows: (await page.toArray()).map(({ row }) => row), total };
  }
  const { check, ...indexed } = filters;
  const fitting = await numbersOf(db, indexed);
  const numbers = (await all.primaryKeys()) as unknown as number[];
  if (descending) numbers.reverse();
  const chosen = fitting ? numbers.filter((n) => fitting.has(n)) : numbers;
  if (check && check.length > 0) {
    // What a person said of facts is no index: of few facts anything is said.
    const rows = (await rowsOf(db, chosen)).filter((row) => check.includes(row.check ?? ""));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }
  return { rows: await rowsOf(db, chosen.slice(offset, offset + limit)), total: chosen.length };
}

export async function sameFacts(
  db: Database,
  owner: string,
  role: string,
  period: string | null,
): Promise<FactRow[]> {
  const found = await db.facts
    .where("[by.owner+by.role+by.period]")
    .equals([ownerKey(owner), role, period ?? ""])
    .toArray();
  return found.map(({ row }) => row);
}

export async function eachFact(
  db: Database,
  onRows: (rows: FactRow[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (let last = 0; ;) {
    const piece = await db.facts.where(":id").above(last).limit(PIECE).toArray();
    if (piece.length === 0 || signal?.aborted) return;
    onRows(piece.map(({ row }) => row));
    last = piece.at(-1)?.n ?? Infinity;
  }
}

/** The facts under all of the filters; null where there is none. */
async function numbersOf(
  db: Database,
  filters: NonNullable<FactQuery["filters"]>,
): Promise<Set<number> | null> {
  const asked = Object.entries(filters).filter(([, values]) => values.length > 0);
  if (asked.length === 0) return null;
  const lists = asked.map(([filter, values]) =>
    db.facts
      .where(indexOf(filter as FactFilter))
      .anyOf([...values])
      .primaryKeys(),
  );
  return intersection(
    (await Promise.all(lists)).map((list) => union([list as unknown as number[]])),
  );
}

const indexOf = (filter: FactFilter): string =>
  filter === "article" ? "row.article" : `by.${filter}`;

async function rowsOf(db: Database, numbers: readonly number[]): Promise<FactRow[]> {
  const found = await db.facts.bulkGet(numbers as never);
  return found.flatMap((record) => (record ? [record.row] : []));
}
