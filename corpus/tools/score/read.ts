import { createAnswerer } from "../../../cli/answer.ts";
import { readDocument } from "../../../cli/document.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "../document/types.ts";
import { toPage } from "../export/page.ts";
import { damage } from "../export/damage.ts";
import { align, type Alignment } from "./align.ts";
import { judgedReading } from "./judged.ts";
import { emptyScore, scoreArticle, type Score } from "./score.ts";

const answer = createAnswerer(
  { output: { format: "json", facts: false, labelled: true }, url: null, lang: null },
  readDocument,
);

/**
 * Reads an article as `lede read --ndjson` does, from a page with its title and day, and holds the Reading against
 * the marks. A page and not a plain text: relative dates are made absolute by the day of publication.
 * @param damaged reads the damaged twin of an article that has one
 */
export async function scoreReading(document: CorpusDocument, damaged = false): Promise<Score> {
  const read = await readArticle(document, damaged);
  if (typeof read === "string") {
    return { ...emptyScore(), articles: 1, failed: 1, misses: [read] };
  }
  return scoreArticle(document, judgedReading(read.reading, read.place), read.kept);
}

/** An article's Reading, and where its spans stand in the article; a line that says why where it could not be read. */
export async function readArticle(
  document: CorpusDocument,
  damaged = false,
): Promise<(Alignment & { reading: Reading }) | string> {
  const { damage: kind } = document.meta;
  const repaint = damaged && kind ? (text: string) => damage(text, kind).text : undefined;
  const line = JSON.stringify({ id: document.file, html: toPage(document, repaint) });
  const { output, failed } = await answer({ kind: "line", line });
  if (failed) return output.trim();
  // The answerer wrote it from a Reading a moment ago.
  const reading = JSON.parse(output) as Reading;
  return { reading, ...align(reading, document) };
}
