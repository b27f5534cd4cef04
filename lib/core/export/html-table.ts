import type { Column } from "./columns.ts";
import { escaped } from "./escaped.ts";
import { cell, plainNumber } from "./sheet.ts";
import type { Cell, Decimal, Table } from "./table.ts";

/** What a spreadsheet would make a date or a number of that is none: a month, a score, a part of a date. */
const LIKE_NUMBER = /^['\d\s.,:/–-]+$/u;
/** Milliseconds. */
const DAY = 86_400_000;
/** A whole date or a year is to become one. */
const DATE = /^\d{4}(?:-\d{2}-\d{2})?$/u;

/**
 * A table as HTML, for pasting into a sheet or a document.
 *
 * Numbers carry their value for LibreOffice (`sdval`), so that the decimal sign does not matter there; texts that look
 * like numbers are told to stay texts, to LibreOffice by `sdnum`, to Excel by `mso-number-format`.
 */
export function toHtmlTable({ columns, head, rows }: Table, decimal: Decimal): string {
  const body = rows.map((row) => {
    const own = row.map((value, index) => tableCell(value, columns[index], decimal));
    return `<tr>${own.join("")}</tr>`;
  });
  const names = head.map((name) => `<th>${escaped(name)}</th>`).join("");
  return [
    '<meta charset="utf-8"><table>',
    ...(names === "" ? [] : [`<thead><tr>${names}</tr></thead>`]),
    "<tbody>",
    ...body,
    "</tbody></table>",
  ].join("\n");
}

/** Days since 30 December 1899, which LibreOffice counts dates by; null for what is no whole date after that. */
function serialDay(text: string): number | null {
  const days = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00Z`) / DAY + 25_569 : 0;
  return days > 0 ? days : null;
}

function tableCell(value: Cell, column: Column | undefined, decimal: Decimal): string {
  const text = escaped(cell(value, decimal));
  if (typeof value === "number") {
    return `<td sdval="${plainNumber(value, ".")}" sdnum="1033;">${text}</td>`;
  }
  if (value === null) return "<td></td>";
  if ((column === "link" || column === "url") && /^https?:\/\/\S+$/iu.test(value)) {
    return `<td><a href="${text}">${text}</a></td>`;
  }
  const day = serialDay(value);
  if (day !== null) return `<td sdval="${day}" sdnum="1033;1033;YYYY-MM-DD">${text}</td>`;
  if (LIKE_NUMBER.test(value) && !DATE.test(value)) {
    return `<td sdnum="1033;1033;@" style="mso-number-format:'\\@'">${text}</td>`;
  }
  return `<td>${text}</td>`;
}
