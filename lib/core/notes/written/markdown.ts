import { dateInWords } from "../../export/dates.ts";
import { labelsFor } from "../../export/labels.ts";
import { lineStart, markdownAddress, markdownLine } from "../../export/markdown-text.ts";
import { addressOf } from "../../export/source.ts";
import type { Labels } from "../../export/wording.ts";
import { harmlessMarkdown } from "../harmless.ts";
import { noteWords } from "./words.ts";
import type { NotedPage, WrittenNote } from "./pages.ts";

/** Notes as Markdown: a heading for each page, and below it the words that are marked as quotations, each with its note. */
export function toNotesMarkdown(pages: readonly NotedPage[], locale: string): string {
  const labels = labelsFor(locale);
  const parts = pages.map((page) => pageOf(page, labels));
  return `${[`# ${noteWords(locale).title}`, ...parts].join("\n\n")}\n`;
}

function pageOf({ source, notes }: NotedPage, labels: Labels): string {
  const written = notes.map((note) => noteOf(note, labels));
  if (!source) return written.join("\n\n");
  const authors = source.authors.length > 0 ? source.authors.join(", ") : source.byline;
  const date = source.publishedTime && dateInWords(source.publishedTime, labels);
  const line = [authors, source.siteName, date].filter(Boolean).join(" · ");
  const address = addressOf(source);
  return [
    `## ${markdownLine(source.title ?? labels.untitled)}`,
    line && `*${markdownLine(line)}*`,
    address && markdownAddress(address),
    ...written,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function noteOf(
  { quote, text, tags, colour, creator, created }: WrittenNote,
  labels: Labels,
): string {
  const about = [creator, dateInWords(created, labels), colour, tags.join(", ")].filter(Boolean);
  return [
    quote && quotation(quote),
    harmlessMarkdown(text.trim()),
    `*${markdownLine(about.join(" · "))}*`,
    "---",
  ]
    .filter(Boolean)
    .join("\n\n");
}

const quotation = (quote: string): string =>
  quote
    .split(/\s*\n\s*/u)
    .map((line) => `> ${lineStart(markdownLine(line))}`)
    .join("\n>\n");
