/** Tables that hold data, and tables that only place things on the page. */
import type { PageElement } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
import { BLOCKS } from "./tags.ts";

/** The rows of a table itself, not of tables inside it. */
export function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = [];
  for (const child of table.children) {
    if (child.localName === "tr") rows.push(child);
    else if (/^t(?:head|body|foot)$/u.test(child.localName)) {
      rows.push(...child.children.filter((row) => row.localName === "tr"));
    }
  }
  return rows;
}

/** A cell with more text than this is a column of a page, not a value (UTF-16 code units, on average). */
const LONGEST_CELL = 200;

export function isDataTable(table: PageElement): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none") return false;
  if (table.find(named("table"))) return false;
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) =>
    row.children.filter((cell) => /^t[dh]$/u.test(cell.localName)),
  );
  if (cells.length < 2) return false;
  const columns = Math.max(...rows.map((row) => row.children.length));
  const length = cells.reduce((sum, cell) => sum + (cell.textContent.trim().length ?? 0), 0);
  if (length === 0) return false;
  const hasNames = table.find(named("th", "caption", "thead")) !== null;
  if (columns < 2) return hasNames && length / cells.length < LONGEST_CELL;
  if (hasNames) return length / cells.length < 2 * LONGEST_CELL;
  const structured = cells.filter((cell) => hasBlocks(cell)).length;
  return rows.length >= 2 && length / cells.length < LONGEST_CELL && structured <= cells.length / 4;
}

/** More than one block, or a heading or list: a layout's cell. */
function hasBlocks(cell: PageElement): boolean {
  let blocks = 0;
  for (const child of cell.children) {
    if (!BLOCKS.has(child.localName)) continue;
    blocks += child.localName === "p" || child.localName === "div" ? 1 : 2;
  }
  return blocks > 1;
}
