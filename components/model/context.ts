import type { Span } from "../../lib/core/reading.ts";

/** The words around a span, on its own line of the text, cut between words. */
export interface Context {
  before: string;
  text: string;
  after: string;
}

/**
 * @param radius UTF-16 code units wanted on either side; a cut side begins or ends with "…".
 */
export function contextOf(text: string, span: Span, radius = 48): Context {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const newline = text.indexOf("\n", span.end);
  const lineEnd = newline < 0 ? text.length : newline;
  let from = Math.max(lineStart, span.start - radius);
  let to = Math.min(lineEnd, span.end + radius);
  if (from > lineStart) {
    const space = text.indexOf(" ", from - 1);
    from = space >= 0 && space < span.start ? space + 1 : span.start;
  }
  if (to < lineEnd) {
    const space = text.lastIndexOf(" ", to);
    to = space >= span.end ? space : span.end;
  }
  return {
    before: (from > lineStart ? "…" : "") + text.slice(from, span.start),
    text: text.slice(span.start, span.end),
    after: text.slice(span.end, to) + (to < lineEnd ? "…" : ""),
  };
}
