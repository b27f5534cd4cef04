import { toHtmlTable } from "./html-table.ts";
import { toMarkdownTable } from "./markdown-table.ts";
import type { Decimal, Table } from "./table.ts";
import { toTsv } from "./tsv.ts";

/** One thing on the clipboard, in every form that it is taken in; absent where there is none of its own. */
export interface Clip {
  /** text/plain */
  text: string;
  /** text/html */
  html?: string;
  /** text/markdown */
  markdown?: string;
}

/** A table for whatever it is pasted into: a sheet, a document, an editor. */
export function tableClip(table: Table, decimal: Decimal): Clip {
  return {
    text: toTsv(table, decimal),
    html: toHtmlTable(table, decimal),
    markdown: toMarkdownTable(table, decimal),
  };
}
