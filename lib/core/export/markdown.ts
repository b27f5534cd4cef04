import { NOTHING_BY_HAND, type ByHand } from "../corrections/by-hand.ts";
import type { Block, Reading } from "../reading.ts";
import { factsInWords } from "./facts-table.ts";
import { groupBlocks, tableCells, type Group } from "./groups.ts";
import { labelsFor } from "./labels.ts";
import { pipes } from "./markdown-table.ts";
import { inline, lineStart, markdownAddress, markdownLine, markdownLink } from "./markdown-text.ts";
import type { Labels } from "./wording.ts";
import { sourceOf } from "./source.ts";

/** The article as Markdown (GitHub's tables): title, source line, body, address, and the facts with their sentences. */
export function toMarkdown(
  reading: Reading,
  labels: Labels = labelsFor(reading.lang),
  byHand: ByHand = NOTHING_BY_HAND,
): string {
  const { title, line, address } = sourceOf(reading, labels);
  const facts = markdownFacts(reading, labels, byHand);
  const parts = [
    `# ${markdownLine(title)}`,
    line && `*${markdownLine(line)}*`,
    markdownBody(reading),
    address && markdownAddress(address),
    facts && `## ${labels.facts}\n\n${facts}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** The article's text alone. */
export function markdownBody(reading: Reading): string {
  return groupBlocks(reading)
    .map((group) => groupOf(group, reading))
    .filter(Boolean)
    .join("\n\n");
}

function groupOf(group: Group, reading: Reading): string {
  const texts = group.blocks.map((block) => reading.text.slice(block.start, block.end));
  const text = texts.join("\n\n");
  switch (group.kind) {
    case "h":
      return `${"#".repeat(headingLevel(group.blocks[0]))} ${markdownLine(text)}`;
    case "li":
      return texts.map((item) => `- ${lines(item).join("\n  ")}`).join("\n");
    case "quote":
      return texts
        .map((part) =>
          lines(part)
            .map((line) => `> ${line}`)
            .join("\n"),
        )
        .join("\n>\n");
    case "caption":
      return `*${markdownLine(text)}*`;
    case "code":
      return fenced(text);
    case "table":
      return tableOf(tableCells(text));
    case "p":
      return lines(text).join("\n");
  }
}

/** The title is the only heading of level 1. */
function headingLevel(block: Block | undefined): number {
  return Math.min(6, Math.max(2, block?.level ?? 2));
}

/** The facts as a table, each with the sentence that says so; empty where there is none. */
export function markdownFacts(
  reading: Reading,
  labels: Labels,
  byHand: ByHand = NOTHING_BY_HAND,
): string {
  const facts = factsInWords(reading, labels, byHand);
  if (facts.length === 0) return "";
  const head = [labels.who, labels.what, labels.howMuch, labels.when, labels.source];
  const rows = facts.map(({ who, what, howMuch, when, sentence, link }) => [
    ...[who, what, howMuch, when].map((value) => markdownLine(value)),
    link === null ? markdownLine(sentence) : markdownLink(sentence, link),
  ]);
  return pipes([head, ...rows]);
}

function tableOf(rows: readonly string[][]): string {
  return pipes(rows.map((cells) => cells.map((value) => markdownLine(value))));
}

function fenced(text: string): string {
  const longest = (text.match(/`+/gu) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

/** Lines of a paragraph, escaped; a backslash at the end keeps a line break. */
function lines(text: string): string[] {
  const escaped = text.split("\n").map((line) => lineStart(inline(line.trim())));
  return escaped.map((line, index) => (index < escaped.length - 1 ? `${line}\\` : line));
}
