/**
 * How a figure or a passage of one article is known again: by what it says and what stands around it, never by its offset.
 * So it is found when the page is captured again with other passages in it, or its characters are repaired otherwise.
 */
import { fold, nameKey } from "../entities/name-key.ts";
import type { Figure, Reading, Span } from "../reading.ts";
import { segment } from "../text/segment.ts";
import type { Segmented } from "../text/segmented.ts";

/** How a figure is known again. */
export interface FigureKey {
  /** As it is written. */
  text: string;
  /** Its sentence, as far as it is kept. */
  sentence: string;
  /** Which of those that are the same in both, in text order. */
  nth: number;
}

/** How a stretch of the text is known again. */
export interface PassageQuote {
  quote: string;
  /** What stands on either side of it. */
  before: string;
  after: string;
  /** Which of those with the same letters, in text order. */
  nth: number;
}

/** UTF-16 code units of a passage that is kept: more is no sentence and no quotation any more. */
export const LONGEST_PASSAGE = 2000;
/** UTF-16 code units of a sentence that are kept on either side of its figure. */
const REACH = 300;
/** UTF-16 code units that are kept on either side of a passage. */
const AROUND = 32;
/** Letters of a passage's beginning by which it is found where its end is another. */
const BEGINNING = 32;
/** How much two sentences have in common, of 1, for their figures to be the same one. */
const ALIKE = 0.5;
/** Figures or places that are looked through for one key. */
const MOST = 500;

/** The key of a figure by its index in the Reading; null where there is none. */
export function figureKey(
  { text, blocks, lang, figures }: Pick<Reading, "text" | "blocks" | "lang" | "figures">,
  index: number,
): FigureKey | null {
  const figure = figures[index];
  if (!figure) return null;
  const alike = figures.filter((one) => one.text === figure.text && one.start <= figure.start);
  // Only the blocks they stand in are cut into sentences.
  let next = 0;
  const near = blocks.filter((block) => {
    while ((alike[next]?.start ?? Infinity) < block.start) next++;
    const one = alike[next];
    return one !== undefined && holds(block, one);
  });
  const sentenceOf = sentenceFinder(segment(text, near, lang));
  const quote = (one: Figure): string => partAround(text, sentenceOf(one), one);
  const sentence = quote(figure);
  const letters = nameKey(sentence);
  const nth = alike.filter((one) => one !== figure && nameKey(quote(one)) === letters).length;
  return { text: figure.text, sentence, nth };
}

/** Finds figures by their keys: gives an index into `figures`, or null where the article has no such figure any more. */
export function figureFinder(
  segmented: Segmented,
  figures: readonly Figure[],
): (key: FigureKey) => number | null {
  const sentenceOf = sentenceFinder(segmented);
  const letters = figures.map((figure) =>
    nameKey(partAround(segmented.text, sentenceOf(figure), figure)),
  );
  const byDigits = new Map<string, number[]>();
  for (const [index, { text }] of figures.entries()) {
    const said = digitsOf(text);
    const own = byDigits.get(said);
    if (own) own.push(index);
    else byDigits.set(said, [index]);
  }
  return ({ text, sentence, nth }) => {
    const alike = byDigits.get(digitsOf(text)) ?? [];
    const wanted = nameKey(sentence);
    const same = alike.filter((at) => figures[at]?.text === text && letters[at] === wanted);
    const exact = same[nth];
    if (exact !== undefined) return exact;
    const words = wordsOf(wanted);
    let best: { at: number; score: number } | null = null;
    for (const at of alike.slice(0, MOST)) {
      const shared = likeness(words, wordsOf(letters[at] ?? ""));
      if (shared < ALIKE) continue;
      const score = shared + (figures[at]?.text === text ? 1 : 0);
      if (!best || score > best.score) best = { at, score };
    }
    return best?.at ?? null;
  };
}

/** The key of a passage; `span` is of `text`. Of more than `LONGEST_PASSAGE` the beginning is kept. */
export function passageQuote(text: string, span: Span): PassageQuote {
  const { start } = span;
  const end = Math.min(span.end, start + LONGEST_PASSAGE);
  const quote = text.slice(start, end);
  const known = lettersOf(text);
  const at = known.offsets.findIndex((offset) => offset >= start);
  const earlier = placesOf(known.letters, lettersOf(quote).letters).filter((place) => place < at);
  return {
    quote,
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    nth: earlier.length,
  };
}

/** Finds passages by their quotes; null where the text has no such passage any more. */
export function passageFinder(text: string): (key: PassageQuote) => Span | null {
  let known: Letters | null = null;
  return ({ quote, before, after, nth }) => {
    known ??= lettersOf(text);
    const { letters, offsets } = known;
    const spanOf = (at: number, length: number): Span | null => {
      const [start, last] = [offsets[at], offsets[Math.min(at + length, offsets.length) - 1]];
      return start === undefined || last === undefined ? null : { start, end: last + 1 };
    };
    const wanted = lettersOf(quote).letters;
    if (wanted === "") return null;
    let places = placesOf(letters, wanted);
    if (places.length === 0 && wanted.length > BEGINNING)
      places = placesOf(letters, wanted.slice(0, BEGINNING));
    const [left, right] = [lettersOf(before).letters, lettersOf(after).letters];
    const fitting = places.filter(
      (at) => letters.endsWith(left, at) || letters.startsWith(right, at + wanted.length),
    );
    const chosen = places.length > 1 && fitting.length > 0 ? fitting : places;
    const at = (chosen === places ? places[nth] : undefined) ?? chosen[0];
    const found = at === undefined ? null : spanOf(at, wanted.length);
    if (!found) return null;
    // The marks that close a quotation have no letters, and belong to it.
    const tail = /[^\p{L}\p{N}\s]*$/u.exec(quote)?.[0] ?? "";
    const head = /^[^\p{L}\p{N}\s]*/u.exec(quote)?.[0] ?? "";
    const end = text.startsWith(tail, found.end) ? found.end + tail.length : found.end;
    const isHead = text.slice(0, found.start).endsWith(head);
    return { start: isHead ? found.start - head.length : found.start, end };
  };
}

/** The sentence that holds a place, of those of `segmented`; the place itself where none does. */
export function sentenceFinder({ sentences }: Segmented): (span: Span) => Span {
  return (span) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.start ?? Infinity) <= span.start) low = middle + 1;
      else high = middle;
    }
    const { start, end } = sentences[low - 1] ?? span;
    return start <= span.start && span.start < end ? { start, end } : { ...span };
  };
}

const holds = (block: Span, { start }: Span): boolean => block.start <= start && start < block.end;

const partAround = (text: string, sentence: Span, { start, end }: Span): string =>
  text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH));

/** By what a figure is known though its unit is repaired otherwise: its digits, or its words where it has none. */
const digitsOf = (text: string): string =>
  text.replaceAll(/\P{Nd}+/gu, "") || text.toLowerCase().replaceAll(/\P{L}+/gu, "");

const wordsOf = (letters: string): ReadonlySet<string> => new Set(letters.split(" "));

/** The share of words that two sentences have in common (Dice's coefficient). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}

interface Letters {
  /** Letters and digits in lower case without accents, and nothing between them. */
  letters: string;
  /** Where each stands in the text. */
  offsets: number[];
}

function lettersOf(text: string): Letters {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    let at = index;
    for (const point of run) {
      const own = fold(point);
      parts.push(own);
      for (let i = 0; i < own.length; i++) offsets.push(at + Math.min(i, point.length - 1));
      at += point.length;
    }
  }
  return { letters: parts.join(""), offsets };
}

/** Where a word stands in a text, at most `MOST` times. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  if (word === "") return places;
  for (let at = text.indexOf(word); at >= 0 && places.length < MOST;) {
    places.push(at);
    at = text.indexOf(word, at + 1);
  }
  return places;
}
