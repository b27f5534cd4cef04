import { COLUMNS } from "./columns.ts";
import type { Row } from "./rows.ts";
import { cell, cells } from "./sheet.ts";
import type { Decimal, Table } from "./table.ts";

/** U+FEFF: some spreadsheets take a file without it for one in a charset of old. */
const BYTE_ORDER_MARK = "\uFEFF";

export interface CsvOptions {
  /** With a comma, semicolons part the fields: what spreadsheets expect where the comma is the decimal sign. */
  decimal: Decimal;
  byteOrderMark: boolean;
}

/** A table as CSV (RFC 4180: a header line, CRLF), safe to open in a spreadsheet. */
export function toCsv(
  { head, rows }: Pick<Table, "head" | "rows">,
  { decimal, byteOrderMark }: CsvOptions,
): string {
  const separator = decimal === "," ? ";" : ",";
  const lines = [head, ...rows.map((row) => row.map((value) => cell(value, decimal)))];
  return (
    (byteOrderMark ? BYTE_ORDER_MARK : "") +
    lines.map((fields) => record(fields, separator)).join("")
  );
}

/** The header line of rows as data; with `id`, the first column says which document a row is of. */
export function csvHeader({ id = false } = {}): string {
  return record(id ? ["id", ...COLUMNS] : COLUMNS);
}

/** One row as data, CRLF included. */
export function csvRow(row: Row, id?: string | number | null): string {
  return record(id === undefined ? cells(row) : [cell(id), ...cells(row)]);
}

type Separator = "," | ";";

function record(fields: readonly string[], separator: Separator = ","): string {
  return `${fields.map((field) => quoted(field, separator)).join(separator)}\r\n`;
}

/**
 * Where a spreadsheet would begin a cell in the middle of a field, if it parts fields by another sign than the file: what
 * would run there gets an apostrophe before it as well.
 */
const HIDDEN_FORMULA: Record<Separator, RegExp> = {
  ",": /([;\t\r\n][^\S\t\r\n]*)([=+\-@＝＋－＠])/gu,
  ";": /([,\t\r\n][^\S\t\r\n]*)([=+\-@＝＋－＠])/gu,
};

const QUOTED: Record<Separator, RegExp> = { ",": /[",\t\r\n]/u, ";": /[";\t\r\n]/u };

function quoted(field: string, separator: Separator): string {
  const safe = field.replaceAll(HIDDEN_FORMULA[separator], "$1'$2");
  return QUOTED[separator].test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
