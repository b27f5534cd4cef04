import { COLUMN_NAMES, type ColumnField } from "./column-names.ts";
import type { Candidate } from "./reference.ts";

/**
 * Articles from a table of values parted by commas, semicolons or tabs (RFC 4180), or a list of addresses, one a line. What
 * a column holds is told by its head; without one, addresses are taken where they stand and the longest other text beside
 * them is the title.
 */
export function fromCsv(text: string): Candidate[] {
  const rows = parseCsv(text.replace(/^\uFEFF/u, ""));
  const [head = [], ...rest] = rows;
  const fields = head.map(fieldOf);
  if (!fields.includes("url") && !fields.includes("title")) return rows.map(bareRow);
  return rest.map((row) => headedRow(row, fields));
}

function headedRow(row: readonly string[], fields: readonly (ColumnField | null)[]): Candidate {
  const valueOf = (field: ColumnField): string | undefined => {
    const value = row[fields.indexOf(field)];
    return value === undefined || value.trim() === "" ? undefined : plain(value);
  };
  const [url, title, siteName] = [valueOf("url"), valueOf("title"), valueOf("siteName")];
  const published = valueOf("publishedTime");
  return {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(published === undefined ? {} : { publishedTime: published }),
    authors: valueOf("authors")?.split(/[;|]/u) ?? [],
    tags: valueOf("tags")?.split(/[,;|]/u) ?? [],
  };
}

function bareRow(row: readonly string[]): Candidate {
  const url = row.find((value) => /^\s*[a-z][\w+.-]*:/iu.test(value)) ?? "";
  const [title] = row.filter((value) => value !== url).toSorted((a, b) => b.length - a.length);
  return {
    ...(url === "" ? {} : { url }),
    ...(title === undefined || title.trim() === "" ? {} : { title: plain(title) }),
  };
}

/** Without the apostrophe that keeps sheets from running a text. */
const plain = (value: string): string => value.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, "");

function fieldOf(name: string): ColumnField | null {
  const key = name
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
  return COLUMN_NAMES.get(key) ?? null;
}

/** The records of a table; its sign between fields is the one that its first line has most of. */
function parseCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  const token = new RegExp(
    `"([^"]*(?:""[^"]*)*)"?|[^${separator}\\r\\n"][^${separator}\\r\\n]*`,
    "uy",
  );
  let at = 0;
  let field = "";
  while (at <= text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match && match[0] !== "") {
      field += match[1]?.replaceAll('""', '"') ?? match[0];
      at += match[0].length;
      continue;
    }
    const sign = text[at];
    row.push(field);
    field = "";
    if (sign !== separator) {
      if (row.some((value) => value.trim() !== "")) rows.push(row);
      row = [];
    }
    at += sign === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return rows;
}

function separatorOf(text: string): "," | ";" | "\t" {
  const line =
    text
      .slice(0, 10_000)
      .split(/[\r\n]/u, 1)[0]
      ?.replaceAll(/"[^"]*"/gu, "") ?? "";
  const count = (sign: string): number => line.split(sign).length;
  if (count("\t") > 1) return "\t";
  return count(";") > count(",") ? ";" : ",";
}
