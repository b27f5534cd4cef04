import type { Block, Entity, Figure } from "../reading.ts";
import type { Segmented, Sentence } from "../text/segmented.ts";
import { findCues, type CueIndex, type CueMatch } from "./cues.ts";

/** A figure in a sentence: a half-open range of token indexes (of the sentence), and its index in the Reading. */
export interface PlacedFigure {
  index: number;
  figure: Figure;
  first: number;
  last: number;
}

/** A mention of an entity in a sentence: a half-open range of token indexes, and the entity's index. */
export interface PlacedMention {
  entity: number;
  first: number;
  last: number;
}

/** A pair of round or square brackets: the tokens of its marks, and the bracket around it. */
export interface Bracket {
  open: number;
  close: number;
  parent: number;
}

/** One sentence as the stage reads it: everything by token index. */
export interface SentenceView {
  sentence: Sentence;
  /** What the block that holds it is. */
  block: Block["kind"];
  /** Tokens in lower case, apostrophes straight. */
  words: string[];
  figures: PlacedFigure[];
  mentions: PlacedMention[];
  cues: CueMatch[];
  /** Words that speak for a role to the scorer alone. */
  hints: CueMatch[];
  /** The figure or mention that covers a token. */
  figureAt: (PlacedFigure | undefined)[];
  mentionAt: (PlacedMention | undefined)[];
  /** Innermost bracket of each token, as an index into `brackets`; -1 outside. The marks belong to the outside. */
  bracketAt: number[];
  brackets: Bracket[];
}

/** Tokens of the longest dateline: "SAN MARCOS, Texas, March 3 (AP) —". */
const DATELINE = 12;
const OPENING = new Set(["(", "["]);
const CLOSING = new Set([")", "]"]);

interface FlatMention {
  entity: number;
  start: number;
  end: number;
}

/** Makes the view of every sentence, in one pass over tokens, figures and mentions. */
export function viewSentences(
  segmented: Segmented,
  entities: readonly Entity[],
  figures: readonly Figure[],
  { cues, hints }: { cues: CueIndex; hints: CueIndex },
): SentenceView[] {
  const mentions: FlatMention[] = entities
    .flatMap((entity, index) =>
      entity.mentions.map(({ start, end }) => ({ entity: index, start, end })),
    )
    .toSorted((a, b) => a.start - b.start);
  const ordered = figures
    .map((figure, index) => ({ figure, index }))
    .toSorted((a, b) => a.figure.start - b.figure.start);
  // By the token's text: most words come again.
  const lowered = new Map<string, string>();
  const lowerOf = (text: string): string => {
    let lower = lowered.get(text);
    if (lower === undefined) {
      lower = text.toLowerCase().replace(/[’ʼ]/gu, "'");
      lowered.set(text, lower);
    }
    return lower;
  };
  let nextMention = 0;
  let nextFigure = 0;
  return segmented.sentences.map((sentence) => {
    const tokens = segmented.tokens.slice(sentence.firstToken, sentence.lastToken);
    const words = tokens.map(({ text }) => lowerOf(text));
    const view: SentenceView = {
      sentence,
      block: segmented.blocks[sentence.block]?.kind ?? "p",
      words,
      figures: [],
      mentions: [],
      cues: findCues(words, cues),
      hints: findCues(words, hints),
      figureAt: Array.from({ length: words.length }),
      mentionAt: Array.from({ length: words.length }),
      ...bracketsOf(words),
    };
    let at = 0;
    while (nextFigure < ordered.length) {
      const item = ordered[nextFigure];
      if (!item || item.figure.start >= sentence.end) break;
      nextFigure++;
      const range = tokenRange(tokens, item.figure.start, item.figure.end, at);
      if (!range) continue;
      at = range.first;
      const placed = { index: item.index, figure: item.figure, ...range };
      view.figures.push(placed);
      for (let i = range.first; i < range.last; i++) view.figureAt[i] = placed;
    }
    at = 0;
    const dateline = datelineOf(tokens);
    while (nextMention < mentions.length) {
      const item = mentions[nextMention];
      if (!item || item.start >= sentence.end) break;
      nextMention++;
      const range = tokenRange(tokens, item.start, item.end, at);
      if (!range) continue;
      at = range.first;
      // "LORME (AFP) — The board …": where a report was sent from is nobody it speaks of.
      if (range.last <= dateline) continue;
      const placed = { entity: item.entity, ...range };
      view.mentions.push(placed);
      for (let i = range.first; i < range.last; i++) view.mentionAt[i] = placed;
    }
    return view;
  });
}

/** How many tokens of a sentence are its dateline ("LINCOLN, Neb. —", "LORME (AFP) -"): capitals, then a dash. */
function datelineOf(tokens: readonly { text: string }[]): number {
  const first = tokens[0]?.text ?? "";
  if (!/^\p{Lu}{3,}$/u.test(first)) return 0;
  const dash = tokens.slice(0, DATELINE).findIndex(({ text }) => /^[-–—]$/u.test(text));
  return dash + 1;
}

/** The tokens that a span touches; null when it touches none. `from`: where to start looking. */
function tokenRange(
  tokens: readonly { start: number; end: number }[],
  start: number,
  end: number,
  from: number,
): { first: number; last: number } | null {
  let first = from;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
  return last > first ? { first, last } : null;
}

/** Pairs the brackets. One that is never closed ends with the sentence; a stray closing mark is passed over. */
function bracketsOf(words: readonly string[]): { bracketAt: number[]; brackets: Bracket[] } {
  const bracketAt: number[] = [];
  const brackets: Bracket[] = [];
  let current = -1;
  for (const [at, word] of words.entries()) {
    if (CLOSING.has(word) && current >= 0) {
      const bracket = brackets[current];
      if (bracket) {
        bracket.close = at;
        current = bracket.parent;
      }
    }
    bracketAt.push(current);
    if (OPENING.has(word)) {
      brackets.push({ open: at, close: words.length, parent: current });
      current = brackets.length - 1;
    }
  }
  return { bracketAt, brackets };
}
