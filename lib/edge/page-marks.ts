import type { Article, Reading, Span } from "../core/reading.ts";
import { offsetMap } from "../core/repair/offsets.ts";
import type { LiveBlock } from "../page/highlight/live-marks.ts";

/**
 * Marks of a Reading's text as the page itself has them: block by block, in the page's own words.
 * @param marks UTF-16 code units of `reading.text`, in text order; one that crosses blocks is left out
 */
export function pageMarks<Mark extends Span>(
  reading: Pick<Reading, "blocks" | "repairs">,
  article: { reading: Pick<Article["reading"], "text"> },
  marks: readonly Mark[],
): LiveBlock<Mark>[] {
  const map = offsetMap(reading.repairs);
  const original = article.reading.text;
  let next = 0;
  return reading.blocks.flatMap((block) => {
    while ((marks[next]?.start ?? Infinity) < block.start) next++;
    const whole = map.toOriginalSpan(block);
    const own: Mark[] = [];
    for (; (marks[next]?.start ?? Infinity) < block.end; next++) {
      const mark = marks[next];
      if (!mark || mark.end > block.end) continue;
      const { start, end } = map.toOriginalSpan(mark);
      own.push({ ...mark, start: start - whole.start, end: end - whole.start });
    }
    return own.length === 0 ? [] : [{ words: original.slice(whole.start, whole.end), marks: own }];
  });
}

/**
 * Spans cut at the edges of blocks, so that each piece stands in one: for what may be longer than a paragraph.
 * @param blocks in text order
 * @returns in text order
 */
export function inBlocks<Mark extends Span>(
  blocks: readonly Span[],
  marks: readonly Mark[],
): Mark[] {
  const pieces = marks.flatMap((mark) => {
    const own: Mark[] = [];
    for (let at = firstEndingAfter(blocks, mark.start); at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || block.start >= mark.end) break;
      const [start, end] = [Math.max(mark.start, block.start), Math.min(mark.end, block.end)];
      if (start < end) own.push({ ...mark, start, end });
    }
    return own;
  });
  return pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
