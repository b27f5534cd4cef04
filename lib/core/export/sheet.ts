import { COLUMNS, type Row } from "./rows.ts";

/**
 * What a spreadsheet would run as a formula when a cell starts with it, full-width forms included.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/** A cell's text: numbers stay numbers; a text that a spreadsheet would run gets an apostrophe before it. */
export function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}

/** The cells of a row in the order of `COLUMNS`. */
export function cells(row: Row): string[] {
  return COLUMNS.map((column) => cell(row[column]));
}
