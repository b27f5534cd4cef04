import type { BlockKind, Entity, Figure, Span } from "../reading.ts";
import type { Segmented, Sentence } from "../text/segmented.ts";
import type { SummaryWords } from "./words.ts";

/** A sentence that may stand in a summary, with what its score is made from. */
export interface Candidate extends Span {
  /** Its place among the sentences of the text's paragraphs, from 0. */
  place: number;
  /** First of its paragraph. */
  leads: boolean;
  block: number;
  /** Words. */
  length: number;
  /** Content words, cut to a stem. */
  stems: ReadonlySet<string>;
  /** Entities named in it, and those whose figures it tells, once each. */
  entities: ReadonlySet<number>;
  figures: readonly Figure[];
  /** Understood without any other sentence. */
  standsAlone: boolean;
  /** Understood behind the sentence before it, in the same paragraph. */
  goesOn: boolean;
  title: ReadonlySet<string>;
  /** Whether a person is named by less than their full name: somebody else's sentence has introduced them. */
  surnamed: boolean;
}

interface Word {
  start: number;
  lower: string;
}

/** Fewer words say too little alone; more are no summary. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** Letters a word is cut to, so that inflected forms meet: crude, but the same for every language. */
const STEM = 6;
/** Share of a sentence inside quotation marks past which it is somebody's words rather than the story. */
const MOST_QUOTED = 0.5;
/** Words after a description within which a name makes it clear. */
const NAME_REACH = 5;
const CONTRACTED = /'(?:m|s|re|ve|ll|d)$/u;
/** "Exclusions : 3 fois 2 minutes", "Source: …": a label and what belongs to it. */
const LABELLED = /^\p{Lu}[\p{L}\p{M}’'-]{1,20}\s?:\s/u;
const QUOTE_PAIRS: readonly (readonly [string, string])[] = [
  ["«", "»"],
  ["“", "”"],
];

/** The sentences of the text's paragraphs that are whole statements. */
export function candidatesOf(
  segmented: Segmented,
  reading: {
    title: string | null;
    entities: readonly Entity[];
    figures: readonly Figure[];
  },
  words: SummaryWords,
): Candidate[] {
  const title = stemsOf(
    reading.title?.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*|\p{N}+/gu) ?? [],
    words,
  );
  const mentions = reading.entities
    .flatMap((entity, index) =>
      entity.mentions.map(({ start, text }) => ({
        start,
        index,
        short: entity.type === "person" && !text.includes(" ") && entity.name.includes(" "),
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  const figures = reading.figures.toSorted((a, b) => a.start - b.start);
  // A page of nothing but list items or quotations is told in those.
  const paragraphs = segmented.blocks.some(({ kind }) => kind === "p");
  const prose: ReadonlySet<BlockKind> = new Set(paragraphs ? ["p"] : ["li", "quote"]);
  const candidates: Candidate[] = [];
  let mention = 0;
  let figure = 0;
  let place = 0;
  const apart = apparatusOf(segmented, words);
  for (const [i, sentence] of segmented.sentences.entries()) {
    const named = new Set<number>();
    let firstName = Number.POSITIVE_INFINITY;
    let surnamed = false;
    for (
      let item = mentions[mention];
      item && item.start < sentence.end;
      item = mentions[++mention]
    ) {
      if (item.start < sentence.start) continue;
      named.add(item.index);
      surnamed ||= item.short;
      firstName = Math.min(firstName, item.start);
    }
    const told: Figure[] = [];
    for (let item = figures[figure]; item && item.start < sentence.end; item = figures[++figure]) {
      if (item.start < sentence.start) continue;
      told.push(item);
      // "L'entreprise vient de lever 18 M€": it speaks of whose the figure is, named or not.
      if (item.role !== undefined && item.about !== undefined) named.add(item.about);
    }
    if (!prose.has(segmented.blocks[sentence.block]?.kind ?? "h")) continue;
    if (apart.has(sentence.block)) continue;
    const own = place++;
    const text = segmented.text.slice(sentence.start, sentence.end);
    const tokens = tokensOf(segmented, sentence);
    const spoken: Word[] = tokens
      .filter(({ kind }) => kind !== "punctuation")
      .map(({ start, text }) => ({ start, lower: text.toLowerCase().replaceAll("’", "'") }));
    if (spoken.length < FEWEST_WORDS || spoken.length > MOST_WORDS) continue;
    if (!isStatement(text) || words.furniture.test(text) || LABELLED.test(text)) continue;
    const lower = spoken.map((word) => word.lower);
    const lean =
      words.leaning.has(lower[0] ?? "") ||
      words.leaning.has(`${lower[0]} ${lower[1]}`) ||
      refersBack(spoken, firstName, words);
    const quoted = quotedShare(text) > MOST_QUOTED;
    candidates.push({
      start: sentence.start + datelineOf(text),
      end: sentence.end,
      place: own,
      leads: segmented.sentences[i - 1]?.block !== sentence.block,
      block: sentence.block,
      length: spoken.length,
      stems: stemsOf(lower, words),
      entities: named,
      figures: told,
      standsAlone: !lean && !quoted,
      goesOn: !quoted && segmented.sentences[i - 1]?.block === sentence.block,
      surnamed,
      title,
    });
  }
  return candidates;
}

/** The blocks under headings such as "Notes" and "References", up to the next heading. */
function apparatusOf({ text, blocks }: Segmented, words: SummaryWords): ReadonlySet<number> {
  const found = new Set<number>();
  let under = false;
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind === "h") under = words.apparatus.test(text.slice(start, Math.min(end, start + 60)));
    else if (under) found.add(index);
  }
  return found;
}

/** Characters of a report's dateline ("LINCOLN, Neb. —"), which tells where it was sent from and nothing else. */
function datelineOf(text: string): number {
  return /^\p{Lu}{3}[\p{Lu}\p{L}\p{M}\s.,()'’-]{0,40}? ?[—–] /u.exec(text)?.[0].length ?? 0;
}

function tokensOf(segmented: Segmented, sentence: Sentence): Segmented["tokens"] {
  return segmented.tokens.slice(sentence.firstToken, sentence.lastToken);
}

/** A whole statement: closed by a full stop (not broken off), no question, its quotation marks paired. */
function isStatement(text: string): boolean {
  if (!/[.!]["'»”’)\]\s]*$/u.test(text.slice(-12)) || text.includes("?")) return false;
  if (text.endsWith("...")) return false;
  if (/^["«“'‘([]/u.test(text) && quotedShare(text) > MOST_QUOTED) return false;
  if ((text.split('"').length - 1) % 2 !== 0) return false;
  return QUOTE_PAIRS.every(([open, close]) => text.split(open).length === text.split(close).length);
}

/**
 * A pronoun, or a description such as "la société", before the first name stands for somebody the reader has not met;
 * a description that a name closely follows ("la société Acme") does not.
 */
function refersBack(words: readonly Word[], firstName: number, data: SummaryWords): boolean {
  const found = words.findIndex((word) => word.start >= firstName);
  const names = found < 0 ? words.length : found;
  for (let at = 0; at < names; at++) {
    const word = words[at]?.lower ?? "";
    // "I'm", "it's", "we've": a pronoun and its verb.
    if (data.pronouns.has(word) || data.pronouns.has(word.replace(CONTRACTED, ""))) return true;
    const next = words[at + 1]?.lower ?? "";
    // "the firm's books, kept at Acme": whose the books are is not said by the name behind.
    const named = found >= 0 && found - at <= NAME_REACH && !/'s?$/u.test(next);
    if (!named && data.descriptions.has(`${word} ${next.replace(/'s?$/u, "")}`)) return true;
  }
  return false;
}

function quotedShare(text: string): number {
  let quoted = 0;
  for (const match of text.matchAll(/"[^"]*"|«[^»]*»|“[^”]*”/gu)) quoted += match[0].length;
  return quoted / Math.max(1, text.length);
}

function stemsOf(lower: readonly string[], words: SummaryWords): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of lower) {
    if (word.length > 2 && !words.stop.has(word)) stems.add(word.slice(0, STEM));
  }
  return stems;
}
