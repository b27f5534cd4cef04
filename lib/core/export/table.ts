import type { Column } from "./columns.ts";
import type { Row } from "./rows.ts";
import type { Labels } from "./wording.ts";

/** Null: nothing is known. */
export type Cell = string | number | null;

/** What is pasted into a sheet, before any format. */
export interface Table {
  columns: readonly Column[];
  /** Empty for rows that are added to a table. */
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** The sign between a number and its fraction. */
export type Decimal = "." | ",";

/** Rows in the columns and the words that a person chose: numbers stay numbers, roles and their like are in words. */
export function tableOf(rows: readonly Row[], columns: readonly Column[], labels: Labels): Table {
  return {
    columns,
    head: columns.map((column) => labels.columns[column]),
    rows: rows.map((row) => columns.map((column) => cellOf(row, column, labels))),
  };
}

function cellOf(row: Row, column: Column, labels: Labels): Cell {
  switch (column) {
    case "role":
      return row.words ?? (row.role && labels.roles[row.role]);
    case "subjectType":
      return row.subjectType && labels.types[row.subjectType];
    case "kind":
      return labels.kinds[row.kind];
    case "qualifier":
      return row.qualifier && labels.qualifiers[row.qualifier];
    case "mode":
      return row.mode && labels.modes[row.mode];
    case "published":
      // The day as the page states it: no sheet takes a time with its zone for a date.
      return row.published && row.published.replace(/T.*$/su, "");
    default: {
      const value = row[column];
      return typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : value;
    }
  }
}
