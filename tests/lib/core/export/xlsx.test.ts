import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { COLUMNS } from "../../../../lib/core/export/columns.ts";
import { toCsv } from "../../../../lib/core/export/csv.ts";
import { en } from "../../../../lib/core/export/en.ts";
import { tableRows } from "../../../../lib/core/export/rows.ts";
import { tableOf, type Table } from "../../../../lib/core/export/table.ts";
import { toXlsx } from "../../../../lib/core/export/xlsx.ts";
import { verrerie } from "./reading.ts";

const opened = (table: Table) => readSheet(Buffer.concat(toXlsx(table, "Facts")));

describe("XLSX", () => {
  test("is opened by another reader, with numbers as numbers", async () => {
    const table = tableOf(tableRows(verrerie()), COLUMNS, en);
    const [head, ...rows] = await opened(table);
    expect(head).toEqual([...table.head]);
    expect(rows).toEqual(
      table.rows.map((row) => row.map((value) => (value === "" ? null : value))),
    );
  });

  test("holds any text as a text", async () => {
    const texts = ["=1+1", "@x", "-2", "+3", "<b>&\"'", "_x0041_", "  spaced  ", "a\nb", "😀"];
    const table: Table = { columns: ["text"], head: ["a"], rows: texts.map((text) => [text]) };
    const rows = await opened(table);
    expect(rows.slice(1).map(([value]) => value)).toEqual(
      // This reader trims texts.
      texts.map((text) => text.trim()),
    );
  });

  test("leaves out what XML cannot hold", async () => {
    const table: Table = {
      columns: ["text"],
      head: ["a"],
      rows: [["a\u0000\u001Bb\uFFFF\uD800c"]],
    };
    expect((await opened(table))[1]).toEqual(["abc"]);
  });

  test("is the same bytes for the same table", () => {
    const table = tableOf(tableRows(verrerie()), COLUMNS, en);
    expect(Buffer.concat(toXlsx(table, "Facts"))).toEqual(Buffer.concat(toXlsx(table, "Facts")));
  });
});

describe("CSV", () => {
  test("is read back by another parser, with semicolons where the comma is the decimal sign", () => {
    const table: Table = {
      columns: ["value", "text"],
      head: ["Value", "Text"],
      rows: [
        [3.5, 'said "so"; and more'],
        [null, "=1+1"],
      ],
    };
    const csv = toCsv(table, { decimal: ",", byteOrderMark: true });
    expect(parse(csv, { delimiter: ";", bom: true, relax_column_count: false })).toEqual([
      ["Value", "Text"],
      ["3,5", 'said "so"; and more'],
      ["", "'=1+1"],
    ]);
  });
});
