import type { Span } from "../../core/reading.ts";
import type { Quote, Selected } from "./annotation.ts";

/** The blocks of a text: its lines that are not empty. */
export interface TextBlocks {
  /** The block that an offset lies in, with its length in UTF-16 code units. */
  at: (offset: number) => { index: number; length: number };
  /** Text of the block, and of those beside it. */
  around: (offset: number) => { before: string; own: string; after: string };
}

/** Letters by which the neighbour of a block is known again. */
const LETTERS = 16;

export function blocksOf(text: string): TextBlocks {
  const blocks: Span[] = [];
  for (let start = 0; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (end > start) blocks.push({ start, end });
    start = end + 1;
  }
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const textOf = (block: Span | undefined): string =>
    block ? text.slice(block.start, block.end) : "";
  return {
    at: (offset) => {
      const index = indexAt(offset);
      const { start, end } = blocks[index] ?? { start: 0, end: 0 };
      return { index, length: end - start };
    },
    around: (offset) => {
      const index = indexAt(offset);
      const [before, own, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
      return { before: textOf(before), own: textOf(own), after: textOf(after) };
    },
  };
}

/**
 * Whether a note's block has a neighbour of then: by what the note keeps of its surroundings, or by context that
 * reaches into the block before or behind. Null where it keeps neither.
 */
export function staysAmong(
  blocks: TextBlocks,
  { start, end }: Span,
  quotes: readonly Quote[],
  surroundings: Selected["surroundings"],
): boolean | null {
  const { before } = blocks.around(start);
  const { after } = blocks.around(Math.max(start, end - 1));
  const says: boolean[] = [];
  const check = (said: string, there: string, fromEnd: boolean): void => {
    const [one, other] = [lettersOf(said, fromEnd), lettersOf(there, fromEnd)];
    if (one.length < 4) return;
    const length = Math.min(LETTERS, one.length);
    says.push(
      fromEnd
        ? other.endsWith(one.slice(-length))
        : other.startsWith(one.slice(0, length)),
    );
  };
  if (surroundings) {
    check(surroundings.before ?? "", before, true);
    check(surroundings.after ?? "", after, false);
  }
  for (const { prefix, suffix } of quotes) {
    const lead = prefix.trimEnd().lastIndexOf("\n");
    if (lead >= 0 || /\n\s*$/u.test(prefix)) {
      const line = /\n\s*$/u.test(prefix) ? prefix.trimEnd() : prefix.slice(0, lead).trimEnd();
      check(line.slice(line.lastIndexOf("\n") + 1), before, true);
    }
    const rest = /^\s*\n/u.test(suffix) ? suffix.trimStart() : afterLine(suffix);
    check(rest.split("\n", 1)[0] ?? "", after, false);
  }
  if (says.length === 0) return null;
  return says.includes(true);
}

/** What stands behind the first line of a context, without the whitespace between. */
function afterLine(suffix: string): string {
  const end = suffix.indexOf("\n");
  return end < 0 ? "" : suffix.slice(end).trimStart();
}

/** Letters and digits alone, small, of the part that counts. */
function lettersOf(text: string, fromEnd: boolean): string {
  const part = fromEnd ? text.slice(-6 * LETTERS) : text.slice(0, 6 * LETTERS);
  return part.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
