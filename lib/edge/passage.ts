import type { Article, Reading, Span } from "../core/reading.ts";
import { offsetMap } from "../core/repair/offsets.ts";
import { segment } from "../core/text/segment.ts";
import type { LivePassage } from "../page/highlight/live-passage.ts";

/** UTF-16 code units on either side of a sentence that help to tell it from its like. */
const AROUND = 60;

/**
 * A span of a Reading's text as the page itself has it: its sentence, in the page's own words.
 * @param span UTF-16 code units of `reading.text`; past its block it is cut
 */
export function passageOf(
  reading: Pick<Reading, "text" | "blocks" | "lang" | "repairs">,
  article: Pick<Article, "reading">,
  span: Span,
): LivePassage {
  const { text, blocks, lang, repairs } = reading;
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const bounds = block ?? { start: 0, end: text.length, kind: "p" as const };
  const { sentences } = segment(text, [bounds], lang);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const whole = sentence ?? bounds;
  const map = offsetMap(repairs);
  const original = article.reading.text;
  const asPage = map.toOriginalSpan(whole);
  const meant = map.toOriginalSpan({
    start: Math.max(span.start, whole.start),
    end: Math.min(span.end, whole.end),
  });
  const edges = map.toOriginalSpan(bounds);
  return {
    sentence: original.slice(asPage.start, asPage.end),
    meant: { start: meant.start - asPage.start, end: meant.end - asPage.start },
    before: original.slice(Math.max(edges.start, asPage.start - AROUND), asPage.start),
    after: original.slice(asPage.end, Math.min(edges.end, asPage.end + AROUND)),
  };
}
