import type { Span } from "../../core/reading.ts";
import type { Quote, Selected } from "./annotation.ts";
import type { Candidate } from "./candidate.ts";

export interface TextBlock extends Span {
  index: number;
}

/** The blocks of a text: its lines that are not empty. */
export interface TextBlocks {
  /** The block that an offset lies in. */
  at: (offset: number) => TextBlock;
  /** Text of the block, and of those beside it. */
  around: (offset: number) => { before: string; own: string; after: string };
}

/** Letters by which the neighbour of a block is known again; fewer tell nothing. */
const LETTERS = 12;
/** Likeness of a context that is all there. */
const WHOLE = 0.85;
const FEWEST = 4;
/** UTF-16 code units beside a quote in which the neighbour's letters are looked for. */
const NEAR = 160;
/** A block longer than this counts as several: some texts have their paragraphs in one line. */
const LONG = 1_200;
const PIECE = 600;

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
      if (end - start <= LONG) return { index, start, end };
      const piece = Math.floor(offset / PIECE);
      return {
        index: index + blocks.length * (1 + piece),
        start: piece * PIECE,
        end: piece * PIECE + PIECE,
      };
    },
    around: (offset) => {
      const index = indexAt(offset);
      const [before, own, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
      return { before: textOf(before), own: textOf(own), after: textOf(after) };
    },
  };
}

/**
 * Whether a note's paragraph has the neighbours of then: by what the note keeps of them, or by context that reaches
 * into them. Null where it keeps neither, or where one is there and one is not: then the other notes must tell.
 */
export function staysAmong(
  text: string,
  blocks: TextBlocks,
  { start, end, ...place }: Candidate,
  quotes: readonly Quote[],
  surroundings: Selected["surroundings"],
): boolean | null {
  const says: boolean[] = [];
  const check = (said: string, there: string): void => {
    if (said.length >= FEWEST) says.push(there.includes(said));
  };
  if (surroundings) {
    check(lastLetters(surroundings.before ?? ""), letters(blocks.around(start).before));
    const { after } = blocks.around(Math.max(start, end - 1));
    check(firstLetters(surroundings.after ?? ""), letters(after.slice(0, NEAR)));
  }
  for (const { prefix, suffix } of quotes) {
    const lead = prefix.lastIndexOf("\n");
    const rest = suffix.indexOf("\n");
    if (lead >= 0 && (place.prefix ?? 0) >= WHOLE) says.push(true);
    else if (lead >= 0) {
      check(
        lastLetters(prefix.slice(0, lead)),
        letters(text.slice(Math.max(0, start - NEAR), start)),
      );
    }
    if (rest >= 0 && (place.suffix ?? 0) >= WHOLE) says.push(true);
    else if (rest >= 0)
      check(firstLetters(suffix.slice(rest)), letters(text.slice(end, end + NEAR)));
  }
  if (says.length === 0) return null;
  if (says.every(Boolean)) return true;
  // One neighbour may be new, or gone; with both another, the paragraph stands among others.
  return says.length > 1 && !says.includes(true) ? false : null;
}

const letters = (text: string): string =>
  text
    .slice(-2 * NEAR)
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const lastLetters = (text: string): string => letters(text).slice(-LETTERS);
const firstLetters = (text: string): string => letters(text.slice(0, NEAR)).slice(0, LETTERS);
