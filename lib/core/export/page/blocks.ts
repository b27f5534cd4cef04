import type { Block, Reading, Span } from "../../reading.ts";
import { escaped } from "../escaped.ts";
import { groupBlocks, type Group } from "../groups.ts";
import type { Labels } from "../wording.ts";
import { scrolling } from "./article.ts";
import type { Marker } from "./marker.ts";

/** The text alone, where no markup was kept: one element a block. */
export function blocksMarkup(reading: Reading, marked: Marker, labels: Labels): string {
  /** Line breaks are kept; a mark may stand across them. */
  const broken = (span: Span): string => marked(span).replaceAll("\n", "<br>\n");
  const paragraph = (block: Block): string => `<p dir="auto">${broken(block)}</p>`;
  const write = ({ kind, blocks }: Group): string => {
    const [first] = blocks;
    if (!first) return "";
    switch (kind) {
      case "h": {
        const level = Math.min(6, Math.max(2, first.level ?? 2));
        return `<h${level} dir="auto">${broken(first)}</h${level}>`;
      }
      case "li":
        return `<ul>\n${blocks.map((block) => `<li dir="auto">${broken(block)}</li>`).join("\n")}\n</ul>`;
      case "quote":
        return `<blockquote>\n${blocks.map(paragraph).join("\n")}\n</blockquote>`;
      case "caption":
        return `<p class="caption" dir="auto">${broken(first)}</p>`;
      case "code":
        return `<pre tabindex="0"><code>${marked(first)}</code></pre>`;
      case "table":
        return scrolling(tableOf(cellSpans(reading.text, first), marked), labels);
      case "p":
        return paragraph(first);
    }
  };
  return groupBlocks(reading).map(write).join("\n");
}

/** The cells of a table block, by rows: a line a row, a tab between cells. */
function cellSpans(text: string, block: Span): Span[][] {
  let at = block.start;
  return text
    .slice(block.start, block.end)
    .split("\n")
    .map((line) =>
      line.split("\t").map((cell) => {
        const start = at;
        at += cell.length + 1;
        return { start, end: start + cell.length };
      }),
    );
}

function tableOf(rows: readonly Span[][], marked: Marker): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = rows.map((row) => {
    const cells = row.map((span) => `<td dir="auto">${marked(span)}</td>`);
    return `<tr>${cells.join("")}${"<td></td>".repeat(width - row.length)}</tr>`;
  });
  return `<table>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** The facts of a Reading are written the same way as any table, with a head. */
export function headedTable(head: readonly string[], rows: readonly string[][]): string {
  const names = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}
