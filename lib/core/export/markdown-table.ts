import type { Column } from "./columns.ts";
import { markdownLine, markdownAddress } from "./markdown-text.ts";
import { cell } from "./sheet.ts";
import type { Decimal, Table } from "./table.ts";

/** A table as GitHub's Markdown has it. */
export function toMarkdownTable({ columns, head, rows }: Table, decimal: Decimal): string {
  const body = rows.map((row) =>
    row.map((value, index) =>
      cellOf(typeof value === "string" ? value : cell(value, decimal), columns[index]),
    ),
  );
  return head.length > 0
    ? `${pipes([head.map((name) => markdownLine(name)), ...body])}\n`
    : body.map((cells) => `${line(cells)}\n`).join("");
}

function cellOf(text: string, column: Column | undefined): string {
  const isAddress = column === "link" || column === "url";
  return isAddress && text !== "" ? markdownAddress(text) : markdownLine(text);
}

/** Lines of a table from cells that are Markdown already; the first line is its head. */
export function pipes(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows.map(line);
  if (head === undefined) return "";
  return [head, `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...body].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
