import type { Article, Reading } from "../../lib/core/reading.ts";

/** A Reading of the text as the page has it: nothing repaired, nothing taken out as doubled, nothing found in it. */
export function originalReading(reading: Reading, { reading: source }: Article): Reading {
  const { title, byline, authors, siteName, text, blocks } = source;
  return {
    ...reading,
    title,
    byline,
    authors,
    siteName,
    text,
    blocks,
    omitted: [],
    repairs: [],
    entities: [],
    figures: [],
    facts: [],
    summary: [],
  };
}
