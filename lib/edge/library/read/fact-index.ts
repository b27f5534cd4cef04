/**
 * What is known of every fact without its row: held in typed arrays by the page that reads: 41 bytes
 * a fact, and 4 more for each order that was asked for.
 */
import type { BlockOf } from "../blocks/block.ts";
import { CHECKS, FACT_COLUMNS, type FactColumn } from "../blocks/facts.ts";
import type { Database } from "../database.ts";
import type { FactQuery, FactSort } from "../queries.ts";
import { createDictionary, type Dictionary } from "./dictionary.ts";
import { holdBlocks, type Held } from "./held-blocks.ts";
import { inOrderOf, inOrderOfNumbers } from "./order.ts";

export type CountedColumn = Exclude<FactColumn, "date">;

export interface FactIndex {
  total: number;
  /** Numbers of the facts that fit, in order; those that are alike by their numbers. */
  numbers: (query: Omit<FactQuery, "offset" | "limit">) => number[];
  /** Some of them, and how many there are; of all facts, without a list of all. */
  page: (query: FactQuery) => { numbers: number[]; total: number };
  /** Every value of a column in order, with how often it is there and how it is written in one of them. */
  counts: (column: CountedColumn) => { value: string; label: string; count: number }[];
}

type Ordered = Pick<FactQuery, "sort" | "descending">;
type Narrowed = Pick<FactQuery, "filters" | "years">;
type Columns = Record<FactColumn, Uint32Array>;
type Dictionaries = Record<FactColumn | "article", Dictionary>;

/** A block with the numbers of the page's own dictionaries. */
interface Unpacked {
  columns: Columns;
  article: Uint32Array;
  n: Uint32Array;
  value: Float64Array;
  check: Uint8Array;
  /** How owners are written, by their numbers. */
  labels: readonly (readonly [owner: number, label: string])[];
}

const indices = new WeakMap<Database, () => Promise<FactIndex>>();

/** As things are now; built with the first call, and brought up to date with each. */
export function factIndex(db: Database): Promise<FactIndex> {
  let current = indices.get(db);
  if (!current) indices.set(db, (current = keeper(db)));
  return current();
}

function keeper(db: Database): () => Promise<FactIndex> {
  const dictionaries = Object.fromEntries(
    [...FACT_COLUMNS, "article"].map((name) => [name, createDictionary()]),
  ) as Dictionaries;
  const blocks = holdBlocks(db, "facts", (block) => unpack(block, dictionaries));
  let built: { of: object; index: FactIndex } | undefined;
  return async () => {
    const held = await blocks();
    if (built?.of !== held.state) built = { of: held.state, index: build(held, dictionaries) };
    return built.index;
  };
}

function unpack({ ids, data }: BlockOf<"facts">, dictionaries: Dictionaries): Unpacked {
  const columns = Object.fromEntries(
    FACT_COLUMNS.map((name) => {
      const { values, at } = data[name];
      const numbers = values.map((value) => dictionaries[name].numberOf(value));
      return [name, at.map((place) => numbers[place] ?? 0)];
    }),
  ) as Columns;
  const { n, labels, value, check, ends, owner } = data;
  const article = new Uint32Array(n.length);
  for (const [at, id] of ids.entries()) {
    if (id !== "") article.fill(dictionaries.article.numberOf(id), ends[at - 1] ?? 0, ends[at]);
  }
  const named = labels.map(
    (label, at) => [dictionaries.owner.numberOf(owner.values[at] ?? ""), label] as const,
  );
  return { columns, article, n, value, check, labels: named };
}

function build({ blocks }: Held<Unpacked>, dictionaries: Dictionaries): FactIndex {
  const total = blocks.reduce((sum, { n }) => sum + n.length, 0);
  const n = new Uint32Array(total);
  const value = new Float64Array(total);
  const check = new Uint8Array(total);
  const article = new Uint32Array(total);
  const columns = Object.fromEntries(
    FACT_COLUMNS.map((name) => [name, new Uint32Array(total)]),
  ) as Columns;
  const labels = new Map<number, string>();
  let at = 0;
  for (const block of blocks) {
    const end = at + block.n.length;
    // Each block looks at its part of the whole from now on: nothing is held twice.
    block.n = moved(block.n, n, at);
    block.value = moved(block.value, value, at);
    block.check = moved(block.check, check, at);
    block.article = moved(block.article, article, at);
    for (const name of FACT_COLUMNS) {
      block.columns[name] = moved(block.columns[name], columns[name], at);
    }
    for (const [owner, label] of block.labels) labels.set(owner, label);
    at = end;
  }
  const sorted = new Map<FactSort | "n", Uint32Array>();
  const order = (sort: FactSort | "n"): Uint32Array => {
    const there = sorted.get(sort);
    if (there) return there;
    const made = ((): Uint32Array => {
      if (sort === "n") {
        const rows = Uint32Array.from({ length: total }, (_, row) => row);
        return inOrderOfNumbers(rows, Float64Array.from(n));
      }
      if (sort === "value") return inOrderOfNumbers(order("n"), value);
      const { values, ordered } = dictionaries[sort];
      return inOrderOf(order("n"), columns[sort], ordered(), values.length);
    })();
    sorted.set(sort, made);
    return made;
  };
  /** Of the rows that pass, from one place in the order to another. */
  const numbers = (tests: readonly Test[], query: Ordered, from = 0, to = total): number[] => {
    const { sort = "date", descending = false } = query;
    const rows = order(sort);
    const found: number[] = [];
    for (let place = from; place < to; place++) {
      const row = rows[descending ? total - 1 - place : place] ?? 0;
      if (tests.every(({ column, wanted }) => wanted[column[row] ?? 0] === 1)) {
        found.push(n[row] ?? 0);
      }
    }
    return found;
  };
  const tests = ({ filters = {}, years }: Narrowed): Test[] =>
    testsOf(filters, years, { ...columns, article, check }, dictionaries);
  return {
    total,
    numbers: (query) => numbers(tests(query), query),
    page({ offset, limit, ...query }) {
      const asked = tests(query);
      const end = offset + limit;
      if (asked.length === 0) {
        const isSome = end > offset && offset < total;
        return {
          numbers: isSome ? numbers([], query, offset, Math.min(end, total)) : [],
          total,
        };
      }
      const all = numbers(asked, query);
      return { numbers: all.slice(offset, end), total: all.length };
    },
    counts(column) {
      const { values, ordered } = dictionaries[column];
      const counts = new Uint32Array(values.length);
      for (const number of columns[column]) counts[number] = (counts[number] ?? 0) + 1;
      return Array.from(ordered()).flatMap((number) => {
        const count = counts[number] ?? 0;
        const text = values[number] ?? "";
        const label = column === "owner" ? (labels.get(number) ?? "") : text;
        return count === 0 ? [] : [{ value: text, label, count }];
      });
    },
  };
}

function moved<Values extends Uint32Array | Float64Array | Uint8Array>(
  part: Values,
  whole: Values,
  at: number,
): Values {
  whole.set(part, at);
  return whole.subarray(at, at + part.length) as Values;
}

/** Which numbers of a column a row may have. */
interface Test {
  column: Uint32Array | Uint8Array;
  wanted: Uint8Array;
}

function testsOf(
  filters: NonNullable<FactQuery["filters"]>,
  years: FactQuery["years"],
  columns: Columns & { article: Uint32Array; check: Uint8Array },
  dictionaries: Dictionaries,
): Test[] {
  const tests: Test[] = [];
  for (const [filter, values = []] of Object.entries(filters)) {
    if (values.length === 0) continue;
    const name = filter as keyof typeof filters;
    const dictionary = name === "check" ? null : dictionaries[name];
    const wanted = new Uint8Array(dictionary?.values.length ?? CHECKS.length);
    for (const value of values) {
      const number = dictionary ? dictionary.find(value) : CHECKS.indexOf(value as "");
      if (number >= 0) wanted[number] = 1;
    }
    tests.push({ column: columns[name], wanted });
  }
  if (years && (years.from !== null || years.to !== null)) {
    // Every period of a year sorts before the next year, and "" is no period.
    const from = years.from ?? "0";
    const to = years.to === null ? ":" : `${years.to}\uffff`;
    const wanted = Uint8Array.from(dictionaries.period.values, (period) =>
      Number(period >= from && period < to),
    );
    tests.push({ column: columns.period, wanted });
  }
  return tests;
}
