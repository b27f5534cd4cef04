import type { Article, Reading, Span } from "../core/reading.ts";
import { offsetMap } from "../core/repair/offsets.ts";
import type { LiveBlock } from "../page/highlight/live-marks.ts";

/**
 * Marks of a Reading's text as the page itself has them: block by block, in the page's own words.
 * @param marks UTF-16 code units of `reading.text`, in text order; one that crosses blocks is left out
 */
export function pageMarks(
  reading: Pick<Reading, "blocks" | "repairs">,
  article: Pick<Article, "reading">,
  marks: readonly (Span & { kind: string })[],
): LiveBlock[] {
  const map = offsetMap(reading.repairs);
  const original = article.reading.text;
  let next = 0;
  return reading.blocks.flatMap((block) => {
    while ((marks[next]?.start ?? Infinity) < block.start) next++;
    const whole = map.toOriginalSpan(block);
    const own: LiveBlock["marks"][number][] = [];
    for (; (marks[next]?.start ?? Infinity) < block.end; next++) {
      const mark = marks[next];
      if (!mark || mark.end > block.end) continue;
      const { start, end } = map.toOriginalSpan(mark);
      own.push({ start: start - whole.start, end: end - whole.start, kind: mark.kind });
    }
    return own.length === 0 ? [] : [{ words: original.slice(whole.start, whole.end), marks: own }];
  });
}
