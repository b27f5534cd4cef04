import type { Reading } from "../reading.ts";
import { COLUMNS, tableRows, type Row } from "./rows.ts";
import { cell, cells } from "./sheet.ts";

/** The facts table of a Reading as CSV (RFC 4180: commas, CRLF, a header line), safe to open in a spreadsheet. */
export function toCsv(reading: Reading): string {
  return (
    csvHeader() +
    tableRows(reading)
      .map((row) => csvRow(row))
      .join("")
  );
}

/** The header line; with `id`, the first column says which document a row is of. */
export function csvHeader({ id = false } = {}): string {
  return record(id ? ["id", ...COLUMNS] : COLUMNS);
}

/** One line of the table, CRLF included. */
export function csvRow(row: Row, id?: string | number | null): string {
  return record(id === undefined ? cells(row) : [cell(id), ...cells(row)]);
}

function record(fields: readonly string[]): string {
  return `${fields.map(quoted).join(",")}\r\n`;
}

function quoted(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
