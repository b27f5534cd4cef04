// Counts what the repair would change in texts that are not damaged: false repairs, by kind, per 100,000 words.
//
//   npm run --silent clean-text -- [--lang L] [--show N] FILE…
//
// Each line of a file is a paragraph; a page is as many of them as fit into PAGE. The language is detected page by
// page unless --lang says it.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { decode } from "../cli/charset.ts";
import type { Repair } from "../lib/core/reading.ts";
import { repairText } from "../lib/core/repair/repair.ts";

/** UTF-16 code units: a long article. */
const PAGE = 6000;
/** Characters shown on each side of an edit. */
const AROUND = 40;

const { values, positionals } = parseArgs({
  options: { lang: { type: "string" }, show: { type: "string", default: "0" } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error("usage: npm run clean-text -- [--lang L] [--show N] FILE…");
  process.exitCode = 2;
}

let shown = 0;
for (const file of positionals) {
  const counts = new Map<string, number>();
  let words = 0;
  for (const page of pagesOf(readFileSync(file, "utf8"))) {
    words += page.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const { text, repairs } = repairText(page, { lang: values.lang }, { decode });
    for (const repair of repairs) {
      const kind = repair.applied ? repair.kind : "suggestion";
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (shown++ < Number(values.show)) console.log(inContext(text, repair));
    }
  }
  const edits = [...counts].filter(([kind]) => kind !== "suggestion");
  const applied = edits.reduce((sum, [, count]) => sum + count, 0);
  const rate = words === 0 ? 0 : (applied * 100_000) / words;
  const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
  console.log(
    `${rate.toFixed(2).padStart(7)}  ${String(words).padStart(7)} words  ${file}  ${kinds}`,
  );
}

function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let page = "";
  for (const line of text.split("\n")) {
    page += `${line}\n`;
    if (page.length >= PAGE) {
      pages.push(page);
      page = "";
    }
  }
  return page.trim() === "" ? pages : [...pages, page];
}

function inContext(text: string, { start, end, damaged, repaired, kind, applied }: Repair): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const change = `[${damaged}→${repaired}]`.replaceAll("\n", "⏎");
  return `  ${applied ? kind : "suggestion"}: ${before}${change}${after}`.replaceAll("\n", "⏎");
}
