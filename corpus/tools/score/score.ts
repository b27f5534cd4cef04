import type { EntityType, Span } from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "../document/types.ts";
import { addFound, addShare, noneFound, noShare, type Found, type Share } from "./counts.ts";
import { noFigures, scoreFigures, type FiguresScore } from "./figures.ts";
import type { Judged } from "./judged.ts";
import { noBCubed, scoreNames, type BCubed, type NamesScore } from "./names.ts";

/** What a reader, or a second annotator, comes to on some articles. */
export interface Score extends FiguresScore, NamesScore {
  articles: number;
  /** Articles that could not be read. */
  failed: number;
  /** Blocks of the articles that the reader has. */
  blocks: Share;
  /** What linking makes of the article's own names. */
  linking: BCubed;
  /** Sum of each article's F1 over the characters of summary sentences. */
  summary: number;
  /** Summary sentences that the reader has for the greater part. */
  sentences: Share;
  /** One line a miss. */
  misses: string[];
}

export const emptyScore = (): Score => ({
  articles: 0,
  failed: 0,
  blocks: noShare(),
  byType: new Map(),
  spans: noneFound(),
  entities: noBCubed(),
  linking: noBCubed(),
  ...noFigures(),
  summary: 0,
  sentences: noShare(),
  misses: [],
});

const FOUND = [
  "spans",
  "figures",
  "touching",
  "qualifiers",
  "roles",
  "owned",
  "owners",
  "periods",
  "modes",
] as const;
const SHARES = ["blocks", "kinds", "values", "units", "resolved", "sentences"] as const;

/** One article's score. @param kept blocks of it that the reader has */
export function scoreArticle(document: CorpusDocument, judged: Judged, kept: number): Score {
  const score = emptyScore();
  const miss = (line: string): void => void score.misses.push(`${document.file}: ${line}`);
  score.articles = 1;
  score.blocks = { right: kept, of: document.blocks.length };
  Object.assign(score, scoreNames(document, judged, miss));
  Object.assign(score, scoreFigures(document, judged, miss));
  const sizes = document.summary.map((sentence) => common(sentence, judged.summary));
  const both = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = length(document.summary);
  const got = length(judged.summary);
  score.summary = both === 0 ? 0 : (2 * both) / (wanted + got);
  for (const [index, { start, end }] of document.summary.entries()) {
    score.sentences.of++;
    if ((sizes[index] ?? 0) * 2 > end - start) score.sentences.right++;
    else miss(`summary lacks «${document.text.slice(start, start + 60)}…»`);
  }
  return score;
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const common = (span: Span, others: readonly Span[]): number =>
  others.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );

/** Adds a score to another. */
export function addScore(to: Score, more: Score): void {
  to.articles += more.articles;
  to.failed += more.failed;
  to.summary += more.summary;
  for (const key of FOUND) addFound(to[key], more[key]);
  for (const key of SHARES) addShare(to[key], more[key]);
  for (const [type, found] of more.byType) addFound(foundOf(to.byType, type), found);
  for (const key of ["precision", "found", "recall", "wanted"] as const) {
    to.entities[key] += more.entities[key];
    to.linking[key] += more.linking[key];
  }
  to.misses.push(...more.misses);
  to.said.push(...more.said);
}

function foundOf(byType: Map<EntityType, Found>, type: EntityType): Found {
  const found = byType.get(type) ?? noneFound();
  byType.set(type, found);
  return found;
}
