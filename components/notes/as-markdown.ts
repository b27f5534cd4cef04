import type { Reading } from "../../lib/core/reading.ts";
import { markdownAddress, markdownLine } from "../../lib/core/export/markdown-text.ts";
import { addressOf } from "../../lib/core/export/source.ts";
import type { I18n } from "../i18n.ts";
import { inTextOrder, isPlaced, type NoteView } from "./view.ts";

/** The notes of a page as one text in Markdown: its title and address, those on the article, then each with its quote, in text order. */
export function asMarkdown(reading: Reading, notes: readonly NoteView[], t: I18n["t"]): string {
  const address = addressOf(reading);
  const title = reading.title || t("untitled");
  const whole = notes.filter(({ verdict }) => verdict === "whole");
  const placed = notes.filter(isPlaced).toSorted(inTextOrder);
  const lost = notes.filter(({ verdict }) => verdict === "lost");
  return [
    `# ${markdownLine(title)}`,
    ...(address ? [markdownAddress(address)] : []),
    ...[...whole, ...placed].map((note) => entry(note, reading.text)),
    ...(lost.length > 0 ? [`## ${t("notesLost")}`] : []),
    ...lost.map((note) => entry(note, reading.text)),
  ].join("\n\n");
}

function entry({ quote, span, text, tags, creator }: NoteView, all: string): string {
  const words = span ? all.slice(span.start, span.end) : quote;
  const said = words?.split(/\n+/u).map((line) => `> ${markdownLine(line)}`);
  const about = [
    ...tags.map((tag) => `#${tag.replaceAll(/\s+/gu, "-")}`),
    creator && `— ${creator}`,
  ];
  return [said?.join("\n>\n"), text.trim(), about.filter(Boolean).join(" ")]
    .filter(Boolean)
    .join("\n\n");
}
