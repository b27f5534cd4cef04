import { COLUMNS } from "./columns.ts";
import type { Row } from "./rows.ts";
import type { Cell, Decimal } from "./table.ts";

/**
 * What a spreadsheet would run as a formula when a cell starts with it, full-width forms included.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/** As many digits as a double tells for sure, without grouping and without an exponent. */
const NUMBER = new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 15 });

/** A cell's text: numbers stay numbers; a text that a spreadsheet would run gets an apostrophe before it. */
export function cell(value: Cell, decimal: Decimal = "."): string {
  if (value === null) return "";
  if (typeof value === "number") return plainNumber(value, decimal);
  return FORMULA.test(value) ? `'${value}` : value;
}

/** A number as a spreadsheet reads it. */
export function plainNumber(value: number, decimal: Decimal): string {
  return Number.isFinite(value) ? NUMBER.format(value).replace(".", decimal) : "";
}

/** The cells of a row in the order of `COLUMNS`, as data. */
export function cells(row: Row): string[] {
  return COLUMNS.map((column) => cell(row[column]));
}
