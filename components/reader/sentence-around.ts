import { sentenceFinder } from "../../lib/core/corrections/places.ts";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { segment } from "../../lib/core/text/segment.ts";

/** The sentences that a span of a Reading stands in: from that of its beginning to that of its end. */
export function sentenceAround(
  { text, blocks, lang }: Pick<Reading, "text" | "blocks" | "lang">,
  { start, end }: Span,
): Span {
  const near = blocks.filter((block) => block.start < end && start < block.end);
  const sentenceOf = sentenceFinder(segment(text, near, lang));
  const last = sentenceOf({ start: Math.max(start, end - 1), end });
  return { start: Math.min(start, sentenceOf({ start, end }).start), end: Math.max(end, last.end) };
}
