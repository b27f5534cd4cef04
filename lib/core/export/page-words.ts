import type { Reading, Span } from "../reading.ts";
import { offsetMap, undo } from "../repair/offsets.ts";

/** A word of the page as it stands there, punctuation at its ends left out. Offsets are of `PageWords.text`. */
export interface PageWord extends Span {
  /** Its letters, for comparison: browsers search without regard to case. */
  key: string;
  /** Words of one run stand beside each other in one line of text; no search term reaches over its end. */
  run: number;
  /** Not of the article: where exactly it stands on the page is not known. */
  aside: boolean;
  /** Opens the text or a section: its first letter may be set as a large initial, apart from the rest of the word. */
  initial: boolean;
}

/** What is known of a page's own words, before any repair, in page order. */
export interface PageWords {
  text: string;
  words: readonly PageWord[];
  /** The indexes of the first and last word of a span of `Reading.text`; null where none is whole in it. */
  wordsOf: (span: Span) => { first: number; last: number } | null;
  /** Where else the words from `first` to `last` stand: indexes of first words, the earliest `SEEN_MOST` at most. */
  othersOf: (first: number, last: number) => number[];
}

/** A stretch of `PageWords.text`, and where it stands in the text before repair; null for what is not of it. */
interface Piece extends Span {
  original: number | null;
  opening: boolean;
}

/** More places of one word than this tell nothing that fewer do not. */
const SEEN_MOST = 200;
/** A chunk longer than this is no word: UTF-16 code units. */
const LONG_WORD = 40;
/** Shorter paragraphs are not begun with a large initial: UTF-16 code units. */
const INITIAL_LENGTH = 100;
/** Scripts that set no space between words. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Between words: white space, and the marks of scripts that write none. */
const CHUNK = /[^\s、。，．！？；：「」『』（）…]+/gu;
/** At the ends of a chunk. Not the low line, which browsers take for a part of the word beside it. */
const EDGE_START = /^(?:(?!\p{Pc})[\p{P}\p{Z}])+/u;
const EDGE_END = /(?:(?!\p{Pc})[\p{P}\p{Z}])+$/u;

/** The words of the page that a Reading was made of: its title, its text before repair, and what was left out. */
export function pageWords(reading: Reading): PageWords {
  const { toOriginalSpan } = offsetMap(reading.repairs);
  const original = undo(reading.text, reading.repairs);
  const pieces: Piece[] = [];
  let text = "";
  const add = (part: string, original: number | null, opening = false): void => {
    if (text !== "") text += "\n";
    pieces.push({ start: text.length, end: text.length + part.length, original, opening });
    text += part;
  };
  const asides = reading.omitted.toSorted((a, b) => a.before - b.before);
  let aside = 0;
  const addAsides = (block: number): void => {
    for (let next = asides[aside]; next && next.before <= block; next = asides[++aside]) {
      add(next.text, null);
    }
  };
  if (reading.title) add(reading.title, null);
  for (const [index, block] of reading.blocks.entries()) {
    addAsides(index);
    const { start, end } = toOriginalSpan(block);
    const opens = block.kind === "p" && (reading.blocks[index - 1]?.kind ?? "h") === "h";
    add(original.slice(start, end), start, opens && end - start >= INITIAL_LENGTH);
  }
  addAsides(Infinity);

  const words = pieces.reduce<PageWord[]>((all, piece) => readPiece(all, text, piece), []);
  const places = new Map<string, number[]>();
  for (const [index, { key }] of words.entries()) {
    const own = places.get(key);
    if (!own) places.set(key, [index]);
    else if (own.length < SEEN_MOST) own.push(index);
  }
  const own = pieces.filter(({ original: at }) => at !== null);
  const here = (offset: number): number | null => {
    const piece = own[below(own.length, (at) => (own[at]?.original ?? 0) <= offset)];
    return piece?.original == null ? null : piece.start + (offset - piece.original);
  };
  return {
    text,
    words,
    wordsOf(span) {
      const { start, end } = toOriginalSpan(span);
      const from = here(start);
      const to = here(Math.max(start, end - 1));
      if (from === null || to === null) return null;
      let first = below(words.length, (at) => (words[at]?.start ?? 0) < from) + 1;
      const last = below(words.length, (at) => (words[at]?.end ?? 0) <= to + 1);
      // Between the blocks of a span that holds several, passages may stand that are not of it.
      while (words[first]?.aside) first++;
      return first <= last ? { first, last } : null;
    },
    othersOf(first, last) {
      let rarest: number[] = [];
      let shift = 0;
      for (let at = first; at <= last; at++) {
        const found = places.get(words[at]?.key ?? "") ?? [];
        if (at > first && found.length >= rarest.length) continue;
        rarest = found;
        shift = at - first;
      }
      return rarest.flatMap((place) => {
        const start = place - shift;
        return start !== first && start >= 0 && isSame(words, start, first, last) ? [start] : [];
      });
    },
  };
}

/** Whether the words from `start` on are those from `first` to `last`, in one run. */
export function isSame(
  words: readonly PageWord[],
  start: number,
  first: number,
  last: number,
): boolean {
  const run = words[start]?.run;
  for (let at = first; at <= last; at++) {
    const other = words[start + at - first];
    if (!other || other.run !== run || other.key !== words[at]?.key) return false;
  }
  return true;
}

function readPiece(words: PageWord[], text: string, piece: Piece): PageWord[] {
  const aside = piece.original === null;
  const size = words.length;
  let run = (words.at(-1)?.run ?? -1) + 1;
  let at = piece.start;
  for (const line of text.slice(piece.start, piece.end).split(/[\n\t]/u)) {
    for (const { 0: chunk, index } of line.matchAll(CHUNK)) {
      const isWord = chunk.length <= LONG_WORD && !UNSPACED.test(chunk);
      for (const part of isWord ? [{ start: 0, word: chunk }] : cut(chunk)) {
        const lead = EDGE_START.exec(part.word)?.[0].length ?? 0;
        const word = part.word.slice(lead).replace(EDGE_END, "");
        if (word === "") continue;
        const start = at + index + part.start + lead;
        words.push({
          start,
          end: start + word.length,
          key: word.toLowerCase(),
          run,
          aside,
          initial: piece.opening && words.length === size,
        });
      }
    }
    run++;
    at += line.length + 1;
  }
  return words;
}

/** What has no space in it, cut where a browser would end a word. */
function cut(chunk: string): { start: number; word: string }[] {
  const parts = new Intl.Segmenter(undefined, { granularity: "word" }).segment(chunk);
  return Array.from(parts, ({ index, segment }) => ({ start: index, word: segment }));
}

/** The last index at which what holds from the beginning on still holds; -1 where it never does. */
function below(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
