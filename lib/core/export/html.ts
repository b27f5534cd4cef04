import { NOTHING_BY_HAND, type ByHand } from "../corrections/by-hand.ts";
import type { Block, Reading } from "../reading.ts";
import { escaped } from "./escaped.ts";
import { factsInWords } from "./facts-table.ts";
import { groupBlocks, tableCells, type Group } from "./groups.ts";
import { STYLE } from "./html-style.ts";
import { labelsFor } from "./labels.ts";
import type { Labels } from "./wording.ts";
import { marksOf, type Mark } from "./marks.ts";
import { sourceOf } from "./source.ts";

/** Nothing is loaded and nothing runs: the page is its own text and its own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The article as one HTML page that needs nothing else: its text with names and figures marked, and its facts. */
export function toHtml(
  reading: Reading,
  labels: Labels = labelsFor(reading.lang),
  byHand: ByHand = NOTHING_BY_HAND,
): string {
  const { title, line, address } = sourceOf(reading, labels);
  const body = createBody(reading);
  return `<!doctype html>
<html lang="${escaped(reading.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${escaped(title)}</h1>
${line && `<p class="source">${escaped(line)}</p>\n`}${groupBlocks(reading).map(body).join("\n")}
</article>
${factsOf(reading, labels, byHand)}${address ? `<footer><a href="${escaped(address)}" rel="noreferrer">${escaped(address)}</a></footer>\n` : ""}</body>
</html>
`;
}

/** Writes the groups of a Reading, in text order: its marks are walked once. */
function createBody(reading: Reading): (group: Group) => string {
  const marks = marksOf(reading);
  let next = 0;
  const marked = ({ start, end }: Block): string => {
    let html = "";
    let at = start;
    while ((marks[next]?.start ?? Infinity) < end) {
      const mark = marks[next++];
      if (!mark || mark.start < at || mark.end > end) continue;
      html += broken(reading.text.slice(at, mark.start)) + markOf(mark, reading.text);
      at = mark.end;
    }
    return html + broken(reading.text.slice(at, end));
  };
  return ({ kind, blocks }) => {
    const [first] = blocks;
    if (!first) return "";
    const text = reading.text.slice(first.start, first.end);
    switch (kind) {
      case "h": {
        const level = Math.min(6, Math.max(2, first.level ?? 2));
        return `<h${level}>${marked(first)}</h${level}>`;
      }
      case "li":
        return `<ul>\n${blocks.map((block) => `<li>${marked(block)}</li>`).join("\n")}\n</ul>`;
      case "quote":
        return `<blockquote>\n${blocks.map((block) => `<p>${marked(block)}</p>`).join("\n")}\n</blockquote>`;
      case "caption":
        return `<p class="caption">${marked(first)}</p>`;
      case "code":
        return `<pre><code>${escaped(text)}</code></pre>`;
      case "table":
        return tableOf(tableCells(text).map((row) => row.map(broken)));
      case "p":
        return `<p>${marked(first)}</p>`;
    }
  };
}

function markOf(mark: Mark, text: string): string {
  const words = broken(text.slice(mark.start, mark.end));
  if (mark.family === "name") {
    return `<mark class="name ${mark.type}" title="${escaped(mark.name)}">${words}</mark>`;
  }
  const { value, upper, unit, resolved, kind } = mark.figure;
  const exact = [upper === undefined ? (resolved ?? value) : `${value}–${upper}`, unit];
  const title = exact.filter((part) => part !== null).join(" ");
  return `<mark class="figure ${kind}" title="${escaped(title)}">${words}</mark>`;
}

function factsOf(reading: Reading, labels: Labels, byHand: ByHand): string {
  const facts = factsInWords(reading, labels, byHand);
  if (facts.length === 0) return "";
  const head = [labels.who, labels.what, labels.howMuch, labels.when, labels.source];
  const rows = facts.map(({ who, what, howMuch, when, sentence, link }) => [
    ...[who, what, howMuch, when].map(broken),
    link === null ? broken(sentence) : linkTo(link, sentence),
  ]);
  return `<section class="facts">\n<h2>${escaped(labels.facts)}</h2>\n${tableOf([head.map(broken), ...rows])}\n</section>\n`;
}

function linkTo(address: string, words: string): string {
  return `<a href="${escaped(address)}" rel="noreferrer">${broken(words)}</a>`;
}

/** A table of cells that are HTML already. */
function tableOf(rows: readonly string[][]): string {
  const [head, ...body] = rows;
  if (!head) return "";
  const lines = [
    `<thead>${tableRow(head, "th")}</thead>`,
    "<tbody>",
    ...body.map((cells) => tableRow(cells, "td")),
    "</tbody>",
  ];
  return `<div class="scroll"><table>\n${lines.join("\n")}\n</table></div>`;
}

function tableRow(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
}

/** Escaped, with line breaks kept. */
function broken(text: string): string {
  return escaped(text).replaceAll("\n", "<br>\n");
}
