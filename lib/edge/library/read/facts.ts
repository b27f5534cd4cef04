import type { FactFilter } from "../../../core/library/entry.ts";
import { ownerKey, type FactRow } from "../../../core/library/fact-rows.ts";
import type { Database } from "../database.ts";
import type { FactQuery, FactSort, FactValue, NumberedFact } from "../queries.ts";
import type { FactRecord } from "../schema.ts";
import { intersection, union } from "./sets.ts";

/** Facts that are handed on at once. */
const PIECE = 5000;

/** Rows that are put in order by hand; of more, the order of all is asked for once and kept. */
const FEW = 500;

export async function facts(
  db: Database,
  query: FactQuery,
): Promise<{ rows: FactRow[]; total: number }> {
  const { facts: page, total } = await factPage(db, query);
  return { rows: page.map(({ row }) => row), total };
}

export async function factPage(
  db: Database,
  { offset, limit, ...query }: FactQuery,
): Promise<{ facts: NumberedFact[]; total: number }> {
  const { filters = {}, years, sort = "date", descending = false } = query;
  const isNarrowed =
    Object.values(filters).some((values) => values.length > 0) ||
    (years !== undefined && (years.from !== null || years.to !== null));
  if (!isNarrowed) {
    // The index is gone along to the page: no list of all is needed.
    const total = await db.facts.count();
    if (limit === 0) return { facts: [], total };
    const all = db.facts.orderBy(`by.${sort}`);
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query and not an array
    const page = (descending ? all.reverse() : all).offset(offset).limit(limit);
    return { facts: (await page.toArray()).map(numbered), total };
  }
  const numbers = await factNumbers(db, query);
  return {
    facts: await factRows(db, numbers.slice(offset, offset + limit)),
    total: numbers.length,
  };
}

export async function factNumbers(
  db: Database,
  { filters = {}, years, sort = "date", descending = false }: Omit<FactQuery, "offset" | "limit">,
): Promise<number[]> {
  const { check = [], ...indexed } = filters;
  const fitting = await numbersOf(db, indexed, years);
  const chosen = await inOrder(db, fitting, sort);
  if (descending) chosen.reverse();
  if (check.length === 0) return chosen;
  // What a person said of facts is no index: of few facts anything is said.
  const said = new Set<number>();
  for (let at = 0; at < chosen.length; at += PIECE) {
    for (const { n, row } of await factRows(db, chosen.slice(at, at + PIECE))) {
      if (check.includes(row.check ?? "")) said.add(n);
    }
  }
  return chosen.filter((n) => said.has(n));
}

/** All numbers in each order that was asked for, while nothing in the table changes. */
interface Orders {
  state: string;
  by: Map<FactSort, number[]>;
}

const orders = new WeakMap<Database, Orders>();

/** A new list; of all where `fitting` is null. */
async function inOrder(
  db: Database,
  fitting: ReadonlySet<number> | null,
  sort: FactSort,
): Promise<number[]> {
  // Numbers only grow: whatever was written changes the last one, whatever went the count.
  const last = (await db.facts.orderBy(":id").lastKey()) as number | undefined;
  const state = `${last} ${await db.facts.count()}`;
  let kept = orders.get(db);
  if (kept?.state !== state) orders.set(db, (kept = { state, by: new Map() }));
  const order = kept.by.get(sort);
  if (!order && fitting && fitting.size <= FEW) {
    const records = await recordsOf(
      db,
      [...fitting].toSorted((a, b) => a - b),
    );
    return records.toSorted((a, b) => compared(a.by[sort], b.by[sort])).map(({ n = 0 }) => n);
  }
  const all =
    order ?? ((await db.facts.orderBy(`by.${sort}`).primaryKeys()) as unknown as number[]);
  kept.by.set(sort, all);
  return fitting ? all.filter((n) => fitting.has(n)) : [...all];
}

export async function factRows(db: Database, numbers: readonly number[]): Promise<NumberedFact[]> {
  return (await recordsOf(db, numbers)).map(numbered);
}

const numbered = ({ n = 0, row }: FactRecord): NumberedFact => ({ n, row });

/** Every value under a filter: the index is jumped through from one to the next. */
export async function factValues(
  db: Database,
  filter: Exclude<FactFilter, "article" | "check">,
  { prefix = "", limit = 1000 }: { prefix?: string; limit?: number },
): Promise<FactValue[]> {
  const found: FactValue[] = [];
  let after: string | null = null;
  while (found.length < limit) {
    const where = db.facts.where(indexOf(filter));
    const next: FactRecord | undefined = await (
      after === null ? where.aboveOrEqual(prefix) : where.above(after)
    ).first();
    const value: string | undefined = next?.by[filter];
    if (next === undefined || value === undefined || !value.startsWith(prefix)) break;
    const count = await db.facts.where(indexOf(filter)).equals(value).count();
    found.push({ value, label: next.row[filter] ?? "", count });
    after = value;
  }
  return found;
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
  years: FactQuery["years"],
): Promise<Set<number> | null> {
  const lists = Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([filter, values]) =>
      db.facts
        .where(indexOf(filter as FactFilter))
        .anyOf([...values])
        .primaryKeys(),
    );
  if (years && (years.from !== null || years.to !== null)) {
    // Every period of a year sorts before the next year, and "" is no period.
    const { from, to } = years;
    lists.push(
      db.facts
        .where("by.period")
        .between(from ?? "0", to === null ? ":" : `${to}\uffff`)
        .primaryKeys(),
    );
  }
  if (lists.length === 0) return null;
  return intersection(
    (await Promise.all(lists)).map((list) => union([list as unknown as number[]])),
  );
}

const indexOf = (filter: FactFilter): string =>
  filter === "article" ? "row.article" : `by.${filter}`;

const compared = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

async function recordsOf(db: Database, numbers: readonly number[]): Promise<FactRecord[]> {
  const found = await db.facts.bulkGet(numbers as never);
  return found.flatMap((record) => (record ? [record] : []));
}
