import { countWords } from "../check/length.ts";
import type { CorpusDocument } from "../document/types.ts";
import { repeats, wordsOf, type Repeats } from "./repeats.ts";

/** What some articles hold, counted. */
export interface Stats {
  articles: number;
  words: number;
  damaged: number;
  sections: Map<string, number>;
  /** Marked names, and things that they mean, by type. */
  names: Map<string, number>;
  entities: Map<string, number>;
  /** Different surfaces of names. */
  distinct: number;
  figures: Map<string, number>;
  roles: Map<string, number>;
  modes: Map<string, number>;
  owners: number;
  periods: number;
  resolved: number;
  doubtful: number;
  repeats: Repeats;
}

/** Longest repeated runs that are shown. */
const SHOWN = 8;

export function statsOf(documents: readonly CorpusDocument[]): Stats {
  const names = documents.flatMap((one) => one.names);
  const all = documents.flatMap((one) => one.figures);
  const figures = all.filter(({ kind }) => kind !== "none");
  return {
    articles: documents.length,
    words: documents.reduce((sum, { text }) => sum + countWords(text), 0),
    damaged: documents.filter(({ meta }) => meta.damage !== null).length,
    sections: tally(documents.map(({ meta }) => meta.section)),
    names: tally(names.map(({ type }) => type)),
    entities: tally(documents.flatMap((one) => one.entities.map(({ type }) => type))),
    distinct: new Set(names.map(({ text }) => text)).size,
    figures: tally(all.map(({ kind }) => kind)),
    roles: tally(figures.flatMap(({ role }) => role ?? [])),
    modes: tally(figures.map(({ mode }) => mode)),
    owners: figures.filter(({ owner }) => owner !== null).length,
    periods: figures.filter(({ period }) => period !== null).length,
    resolved: figures.filter(({ resolved }) => resolved !== null).length,
    doubtful: [...names, ...figures].filter(({ doubtful }) => doubtful).length,
    repeats: repeats(
      documents.map(({ file, text }) => ({ name: file, words: wordsOf(text) })),
      SHOWN,
    ),
  };
}

/** How often each word stands in a list, most frequent first. */
export function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]));
}
