import type { Reading, Span } from "../reading.ts";

/**
 * Finds the sentence around a span of a Reading; the span's own block where no sentence holds it.
 *
 * A Reading keeps no sentences but those of its facts and summary, so the block is cut again, once.
 */
export function createSentenceFinder(reading: Reading): (span: Span) => Span {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  const known = new Map<number, Span[]>();
  const sentencesOf = (index: number, block: Span): Span[] => {
    const cut = known.get(index) ?? sentencesIn(reading.text, block, segmenter);
    known.set(index, cut);
    return cut;
  };
  return (span) => {
    const index = lastStartingBefore(reading.blocks, span.start);
    const block = reading.blocks[index];
    if (!block) return span;
    const sentences = sentencesOf(index, block);
    return sentences[lastStartingBefore(sentences, span.start)] ?? block;
  };
}

function sentencesIn(text: string, block: Span, segmenter: Intl.Segmenter): Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const start = block.start + index;
    spans.push({ start, end: start + segment.trimEnd().length });
  }
  return spans;
}

/** Index of the last span that starts at or before an offset, or -1; the spans are in text order. */
function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
