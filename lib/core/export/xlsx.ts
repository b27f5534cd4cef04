/** A table as an Office Open XML workbook (ECMA-376): the few parts that every reader of sheets asks for. */
import { createZip } from "../zip/write.ts";
import { escaped } from "./escaped.ts";
import type { Cell, Table } from "./table.ts";

/** Rows of a sheet and characters of a cell: the limits that Excel states. */
const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Rows that are written at once. */
const PIECE = 1000;

/**
 * A table as XLSX; more rows than a sheet holds go on in another. Numbers are numbers; every text is a text, so that no
 * sheet runs one as a formula.
 * @param name of the sheet
 * @returns the file, in pieces
 */
export function toXlsx(table: Table, name: string): Uint8Array<ArrayBuffer>[] {
  const perSheet = MOST_ROWS - 1;
  const count = Math.max(1, Math.ceil(table.rows.length / perSheet));
  const names = Array.from({ length: count }, (_, at) => sheetName(name, at));
  const zip = createZip();
  zip.add("[Content_Types].xml", [HEAD, contentTypes(count)]);
  zip.add("_rels/.rels", [HEAD, relations([["officeDocument", "xl/workbook.xml"]])]);
  zip.add("xl/workbook.xml", [HEAD, workbook(names)]);
  zip.add("xl/_rels/workbook.xml.rels", [
    HEAD,
    relations([
      ...names.map((_, at): Relation => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
  ]);
  zip.add("xl/styles.xml", [HEAD, STYLES]);
  for (const at of names.keys()) {
    const rows = table.rows.slice(at * perSheet, (at + 1) * perSheet);
    zip.add(`xl/worksheets/sheet${at + 1}.xml`, sheet({ ...table, rows }));
  }
  return zip.end();
}

/** What Excel takes for a sheet's name: 31 characters at most, none of its signs. */
function sheetName(name: string, at: number): string {
  const plain = name.replaceAll(/[[\]:*?/\\']/gu, " ").slice(0, 24);
  return at === 0 ? plain : `${plain} ${at + 1}`;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      "worksheet",
    ]),
    ["/xl/styles.xml", "styles"],
  ];
  const overrides = parts.map(
    ([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

type Relation = [kind: string, target: string];

function relations(targets: readonly Relation[]): string {
  const lines = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/** Style 0 is plain, style 1 the head. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** The head stays in view, and can be filtered by. */
function* sheet({ head, rows }: Table): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  yield rowOf(head, 1, 1);
  for (let from = 0; from < rows.length; from += PIECE) {
    yield rows
      .slice(from, from + PIECE)
      .map((row, at) => rowOf(row, from + at + 2, 0))
      .join("");
  }
  const filter =
    head.length === 0 ? "" : `<autoFilter ref="A1:${columnName(head.length)}${rows.length + 1}"/>`;
  yield `</sheetData>${filter}</worksheet>`;
}

function rowOf(cells: readonly Cell[], number: number, style: 0 | 1): string {
  const written = cells.map((value, at) => cellOf(value, `${columnName(at + 1)}${number}`, style));
  return `<row r="${number}">${written.join("")}</row>`;
}

function cellOf(value: Cell, place: string, style: 0 | 1): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") {
    return Number.isFinite(value) ? `<c r="${place}" s="${style}"><v>${value}</v></c>` : "";
  }
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(legal(value))}</t></is></c>`;
}

/**
 * What XML 1.0 may hold, no longer than a cell. "_x0041_" is how the format writes a character by its number: where a
 * text says just that, its first sign is written so.
 */
function legal(text: string): string {
  return text
    .slice(0, LONGEST_CELL)
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/_(?=x[\dA-F]{4}_)/giu, "_x005F_");
}

/** "A" for 1, "AA" for 27. */
function columnName(number: number): string {
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
