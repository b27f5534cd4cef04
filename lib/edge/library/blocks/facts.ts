import type { FactCheck } from "../../../core/library/documents.ts";
import { factKeys, type FactRow } from "../../../core/library/fact-rows.ts";
import { columnOf, stringAt, type Column } from "./column.ts";

export const FACT_COLUMNS = ["owner", "role", "kind", "period", "site", "date"] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** What a person said of a fact, by its place; "" for nothing. */
export const CHECKS: readonly (FactCheck | "")[] = ["", "checked", "doubtful"];

/** By what a fact is found and put in order: see `FactKeys`. */
export type FactPart = Record<FactColumn, string> & {
  n: number;
  /** The owner as it is written. */
  label: string;
  value: number;
  /** Place in `CHECKS`. */
  check: number;
};

/** The facts of a block, article by article. */
export interface FactColumns extends Record<FactColumn, Column> {
  n: Uint32Array;
  /** Parallel to the owners' `values`. */
  labels: string[];
  value: Float64Array;
  check: Uint8Array;
  /** Of each article, where its facts end. */
  ends: Uint32Array;
}

export function factPartOf(n: number, row: FactRow): FactPart {
  const { owner, role, kind, period, site, date, value } = factKeys(row);
  const check = Math.max(0, CHECKS.indexOf(row.check ?? ""));
  return { owner, role, kind, period, site, date, value, n, label: row.owner ?? "", check };
}

export function packFacts(parts: readonly (readonly FactPart[])[]): FactColumns {
  const all = parts.flat();
  const column = (name: FactColumn): Column => columnOf(all.map((part) => part[name]));
  const owner = column("owner");
  const labels = new Map(all.map((part) => [part.owner, part.label]));
  let end = 0;
  return {
    owner,
    role: column("role"),
    kind: column("kind"),
    period: column("period"),
    site: column("site"),
    date: column("date"),
    n: Uint32Array.from(all, ({ n }) => n),
    labels: owner.values.map((value) => labels.get(value) ?? ""),
    value: Float64Array.from(all, ({ value }) => value),
    check: Uint8Array.from(all, ({ check }) => check),
    ends: Uint32Array.from(parts, ({ length }) => (end += length)),
  };
}

export function unpackFacts(columns: FactColumns): FactPart[][] {
  const { n, labels, value, check, ends, owner, role, kind, period, site, date } = columns;
  const all = Array.from(n, (number, at): FactPart => {
    return {
      n: number,
      owner: stringAt(owner, at),
      role: stringAt(role, at),
      kind: stringAt(kind, at),
      period: stringAt(period, at),
      site: stringAt(site, at),
      date: stringAt(date, at),
      label: labels[owner.at[at] ?? -1] ?? "",
      value: value[at] ?? 0,
      check: check[at] ?? 0,
    };
  });
  return Array.from(ends, (end, at) => all.slice(ends[at - 1] ?? 0, end));
}
