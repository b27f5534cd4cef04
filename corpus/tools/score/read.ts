import { createAnswerer } from "../../../cli/answer.ts";
import { readDocument } from "../../../cli/document.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "../document/types.ts";
import { toPage } from "../export/page.ts";
import { align } from "./align.ts";
import { judgedReading } from "./judged.ts";
import { emptyScore, scoreArticle, type Score } from "./score.ts";

const answer = createAnswerer(
  { output: { format: "json", facts: false, labelled: true }, url: null, lang: null },
  readDocument,
);

/**
 * Reads an article as `lede read --ndjson` does, from a page with its title and day, and holds the Reading against
 * the marks. A page and not a plain text: relative dates are made absolute by the day of publication.
 */
export async function scoreReading(document: CorpusDocument): Promise<Score> {
  const line = JSON.stringify({ id: document.file, html: toPage(document) });
  const { output, failed } = await answer({ kind: "line", line });
  if (failed) return { ...emptyScore(), articles: 1, failed: 1, misses: [output.trim()] };
  // The answerer wrote it from a Reading a moment ago.
  const reading = JSON.parse(output) as Reading;
  const { place, kept } = align(reading, document);
  return scoreArticle(document, judgedReading(reading, place), kept);
}
