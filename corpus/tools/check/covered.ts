import type { CorpusDocument } from "../document/types.ts";

/** Whether a stretch of the text lies within one mark. */
export function coverage(document: CorpusDocument): (start: number, end: number) => boolean {
  const marks = [...document.names, ...document.figures].toSorted((a, b) => a.start - b.start);
  return (start, end) => marks.some((mark) => mark.start <= start && end <= mark.end);
}
