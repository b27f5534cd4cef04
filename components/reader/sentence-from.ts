import type { Span } from "../../lib/core/reading.ts";

const LONGEST = 400;

/** From an offset to the end of its sentence or line, for showing where a bare offset is. Never past the text. */
export function sentenceFrom(text: string, start: number): Span {
  const rest = text.slice(start, start + LONGEST);
  const end = /[.!?…]["»”’)]*(?=\s)|\n/u.exec(rest);
  return { start, end: start + (end ? end.index + end[0].length : rest.length) };
}
