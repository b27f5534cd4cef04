/** Tables that hold data, and tables that only place things on the page. */
import { childElementsOf } from "../nodes.ts";
import { BLOCKS } from "./tags.ts";

/** The rows of a table itself, not of tables inside it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of childElementsOf(table)) {
    if (child.localName === "tr") rows.push(child);
    else if (/^t(?:head|body|foot)$/u.test(child.localName)) {
      rows.push(...childElementsOf(child).filter((row) => row.localName === "tr"));
    }
  }
  return rows;
}

/** A cell with more text than this is a column of a page, not a value (UTF-16 code units, on average). */
const LONGEST_CELL = 200;

export function isDataTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none") return false;
  if (table.querySelector("table")) return false;
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) =>
    childElementsOf(row).filter((cell) => /^t[dh]$/u.test(cell.localName)),
  );
  if (cells.length < 2) return false;
  const columns = Math.max(...rows.map((row) => childElementsOf(row).length));
  const length = cells.reduce((sum, cell) => sum + (cell.textContent?.trim().length ?? 0), 0);
  if (length === 0) return false;
  const named = table.querySelector("th, caption, thead") !== null;
  if (columns < 2) return named && length / cells.length < LONGEST_CELL;
  if (named) return length / cells.length < 2 * LONGEST_CELL;
  const structured = cells.filter((cell) => hasBlocks(cell)).length;
  return rows.length >= 2 && length / cells.length < LONGEST_CELL && structured <= cells.length / 4;
}

/** More than one block, or a heading or list: a layout's cell. */
function hasBlocks(cell: Element): boolean {
  let blocks = 0;
  for (const child of childElementsOf(cell)) {
    if (!BLOCKS.has(child.localName)) continue;
    blocks += child.localName === "p" || child.localName === "div" ? 1 : 2;
  }
  return blocks > 1;
}
