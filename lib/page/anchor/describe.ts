import type { NoteSelector, TextQuoteSelector } from "../../core/notes/selectors.ts";
import type { Block, Span } from "../../core/reading.ts";

/** UTF-16 code units of prefix and suffix: twice what Hypothesis keeps, so that it mostly reaches past the sentence. */
const CONTEXT = 64;
/** UTF-16 code units kept of the blocks before and behind. */
const NEIGHBOUR = 48;

/** The article that a note is made on. Offsets are UTF-16 code units. */
export interface Described {
  text: string;
  blocks: readonly Block[];
  /** The same text before repair, where it differs, and the way there (`offsetMap(repairs).toOriginalSpan`). */
  original?: { text: string; spanOf: (span: Span) => Span };
}

/**
 * The selectors of a span: its quote with context; the quote as the page itself has it, where a repair changed one of
 * them, so that the note is found on the damaged page too; its position in the repaired text; what stands around it.
 *
 * @param span of `text`; clamped to it, and widened to whole characters. Whitespace at its ends belongs to no
 * note
 * @returns null where nothing but whitespace is selected
 */
export function describe(article: Described, span: Span): NoteSelector[] | null {
  const { text, blocks, original } = article;
  const chosen = trimmed(text, span);
  if (!chosen) return null;
  const quote = quoteOf(text, chosen);
  const selectors: NoteSelector[] = [quote];
  if (original) {
    const damaged = quoteOf(original.text, original.spanOf(chosen));
    const differs =
      damaged.exact !== quote.exact ||
      damaged.prefix !== quote.prefix ||
      damaged.suffix !== quote.suffix;
    if (differs && damaged.exact !== "") selectors.push(damaged);
  }
  selectors.push({ type: "TextPositionSelector", ...chosen });
  const first = blocks.findLastIndex((block) => block.start <= chosen.start);
  const last = blocks.findLastIndex((block) => block.start < chosen.end);
  const heading = blocks.slice(0, first + 1).findLast(({ kind }) => kind === "h");
  const textOf = (block: Span | undefined): string | null =>
    block ? text.slice(block.start, block.end) : null;
  selectors.push({
    type: "lede:SurroundingsSelector",
    heading: textOf(heading),
    before: textOf(blocks[first - 1])?.slice(-NEIGHBOUR) ?? null,
    after: textOf(blocks[last + 1])?.slice(0, NEIGHBOUR) ?? null,
  });
  return selectors;
}

function trimmed(text: string, span: Span): Span | null {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = whole(text, Math.max(start, Math.min(span.end, text.length)));
  if (whole(text, start) > start) start--;
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return start < end ? { start, end } : null;
}

function quoteOf(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** The offset, or the one behind it where it would part a surrogate pair. */
function whole(text: string, offset: number): number {
  const isInner = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && offset > 0;
  return isInner ? offset + 1 : offset;
}
