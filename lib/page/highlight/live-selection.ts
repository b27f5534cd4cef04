import { liveText, offsetOf } from "./live-text.ts";

/** Words of a page with what stands around them, as `LiveText.text` has them. */
export interface LiveQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** UTF-16 code units of prefix and suffix: as many as a note's own selectors keep. */
const CONTEXT = 64;

/** The words of a range of a page; null where there are none in it. Linear in the page. */
export function quoteOfRange(document: Document, range: Range): LiveQuote | null {
  const live = liveText(document);
  let start = Infinity;
  let end = -1;
  for (const place of live.nodes) {
    const { node } = place;
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (from >= to) continue;
    start = Math.min(start, offsetOf(place, from));
    end = Math.max(end, offsetOf(place, to));
  }
  while (start < end && live.text[start] === " ") start++;
  while (end > start && live.text[end - 1] === " ") end--;
  if (start >= end) return null;
  return {
    exact: live.text.slice(start, end),
    prefix: live.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: live.text.slice(end, end + CONTEXT),
  };
}
