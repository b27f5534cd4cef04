import { cell } from "./sheet.ts";
import type { Decimal, Table } from "./table.ts";

/** A table as tab-separated lines, for pasting into a sheet. */
export function toTsv({ head, rows }: Table, decimal: Decimal): string {
  const body = rows.map((row) => row.map((value) => cell(value, decimal)));
  const lines = head.length > 0 ? [head, ...body] : body;
  // A sheet takes a tab for the next cell and a line break for the next row, quoted or not.
  return lines
    .map((fields) => `${fields.map((field) => field.replace(/\s+/gu, " ")).join("\t")}\n`)
    .join("");
}
