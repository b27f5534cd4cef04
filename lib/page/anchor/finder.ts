import type { Span } from "../../core/reading.ts";
import { CONTEXT, LEAST_QUOTE } from "./accept.ts";
import type { Quote, Selected } from "./annotation.ts";
import { candidateAt, type Candidate } from "./candidate.ts";
import { createFolding } from "./folding.ts";
import { literalPlace } from "./literal.ts";
import { noteWords } from "./note-words.ts";
import { placeAt, placesBeside, placesOf } from "./places.ts";
import { scoreOf } from "./score.ts";
import { indexWords, type WordIndex } from "./word-index.ts";
import { wordsOf } from "./words.ts";

/** A note with the places that it may stand at. */
export interface Note {
  selected: Selected;
  candidates: Candidate[];
  /** Words of the quote. */
  words: number;
  /** UTF-16 code units of the quote. */
  length: number;
}

/** What a place has of quote and context where no other need be looked for: it is where the note is expected. */
const PLAIN = 0.6;
/** UTF-16 code units that it may be off for that, where the words beside it have the quote's rarest word again. */
const NEAR = 3;

/**
 * Looks for the places of notes in a text, in the order in which they are asked for: where one slid to, the next may
 * have slid as well. The text's words are read when the first note needs them.
 */
export function createFinder(text: string): (selected: Selected) => Note {
  const folding = createFolding();
  let made: WordIndex | undefined;
  const index = (): WordIndex => (made ??= indexWords(wordsOf(text, folding)));
  let slid = 0;

  const find = (note: Note, quote: Quote): void => {
    const read = noteWords(quote, folding, index());
    const count = read.quote.end - read.quote.first;
    note.words = Math.max(note.words, count);
    if (count === 0) return;
    const { position } = note.selected;
    if (position) {
      for (const shift of slid === 0 ? [0] : [slid, 0]) {
        const place = placeAt(read, index(), position.start + shift);
        const there = candidateAt(read, index(), place);
        if (!there) continue;
        keepBetter(note.candidates, there);
        if (!isPlain(there)) continue;
        // A copy a few words away is found from here as well.
        const off = Math.abs(there.start - position.start - shift);
        if (off > NEAR && placesBeside(read, index(), place).length > 1) continue;
        slid = there.start - position.start;
        return;
      }
    }
    for (const place of placesOf(read, index())) {
      const candidate = candidateAt(read, index(), place);
      if (!candidate) continue;
      keepBetter(note.candidates, candidate);
      if (!candidate.same) continue;
      for (const beside of placesBeside(read, index(), place)) {
        const copy = candidateAt(read, index(), beside);
        if (copy?.same) keepBetter(note.candidates, copy);
      }
    }
    const [best, ...others] = note.candidates;
    if (best?.same && position && others.length === 0) slid = best.start - position.start;
  };

  return (selected) => {
    const note: Note = { selected, candidates: [], words: 0, length: 0 };
    for (const quote of selected.quotes) {
      note.length = Math.max(note.length, quote.exact.length);
      // Of two copies, the one that slid as the note before did is likelier than the one that it would now be at.
      const there =
        literalPlace(text, quote, selected.position, slid) ??
        literalPlace(text, quote, selected.position, 0);
      if (!there) continue;
      if (selected.position) slid = there.start - selected.position.start;
      return { ...note, candidates: [there], words: there.words };
    }
    for (const quote of selected.quotes) find(note, quote);
    return note;
  };
}

const isPlain = ({ quote, prefix, suffix }: Candidate): boolean =>
  quote >= PLAIN && (prefix ?? 0) >= CONTEXT && (suffix ?? 0) >= CONTEXT;

/** Adds a place that has enough of the quote; of two that overlap, the better stays. */
function keepBetter(candidates: Candidate[], candidate: Candidate): void {
  if (candidate.quote < LEAST_QUOTE) return;
  const rival = candidates.findIndex((other) => overlap(other, candidate));
  const other = candidates[rival];
  if (!other) candidates.push(candidate);
  else if (
    Number(candidate.same) - Number(other.same) > 0 ||
    (candidate.same === other.same && scoreOf(candidate) > scoreOf(other))
  ) {
    candidates[rival] = candidate;
  }
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
