import type { Reading } from "../reading.ts";
import { COLUMNS, tableRows } from "./rows.ts";
import { cells } from "./sheet.ts";

/** The facts table of a Reading as tab-separated lines, for pasting into a sheet. */
export function toTsv(reading: Reading): string {
  const lines = [COLUMNS as readonly string[], ...tableRows(reading).map(cells)];
  // A sheet takes a tab for the next cell and a line break for the next row, quoted or not.
  return lines
    .map((fields) => `${fields.map((field) => field.replace(/\s+/gu, " ")).join("\t")}\n`)
    .join("");
}
