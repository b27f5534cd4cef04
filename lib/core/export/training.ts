import type { Reading, Span } from "../reading.ts";
import { segment } from "../text/segment.ts";

/**
 * The sentences that a person corrected names in, as lines that a model of names is taught by: one JSON object a line,
 * `{"id", "text", "entities": [{"start", "end", "type"}]}`. Every name of the sentence is in it, as it stands now.
 *
 * Offsets count Unicode code points of the line's own `text`, as the public corpora do (a Reading's count UTF-16 code
 * units). The id is the page's address and the sentence's offset in the Reading.
 * @param corrected the mentions that corrections concern; spans of `text`
 */
export function toTrainingLines(
  { url, canonicalUrl, title, text, blocks, lang, entities }: Reading,
  corrected: readonly Span[],
): string {
  const source = canonicalUrl ?? url ?? title ?? "";
  const names = walk(
    entities.flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ type, start, end })),
    ),
  );
  const wanted = walk(corrected);
  let lines = "";
  for (const { start, end } of segment(text, blocks, lang).sentences) {
    const [inside, isWanted] = [names(end), wanted(end).length > 0];
    if (!isWanted) continue;
    const pointsAt = pointCounter(text, start);
    const line = {
      id: `${source}#${start}`,
      text: text.slice(start, end),
      entities: inside
        .filter((name) => name.start >= start)
        .map((name) => ({
          start: pointsAt(name.start),
          end: pointsAt(name.end),
          type: name.type,
        })),
    };
    lines += `${JSON.stringify(line)}\n`;
  }
  return lines;
}

/** Hands out spans once, in text order: those that end at or before an offset, which only rises. */
function walk<Found extends Span>(spans: readonly Found[]): (end: number) => Found[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (end) => {
    const from = next;
    while (next < sorted.length && (sorted[next]?.end ?? end) <= end) next++;
    return sorted.slice(from, next);
  };
}

/** Code points from `start` to an offset, which only rises. */
function pointCounter(text: string, start: number): (offset: number) => number {
  let at = start;
  let points = 0;
  return (offset) => {
    for (; at < offset; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) points++;
    return points;
  };
}
