import type { Span } from "../../core/reading.ts";
import { align } from "./align.ts";
import { QUESTION_MARK } from "./folding.ts";
import { isSameOrLost, saySame, wordLikeness } from "./likeness.ts";
import type { NoteWords } from "./note-words.ts";
import type { WordIndex } from "./word-index.ts";
import type { Words } from "./words.ts";

/** A place of the text that a quote may stand at. UTF-16 code units of the text. */
export interface Candidate extends Span {
  /** 0 to 1: how much of the quote's words, weighed by how rare they are, is there. */
  quote: number;
  /** The same of what stands before and behind; null where the note does not say. */
  prefix: number | null;
  suffix: number | null;
  /** The same words and marks, whatever their whitespace, case, quotes, dashes and damage. */
  same: boolean;
  /** The text's words in it. */
  words: number;
}

/** Compares a note with a place of the text; null where nothing of the quote is there. */
export function candidateAt(note: NoteWords, index: WordIndex, place: number): Candidate | null {
  const text = index.words;
  const { words, quote, weights } = note;
  const paired = align(words, text, place, quote);
  let first = -1;
  let last = -1;
  let firstWord = -1;
  let lastWord = -1;
  let had = 0;
  let whole = 0;
  for (let at = quote.first; at < quote.end; at++) {
    const there = paired[at] ?? -1;
    const weight = weights[at] ?? 0;
    whole += weight;
    if (there < 0) continue;
    if (first < 0) {
      first = there;
      firstWord = at;
    }
    last = there;
    lastWord = at;
    had += weight * wordLikeness(words, at, text, there);
  }
  if (first < 0 || had === 0) return null;
  let present = 0;
  for (let at = first; at <= last; at++) present += index.weight(text.hash[at] ?? 0);
  const narrow = unitsOf(note, text, { first, last, firstWord, lastWord });
  const wide = sameNearby(note, text, narrow, { first, last });
  const same = wide !== null;
  const units = wide ?? narrow;
  return {
    start: text.from[units.start] ?? 0,
    end: text.to[units.end - 1] ?? 0,
    quote: same ? 1 : shareOf(had, whole, present),
    prefix: contextLikeness(note, text, paired, 0, quote.first, 0),
    suffix: contextLikeness(note, text, paired, quote.end, words.count, words.count - 1),
    same,
    words: last - first + 1,
  };
}

/**
 * How much of a quote is there, where words may also have come in between: of both texts' words (Dice), or of the
 * quote's own, less up to a quarter for what came in.
 */
function shareOf(had: number, whole: number, present: number): number {
  const dice = (2 * had) / (whole + present);
  const recall = had / whole - 0.25 * (1 - whole / Math.max(whole, present));
  return Math.min(0.99, Math.max(dice, recall));
}

/**
 * The units that say the same as the quote: those that were found, or with up to two words more on either side, since
 * "l?an" is one word and "l’an" two. Null where none do.
 */
function sameNearby(
  note: NoteWords,
  text: Words,
  found: Span,
  { first, last }: { first: number; last: number },
): Span | null {
  if (saySame(note.words, note.units, text, found)) return found;
  if (!hasLost(note.words, note.units) && !hasLost(text, found)) return null;
  for (const [before, behind] of NEARBY) {
    const start = before === 0 ? found.start : text.first[first - before];
    const end = behind === 0 ? found.end : text.last[last + behind];
    if (start === undefined || end === undefined || last + behind >= text.count) continue;
    if (saySame(note.words, note.units, text, { start, end })) return { start, end };
  }
  return null;
}

const NEARBY = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [0, 2],
] as const;

function hasLost({ units }: Words, { start, end }: Span): boolean {
  const at = units.indexOf(QUESTION_MARK, start);
  return at >= 0 && at < end;
}

/** The units of the text that hold the quote: its words, cut where it cuts words, and the marks at its edges. */
function unitsOf(
  { words, units, quote }: NoteWords,
  text: Words,
  ends: { first: number; last: number; firstWord: number; lastWord: number },
): Span {
  let start = text.first[ends.first] ?? 0;
  let end = text.last[ends.last] ?? 0;
  const ownStart = words.first[quote.first] ?? 0;
  const ownEnd = words.last[quote.end - 1] ?? 0;
  const isFirst = ends.firstWord === quote.first;
  const isLast = ends.lastWord === quote.end - 1;
  // Of a word that was spelled otherwise, as many letters as the quote had of it.
  const own = (word: number): number => (words.last[word] ?? 0) - (words.first[word] ?? 0);
  const there = (word: number): number => (text.last[word] ?? 0) - (text.first[word] ?? 0);
  const cutStart =
    isFirst && units.start > ownStart
      ? there(ends.first) - own(quote.first) + units.start - ownStart
      : 0;
  const cutEnd =
    isLast && ownEnd > units.end
      ? there(ends.last) - (own(quote.end - 1) - (ownEnd - units.end))
      : 0;
  if (cutStart > 0) start = Math.min(start + cutStart, end - 1);
  else if (isFirst) {
    for (let at = ownStart - 1; at >= units.start && start > 0; at--) {
      const [unit, there] = [words.units[at] ?? 0, text.units[start - 1] ?? 0];
      if (unit === there ? !isMark(text, start - 1) : !isSameOrLost(unit, there)) break;
      start--;
    }
  }
  if (cutEnd > 0) end = Math.max(start + 1, end - cutEnd);
  else if (isLast) {
    for (let at = ownEnd; at < units.end && end < text.length; at++) {
      if (!isSameOrLost(words.units[at] ?? 0, text.units[end] ?? 0)) break;
      end++;
    }
  }
  return { start, end };
}

/** Punctuation is in no word: a unit that is not within the word before it. */
function isMark(text: Words, unit: number): boolean {
  let low = 0;
  let high = text.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.last[middle] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low === text.count || (text.first[low] ?? 0) > unit;
}

/** @param cut the word at the far end of the context: it may be a piece of one, and counts only where it is there */
function contextLikeness(
  { words, weights }: NoteWords,
  text: Words,
  paired: Int32Array,
  first: number,
  end: number,
  cut: number,
): number | null {
  let had = 0;
  let whole = 0;
  let most = 0;
  for (let at = first; at < end; at++) {
    const there = paired[at] ?? -1;
    const likeness = there < 0 ? 0 : wordLikeness(words, at, text, there);
    const weight = weights[at] ?? 0;
    most += weight;
    if (at === cut && likeness < 1 && end - first > 1) continue;
    had += weight * likeness;
    whole += weight;
  }
  if (most === 0) return null;
  return whole === 0 ? 0 : had / whole;
}
