import { csvHeader, csvRow } from "../lib/core/export/csv.ts";
import { toJsonLd } from "../lib/core/export/jsonld.ts";
import { toMarkdown } from "../lib/core/export/markdown.ts";
import { toPage } from "../lib/core/export/page/page.ts";
import { factRows, tableRows } from "../lib/core/export/rows.ts";
import type { Format } from "./arguments.ts";
import type { ReadResult } from "./request.ts";

/** How results are written. */
export interface Output {
  format: Format;
  /** One row a fact instead of the Reading. */
  facts: boolean;
  /** Whether each result says which document it is of. */
  labelled: boolean;
}

/** What stands before the first result. */
export function opening({ format, labelled }: Output): string {
  return format === "csv" ? csvHeader({ id: labelled }) : "";
}

/** What stands between the results of two documents. */
export function separator({ format }: Output): string {
  return format === "markdown" ? "\n---\n\n" : "";
}

/**
 * One document's result.
 * @param id shown when results are labelled
 */
export function formatReading(
  { reading, article }: ReadResult,
  output: Output,
  id: unknown,
): string {
  const { format, facts, labelled } = output;
  const label = labelled ? { id } : {};
  switch (format) {
    case "json":
      return facts
        ? factRows(reading)
            .map((row) => jsonLine({ ...label, ...row }))
            .join("")
        : jsonLine({ ...label, ...reading });
    case "csv":
      return (facts ? factRows(reading) : tableRows(reading))
        .map((row) => csvRow(row, labelled ? csvId(id) : undefined))
        .join("");
    case "markdown":
      return toMarkdown(reading);
    case "jsonld":
      return `${toJsonLd(reading)}\n`;
    case "html":
      // Its words are in the article's language: nobody's interface is here, and the same page comes out everywhere.
      return toPage(reading, { article });
  }
}

/** The line of NDJSON for a document that could not be read. */
export function errorLine(id: unknown, error: string): string {
  return jsonLine({ id, error });
}

/** JSON on one line, whatever the reader takes for the end of one: U+2028 and its like are escaped too. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${json}\n`;
}

function csvId(id: unknown): string | number | null {
  return typeof id === "string" || typeof id === "number" || id === null ? id : JSON.stringify(id);
}
