import type { Span } from "../../../lib/core/reading.ts";
import { segment } from "../../../lib/core/text/segment.ts";
import type { CorpusDocument } from "../document/types.ts";
import { readArticle } from "../score/read.ts";
import { textRank } from "./text-rank.ts";

/** Sentences that the peers give. */
const THREE = 3;

/** How summaries of one way meet the marked sentences; sums over articles. */
export interface SummaryMeasure {
  articles: number;
  /** Sums of each article's shares over characters. */
  precision: number;
  recall: number;
  f1: number;
  words: number;
  sentences: number;
}

export type Way = "Lede" | "first three sentences" | "TextRank";
export const WAYS: readonly Way[] = ["Lede", "first three sentences", "TextRank"];

export const noSummaries = (): SummaryMeasure => ({
  articles: 0,
  precision: 0,
  recall: 0,
  f1: 0,
  words: 0,
  sentences: 0,
});

/** Adds what each way makes of an article; nothing where the article could not be read. */
export async function measureSummaries(
  document: CorpusDocument,
  sums: ReadonlyMap<Way, SummaryMeasure>,
): Promise<void> {
  const read = await readArticle(document);
  if (typeof read === "string") return;
  const { reading, place } = read;
  const cut = segment(reading.text, reading.blocks, reading.lang);
  const prose = cut.sentences.filter(({ block }) => reading.blocks[block]?.kind === "p");
  const made: Record<Way, readonly Span[]> = {
    Lede: reading.summary,
    "first three sentences": prose.slice(0, THREE),
    TextRank: textRank(reading.text, prose, THREE),
  };
  for (const way of WAYS) {
    const sum = sums.get(way);
    if (sum) add(sum, document.summary, made[way].map(place), reading.text, made[way]);
  }
}

function add(
  sum: SummaryMeasure,
  wanted: readonly Span[],
  placed: readonly Span[],
  text: string,
  spans: readonly Span[],
): void {
  let both = 0;
  for (const { start, end } of wanted) {
    for (const one of placed)
      both += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start));
  }
  const got = length(placed);
  const marked = length(wanted);
  sum.articles++;
  sum.precision += both / Math.max(1, got);
  sum.recall += both / Math.max(1, marked);
  sum.f1 += (2 * both) / Math.max(1, got + marked);
  sum.sentences += spans.length;
  for (const { start, end } of spans) sum.words += text.slice(start, end).split(/\s+/u).length;
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
