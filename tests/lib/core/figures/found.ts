import { findFigures } from "../../../../lib/core/figures/figures.ts";
import type { Figure } from "../../../../lib/core/reading.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

/** The figures of a text that is one paragraph. */
export function find(text: string, lang: string, publishedTime: string | null = null): Figure[] {
  return findFigures(segment(text, [{ kind: "p", start: 0, end: text.length }], lang), {
    publishedTime,
  });
}

/** A figure in one line: text, kind, value or range, unit, qualifier, and what it was resolved to. */
export function line(figure: Figure): string {
  const { text, kind, value, upper, unit, qualifier, resolved } = figure;
  return [
    `${text} | ${kind} ${value}${upper === undefined ? "" : `..${upper}`}`,
    unit ?? "",
    qualifier ?? "",
    resolved === undefined ? "" : `=> ${resolved}`,
  ]
    .filter(Boolean)
    .join(" ");
}

export const lines = (text: string, lang: string, publishedTime?: string): string[] =>
  find(text, lang, publishedTime ?? null).map(line);

/** A row of a table: language, text, the figures in it. */
export type Row = [lang: string, text: string, ...figures: string[]];
