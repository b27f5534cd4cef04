import type { Block } from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "./types.ts";

const LEADS: Partial<Record<Block["kind"], string>> = { h: "## ", li: "- ", quote: "> " };

/** An article as its file would be without a mark: what a second annotator is given. */
export function bareArticle({ meta, text, blocks }: CorpusDocument): string {
  const body = blocks.map(
    ({ kind, start, end }) =>
      `${LEADS[kind] ?? ""}${text.slice(start, end).replaceAll(/[\\[]|=(?==)/gu, "\\$&")}`,
  );
  return [
    "---",
    `title: ${meta.title}`,
    `section: ${meta.section}`,
    `date: ${meta.date}`,
    `place: ${meta.place}`,
    "annotated: twice",
    "---",
    "",
    `${body.join("\n\n")}\n`,
  ].join("\n");
}
