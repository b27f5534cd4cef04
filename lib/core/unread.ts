import type { Article, Reading } from "./reading.ts";

/**
 * The Reading of an article before its first stage: the page's own words, and nothing found in them yet.
 *
 * @param lang BCP 47
 */
export function unread(article: Article, lang: string): Reading {
  const { lang: _, text, blocks, omitted, charset, problems, ...metadata } = article.reading;
  return {
    schema: 1,
    ...metadata,
    lang,
    text,
    blocks: [...blocks],
    omitted: [...omitted],
    repairs: [],
    entities: [],
    figures: [],
    facts: [],
    summary: [],
    stats: { words: 0, readingMinutes: 0 },
    charset,
    problems: [...problems],
  };
}
