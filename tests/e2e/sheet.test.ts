import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toCsv } from "../../lib/core/export/csv.ts";
import { toHtmlTable } from "../../lib/core/export/html-table.ts";
import type { Decimal, Table } from "../../lib/core/export/table.ts";
import { toTsv } from "../../lib/core/export/tsv.ts";

const run = promisify(execFile);

/** Why there is no sheet to paste into; then the tests are skipped, and say so. */
async function missingOffice(): Promise<string> {
  try {
    await run("soffice", ["--version"]);
    return "";
  } catch {
    return " (skipped: no LibreOffice; apt-get install libreoffice-calc-nogui)";
  }
}
const missing = await missingOffice();

/** One cell as LibreOffice holds it. */
interface SheetCell {
  /** "float", "string", "date" or "" for an empty one. */
  type: string;
  value: string;
  formula: string;
  text: string;
}

const LINK = "https://news.example/x?a=1&b=2#:~:text=%C3%89t%C3%A9%20%C3%A0%20Gex";
const TABLE: Table = {
  columns: ["subject", "value", "upper", "period", "text", "sentence", "published", "link"],
  head: ["Whose", "Value", "Up to", "Period", "As written", "Sentence", "Date", "Link"],
  rows: [
    [
      "Verrerie d’Été",
      17_000_000,
      null,
      "2013",
      "17 M€",
      'Un "four", ; 5,5 %.',
      "2014-06-12",
      LINK,
    ],
    ["=1+1", -5.5, 6.25, "2014-06", "−5,5 %", "=HYPERLINK(1)", null, null],
    ["@SUM(A1)", 0.0000001, 1e15, "2014-01/2014-06", "27-26", "-2+3+cmd|' /C calc'!A0", null, null],
    ["+33 1", 3.14, null, null, "3-2", "\t=1", "2020-02-29", null],
  ],
};
const FORMULAS = ["=1+1", "=HYPERLINK(1)", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+33 1"];

function expectNumbers(rows: SheetCell[][]): void {
  expect(rows.slice(1, 5).map((row) => [row[1]?.type, Number(row[1]?.value)])).toEqual([
    ["float", 17_000_000],
    ["float", -5.5],
    ["float", 0.0000001],
    ["float", 3.14],
  ]);
  expect(Number(rows[2]?.[2]?.value)).toBe(6.25);
  expect(Number(rows[3]?.[2]?.value)).toBe(1e15);
}

function expectHarmless(rows: SheetCell[][]): void {
  const all = rows.flat();
  expect(all.filter(({ formula }) => formula !== "")).toEqual([]);
  const texts = all.map(({ text }) => text);
  for (const formula of FORMULAS) {
    expect(
      texts.some((text) => text.replace(/^['’]/u, "") === formula),
      formula,
    ).toBe(true);
  }
}

describe("a table in LibreOffice Calc", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lede-sheet-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The cells of what was written, opened by the filter that a paste of its kind goes through. */
  const cellsOf = async (name: string, content: string, filter: string): Promise<SheetCell[][]> => {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "fods:OpenDocument Spreadsheet Flat XML"];
    await run(
      "soffice",
      [...args, `--infilter=${filter}`, "--outdir", folder, join(folder, name)],
      {
        timeout: 120_000,
      },
    );
    return readSheet(readFileSync(join(folder, name.replace(/\.\w+$/u, ".fods")), "utf8"));
  };

  test.skipIf(missing).each<Decimal>([".", ","])(
    `has numbers, dates and texts in their cells when pasted as HTML, with “%s” in its numbers${missing}`,
    async (decimal) => {
      const rows = await cellsOf(
        decimal === "," ? "comma.html" : "point.html",
        toHtmlTable(TABLE, decimal),
        "HTML (StarCalc)",
      );
      expect(rows[0]?.map(({ text }) => text)).toEqual(TABLE.head);
      expectNumbers(rows);
      expectHarmless(rows);
      expect(rows[1]?.map(({ text }) => text)).toEqual([
        "Verrerie d’Été",
        expect.stringMatching(/^17000000/u),
        "",
        "2013",
        "17 M€",
        'Un "four", ; 5,5 %.',
        "2014-06-12",
        LINK,
      ]);
      expect(rows[1]?.[6]?.type).toBe("date");
      // A score and a month stay what they are.
      expect(
        [rows[3]?.[4], rows[4]?.[4], rows[2]?.[3]].map((one) => one && [one.type, one.text]),
      ).toEqual([
        ["string", "27-26"],
        ["string", "3-2"],
        ["string", "2014-06"],
      ]);
    },
  );

  test.skipIf(missing)(`has the same cells as a CSV file${missing}`, async () => {
    const csv = toCsv(TABLE, { decimal: ".", byteOrderMark: true });
    // Fields parted by commas (44), quoted by 34, in UTF-8 (76), from line 1, in American English, formulas evaluated.
    const rows = await cellsOf(
      "table.csv",
      csv,
      "Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true",
    );
    expect(rows[0]?.map(({ text }) => text)).toEqual(TABLE.head);
    expectNumbers(rows);
    expectHarmless(rows);
    expect(rows[1]?.[5]?.text).toBe('Un "four", ; 5,5 %.');
    expect(rows[1]?.[7]?.text).toBe(LINK);
  });

  test.skipIf(missing)(
    `has the same cells as a CSV file with decimal commas, in French${missing}`,
    async () => {
      const csv = toCsv(TABLE, { decimal: ",", byteOrderMark: true });
      const rows = await cellsOf(
        "french.csv",
        csv,
        "Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true",
      );
      expectNumbers(rows);
      expectHarmless(rows);
    },
  );

  test.skipIf(missing)(
    `hides no formula from a sheet that parts the fields by another sign${missing}`,
    async () => {
      const hostile = {
        ...TABLE,
        rows: [["a;=1+1", 1, null, null, "b,=2+2", "c\t=3+3", null, null]],
      };
      for (const [decimal, other] of [
        [".", 59],
        [",", 44],
      ] as const) {
        const csv = toCsv(hostile, { decimal, byteOrderMark: false });
        const rows = await cellsOf(
          `hostile-${other}.csv`,
          csv,
          `Text - txt - csv (StarCalc):${other},34,76,1,,1033,false,true`,
        );
        expect(rows.flat().filter(({ formula }) => formula !== "")).toEqual([]);
      }
    },
  );

  test.skipIf(missing)(`has the same cells as tab-separated text${missing}`, async () => {
    const rows = await cellsOf(
      "table.txt",
      toTsv(TABLE, "."),
      "Text - txt - csv (StarCalc):9,0,76,1,,1033,false,true",
    );
    expect(rows[0]?.map(({ text }) => text)).toEqual(TABLE.head);
    expectNumbers(rows);
    expectHarmless(rows);
  });
});

/** The cells of a flat OpenDocument sheet, row by row. */
function readSheet(xml: string): SheetCell[][] {
  const rows = xml.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gsu);
  return [...rows].map(([, row = ""]) =>
    [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gsu)].flatMap(
      ([, attributes = "", content = ""]) => {
        const attribute = (name: string): string =>
          new RegExp(`\\b${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";
        const cell = {
          type: attribute("office:value-type"),
          value: attribute("office:value") || attribute("office:date-value"),
          formula: attribute("table:formula"),
          text: plain(/<text:p>(.*?)<\/text:p>/su.exec(content)?.[1] ?? ""),
        };
        const times = Number(attribute("table:number-columns-repeated") || 1);
        return Array.from({ length: Math.min(times, 20) }, () => cell);
      },
    ),
  );
}

function plain(xml: string): string {
  return xml
    .replaceAll(/<text:s\b[^>]*>/gu, " ")
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
