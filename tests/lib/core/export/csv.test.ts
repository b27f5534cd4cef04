import { describe, expect, test } from "vitest";
import { csvHeader, csvRow, toCsv } from "../../../../lib/core/export/csv.ts";
import { factRows, tableRows } from "../../../../lib/core/export/rows.ts";
import { en } from "../../../../lib/core/export/en.ts";
import { cell } from "../../../../lib/core/export/sheet.ts";
import { tableOf, type Table } from "../../../../lib/core/export/table.ts";
import { toTsv } from "../../../../lib/core/export/tsv.ts";
import type { Reading } from "../../../../lib/core/reading.ts";
import { figure, readingOf, verrerie } from "./reading.ts";

/** The rows as the command line writes them. */
const csvOf = (reading: Reading): string =>
  [csvHeader(), ...tableRows(reading).map((row) => csvRow(row))].join("");

/** A small reader of RFC 4180, apart from the code under test. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") rows.push([]);
    else if (end === "") break;
  }
  return rows.filter((row) => row.some((field) => field !== ""));
}

describe("the rows of the facts table", () => {
  test("are one a fact, and one for each figure that no fact holds, in text order", () => {
    expect(tableRows(verrerie()).map((row) => [row.text, row.role, row.mode])).toEqual([
      ["3,2 M€", "revenue", "stated"],
      ["2020", null, null],
      ["48 salariés", "employees", null],
      ["4 M€", "revenue", "forecast"],
    ]);
  });

  test("tell whose figure it is, and the sentence that says so, also without a fact", () => {
    const row = tableRows(verrerie())[2];
    expect(row?.subject).toBe("verrerie Malandrin");
    expect(row?.sentence).toBe("Elle emploie 48 salariés.");
  });

  test("are facts alone when only facts are asked for", () => {
    expect(factRows(verrerie()).map((row) => row.value)).toEqual([3_200_000, 4_000_000]);
  });

  test("give the date that the text meant, where it could be told", () => {
    const reading = readingOf([{ kind: "p", text: "Ouverture lundi 8 mars." }]);
    reading.figures = [
      figure(reading, "lundi 8 mars", {
        kind: "date",
        value: "--03-08",
        unit: null,
        resolved: "2021-03-08",
      }),
    ];
    expect(tableRows(reading)[0]?.value).toBe("2021-03-08");
  });

  test("leave out a fact whose figure is not there, and name nobody for a subject that is not", () => {
    const reading = verrerie();
    reading.facts = reading.facts.map((fact, index) => ({
      ...fact,
      subject: 99,
      figures: index === 0 ? [99] : fact.figures,
    }));
    expect(factRows(reading).map((row) => row.subject)).toEqual([null]);
  });

  test("of a Reading without figures are none", () => {
    expect(tableRows(readingOf([]))).toEqual([]);
    expect(csvOf(readingOf([]))).toBe(csvHeader());
  });
});

describe("CSV", () => {
  test("has a header, commas and CRLF, and reads back as the same fields", () => {
    const csv = csvOf(verrerie());
    expect(csv.endsWith("\r\n")).toBe(true);
    const [header, first] = parse(csv);
    const field = (name: string): string | undefined => first?.[header?.indexOf(name) ?? -1];
    expect(field("subject")).toBe("verrerie Malandrin");
    expect(field("value")).toBe("3200000");
    expect(field("unit")).toBe("EUR");
    expect(field("period")).toBe("2020");
    expect(field("sentence")).toBe("La verrerie Malandrin a réalisé 3,2 M€ en 2020.");
    expect(field("url")).toBe("https://www.example.org/eco/verrerie");
  });

  test("quotes commas, quotation marks and line breaks", () => {
    const reading = verrerie();
    reading.title = 'Un "four", deux\nfois';
    expect(csvOf(reading)).toContain(',"Un ""four"", deux\nfois",');
  });

  test("puts the document first where rows are of several", () => {
    const [row] = factRows(verrerie());
    expect(csvHeader({ id: true })).toMatch(/^id,subject,/u);
    expect(row && csvRow(row, "a.html")).toMatch(/^a\.html,verrerie Malandrin,/u);
  });
});

describe("a cell of a sheet", () => {
  test.each(["=1+1", "+33 1", "-12 %", "@sum", "\t=1", "  =1", "＝1", "--06-12"])(
    "keeps %j from running as a formula",
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  test.each(["12 %", "a=b", "M. Brès", "2014-06-12", ""])("leaves %j as it is", (text) => {
    expect(cell(text)).toBe(text);
  });

  test("keeps numbers numbers, the negative ones too", () => {
    expect(cell(-5.5)).toBe("-5.5");
    expect(cell(null)).toBe("");
  });
});

const tableWith = (rows: Table["rows"]): Table => ({
  columns: ["text", "value"],
  head: ["As written", "Value"],
  rows,
});

describe("a CSV file for a person", () => {
  test("begins with a byte-order mark where that is wanted", () => {
    const table = tableWith([["3,2 M€", 3_200_000]]);
    const options = { decimal: ".", byteOrderMark: true } as const;
    expect(toCsv(table, options)).toBe('\uFEFFAs written,Value\r\n"3,2 M€",3200000\r\n');
    expect(toCsv(table, { ...options, byteOrderMark: false })).toMatch(/^As written/u);
  });

  test("parts its fields by semicolons where the comma is the decimal sign", () => {
    const csv = toCsv(tableWith([["moins 5,5 %", -5.5]]), { decimal: ",", byteOrderMark: false });
    expect(csv).toBe("As written;Value\r\nmoins 5,5 %;-5,5\r\n");
  });

  test.each([
    [",", "a;=1+1", "a;'=1+1"],
    [",", "a; -5 %", "a; '-5 %"],
    [",", "a, -5 %", `"a, -5 %"`],
    [";", "a, =1+1", "a, '=1+1"],
    [",", "a;@sum", "a;'@sum"],
  ])(
    "with %j between fields, hides no formula in %j for who parts them otherwise",
    (separator, text, field) => {
      const decimal = separator === "," ? "." : ",";
      expect(toCsv(tableWith([[text, null]]), { decimal, byteOrderMark: false })).toContain(
        `\r\n${field}${separator}\r\n`,
      );
    },
  );

  test.each([
    [17_000_000, "17000000"],
    [1e21, "1000000000000000000000"],
    [0.1 + 0.2, "0.3"],
    [1e-7, "0.0000001"],
    [-12, "-12"],
    [Number.NaN, ""],
  ])("writes %d plainly", (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

describe("TSV", () => {
  test("has one line a row, whatever a field holds", () => {
    const reading = verrerie();
    reading.title = "Un\ttitre\nsur deux lignes";
    const table = tableOf(tableRows(reading), ["title", "value", "sentence"], en);
    const lines = toTsv(table, ".").trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(new Set(lines.map((line) => line.split("\t").length)).size).toBe(1);
    expect(lines[1]).toContain("Un titre sur deux lignes");
  });
});
