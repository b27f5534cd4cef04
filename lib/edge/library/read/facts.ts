import type { FactFilter } from "../../../core/library/entry.ts";
import { ownerKey, type FactRow } from "../../../core/library/fact-rows.ts";
import type { Database } from "../database.ts";
import type { FactQuery, FactValue, NumberedFact, ValuesAsked } from "../queries.ts";
import type { FactRecord } from "../schema.ts";
import { valuesAsked } from "./counts.ts";
import { factIndex } from "./fact-index.ts";

/** Facts that are handed on at once. */
const PIECE = 5000;

export async function facts(
  db: Database,
  query: FactQuery,
): Promise<{ rows: FactRow[]; total: number }> {
  const { facts: page, total } = await factPage(db, query);
  return { rows: page.map(({ row }) => row), total };
}

export async function factPage(
  db: Database,
  query: FactQuery,
): Promise<{ facts: NumberedFact[]; total: number }> {
  const { numbers, total } = (await factIndex(db)).page(query);
  return { facts: numbers.length > 0 ? await factRows(db, numbers) : [], total };
}

export const factNumbers = async (
  db: Database,
  query: Omit<FactQuery, "offset" | "limit">,
): Promise<number[]> => (await factIndex(db)).numbers(query);

export async function factRows(db: Database, numbers: readonly number[]): Promise<NumberedFact[]> {
  const found = await db.facts.bulkGet(numbers as never);
  return found.flatMap((record) => (record ? [numbered(record)] : []));
}

const numbered = ({ n = 0, row }: FactRecord): NumberedFact => ({ n, row });

export async function factValues(
  db: Database,
  filter: Exclude<FactFilter, "article" | "check">,
  asked: ValuesAsked,
): Promise<FactValue[]> {
  return valuesAsked((await factIndex(db)).counts(filter), asked);
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
