import type { Block, Omitted } from "../lib/core/reading.ts";

/** A text whose blocks were the lines of another, in their order; some may have been left out. */
export interface Repaired {
  text: string;
  blocks: readonly Block[];
  omitted: readonly Omitted[];
}

/** A text with its lines where they were. */
export interface Restored {
  text: string;
  /** The line of `text` that each block is on; the first is 1. */
  lineOfBlock: number[];
}

/**
 * Puts repaired blocks back where their lines were, so that the empty lines and the line ends of the original stay.
 * A line that was left out takes its line end with it.
 */
export function restoreLines(original: string, repaired: Repaired): Restored {
  const dropped = droppedBefore(repaired);
  const lineOfBlock: number[] = [];
  let text = "";
  let line = 1;
  let block = 0;
  let skip = dropped[0] ?? 0;
  // Lines at even places, line ends at odd ones.
  const parts = original.split(/(\r\n|[\n\r])/u);
  for (let index = 0; index < parts.length; index += 2) {
    const body = parts[index] ?? "";
    const end = parts[index + 1] ?? "";
    if (body.trim() === "") {
      text += body + end;
    } else if (skip > 0) {
      skip--;
      continue;
    } else {
      const span = repaired.blocks[block];
      if (span) text += repaired.text.slice(span.start, span.end) + end;
      lineOfBlock.push(line);
      block++;
      skip = dropped[block] ?? 0;
    }
    line++;
  }
  return { text, lineOfBlock };
}

/** How many lines were left out before each block. */
function droppedBefore({ omitted }: Repaired): number[] {
  const dropped: number[] = [];
  for (const { before } of omitted) dropped[before] = (dropped[before] ?? 0) + 1;
  return dropped;
}
