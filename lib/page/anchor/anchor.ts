/**
 * Where the notes of a page stand in its text of today.
 *
 * - **exact**: the same words at the same place. Whitespace, case, the style of quotes and dashes, and damage that was
 *   repaired in between are no change of words; text that came in or went out elsewhere is no change of place.
 * - **moved**: the same words, but their paragraph stands elsewhere in the article, or other text stands around them.
 * - **edited**: the place is sure, its words are not all the same.
 * - **lost**: no place is sure. A place that another rivals, or that has too few of the words, is none.
 *
 * All notes are anchored together: of two places that are alike, the one is likelier that the notes before and behind
 * point at. Time grows with the text once, and with each note's words times the few places that share its rare words.
 * A note whose quote and context stand where its position says costs no search at all.
 *
 * The approximate matcher is Lede's own, of words: `approx-string-match` (Myers' bit vectors, kept up since 2018) reads
 * the whole text for each quote, some 70 times the time of an exact search, gives only the places of fewest errors,
 * and knows nothing of context; this one looks at the places of a quote's rarest words alone.
 */
import type { Span } from "../../core/reading.ts";
import { CONTEXT, isAcceptable, LEAST_QUOTE } from "./accept.ts";
import { selectedBy, type Quote, type Selected } from "./annotation.ts";
import { blocksOf, staysAmong } from "./blocks.ts";
import { candidateAt, type Candidate } from "./candidate.ts";
import { createFolding } from "./folding.ts";
import { literalPlace } from "./literal.ts";
import { movedOf, type Placed } from "./moved.ts";
import { noteWords } from "./note-words.ts";
import { placeAt, placesOf } from "./places.ts";
import { LEAST_MARGIN, settle, type Chosen } from "./settle.ts";
import { indexWords, type WordIndex } from "./word-index.ts";
import { wordsOf } from "./words.ts";

export type AnchorVerdict = "exact" | "moved" | "edited" | "lost";

/** Where a note stands. UTF-16 code units of the text, half-open; null when it is lost. */
export interface Anchor {
  verdict: AnchorVerdict;
  start: number | null;
  end: number | null;
  /** 0 to 1: how much of quote and context is there. */
  score: number;
}

interface Note {
  selected: Selected;
  candidates: Candidate[];
  /** Words of the quote. */
  words: number;
  length: number;
}

/**
 * Anchors annotations in a text.
 *
 * @param text of an article; blocks are parted by line feeds
 * @param annotations W3C Web Annotations in any state: one without a quote is lost, nothing throws
 * @returns in the order given
 */
export function anchor(text: string, annotations: readonly unknown[]): Anchor[] {
  const folding = createFolding();
  let made: WordIndex | undefined;
  const index = (): WordIndex => (made ??= indexWords(wordsOf(text, folding)));

  let slid = 0;
  const notes = annotations.map((annotation): Note => {
    const selected = selectedBy(annotation);
    const note: Note = { selected, candidates: [], words: 0, length: 0 };
    for (const quote of selected.quotes) {
      note.length = Math.max(note.length, quote.exact.length);
      // Of two copies, the one that slid as the note before did is likelier than the one that it would now be at.
      const there =
        literalPlace(text, quote, selected.position, slid) ??
        literalPlace(text, quote, selected.position, 0);
      if (!there) continue;
      // Where one note slid to, the next may have slid as well.
      if (selected.position) slid = there.start - selected.position.start;
      return { ...note, candidates: [there], words: there.words };
    }
    for (const quote of selected.quotes) find(note, quote);
    return note;
  });

  function find(note: Note, quote: Quote): void {
    const read = noteWords(quote, folding, index());
    const count = read.quote.end - read.quote.first;
    note.words = Math.max(note.words, count);
    if (count === 0) return;
    const position = note.selected.position;
    if (position) {
      for (const shift of slid === 0 ? [0] : [slid, 0]) {
        const there = candidateAt(read, index(), placeAt(read, index(), position.start + shift));
        if (!there) continue;
        keepBetter(note.candidates, there);
        if (!isPlain(there)) continue;
        slid = there.start - position.start;
        return;
      }
    }
    for (const place of placesOf(read, index())) {
      const candidate = candidateAt(read, index(), place);
      if (candidate) keepBetter(note.candidates, candidate);
    }
    const [best, ...others] = note.candidates;
    if (best?.same && position && others.length === 0) slid = best.start - position.start;
  }

  const chosen = settle(
    notes.map(({ selected, candidates }) => ({ position: selected.position, candidates })),
  );
  const expected = expectedAmong(notes, chosen);
  const accepted = notes.map((note, at) => {
    const choice = chosen[at];
    if (!choice || choice.margin < LEAST_MARGIN) return null;
    const { candidate } = choice;
    const unique = note.candidates.every((other) => other === candidate || !other.same);
    const support = {
      words: note.words,
      length: note.length,
      expected: expected[at] ?? false,
      torn: isTorn(note.selected.quotes, candidate),
      unique,
    };
    return isAcceptable(candidate, support) ? candidate : null;
  });
  const moved = movedAmong(notes, accepted, text);
  return accepted.map((candidate, at): Anchor => {
    if (!candidate) {
      const best = chosen[at]?.candidate;
      return { verdict: "lost", start: null, end: null, score: best ? scoreOf(best) / 2 : 0 };
    }
    const verdict = candidate.same ? (moved[at] ? "moved" : "exact") : "edited";
    return { verdict, start: candidate.start, end: candidate.end, score: scoreOf(candidate) };
  });
}

/** What a place has of quote and context where no other need be looked for: it is where the note is expected. */
const PLAIN = 0.6;

const isPlain = ({ quote, prefix, suffix }: Candidate): boolean =>
  quote >= PLAIN && (prefix ?? 0) >= CONTEXT && (suffix ?? 0) >= CONTEXT;

/** Adds a place that has enough of the quote; of two that overlap, the better stays. */
function keepBetter(candidates: Candidate[], candidate: Candidate): void {
  if (candidate.quote < LEAST_QUOTE) return;
  const rival = candidates.findIndex(
    ({ start, end }) => start < candidate.end && candidate.start < end,
  );
  const other = candidates[rival];
  if (!other) candidates.push(candidate);
  else if (
    Number(candidate.same) - Number(other.same) > 0 ||
    (candidate.same === other.same && scoreOf(candidate) > scoreOf(other))
  ) {
    candidates[rival] = candidate;
  }
}

/** Whether context differs that stood in the quote's own paragraph. */
function isTorn(quotes: readonly Quote[], { prefix, suffix }: Candidate): boolean {
  const [quote] = quotes;
  if (!quote) return false;
  return (
    (prefix !== null && prefix < CONTEXT && !quote.prefix.includes("\n")) ||
    (suffix !== null && suffix < CONTEXT && !quote.suffix.includes("\n"))
  );
}

function scoreOf({ quote, prefix, suffix }: Candidate): number {
  const score = 0.7 * quote + 0.15 * (prefix ?? quote) + 0.15 * (suffix ?? quote);
  return Math.round(score * 1000) / 1000;
}

/** Shift that a note may have beyond what is expected of it, and share of the distance from where that is known. */
const SLACK = 40;
const SLACK_SHARE = 0.05;

/** Whether each chosen place is where the sure notes before or behind it, or the note's own position, say. */
function expectedAmong(notes: readonly Note[], chosen: readonly (Chosen | null)[]): boolean[] {
  const known = notes
    .flatMap(({ selected: { position } }, at) => {
      const candidate = chosen[at]?.candidate;
      if (!position || !candidate) return [];
      const { same, prefix, suffix, start } = candidate;
      const sure = same && (prefix ?? 0) >= 0.5 && (suffix ?? 0) >= 0.5;
      return [{ at, was: position.start, shift: start - position.start, sure }];
    })
    .toSorted((a, b) => a.was - b.was);
  const result = notes.map(() => false);
  const pass = (list: readonly (typeof known)[number][], first: Span | null): void => {
    let last: { was: number; shift: number } | null = first && { was: 0, shift: 0 };
    for (const note of list) {
      if (last) {
        const slack = SLACK + SLACK_SHARE * Math.abs(note.was - last.was);
        if (Math.abs(note.shift - last.shift) <= slack) result[note.at] = true;
      }
      if (note.sure) last = note;
    }
  };
  pass(known, { start: 0, end: 0 });
  pass(known.toReversed(), null);
  return result;
}

function movedAmong(
  notes: readonly Note[],
  accepted: readonly (Candidate | null)[],
  text: string,
): boolean[] {
  const blocks = blocksOf(text);
  const moved = notes.map(() => false);
  const places: number[] = [];
  const placed: Placed[] = [];
  for (const [at, { selected }] of notes.entries()) {
    const is = accepted[at];
    if (!is) continue;
    const { position: was, quotes, surroundings } = selected;
    if (was) {
      places.push(at);
      const stays = staysAmong(text, blocks, is, quotes, surroundings);
      placed.push({ was, is, block: blocks.at(is.start), stays });
    } else moved[at] = (is.prefix ?? 1) < 0.5 && (is.suffix ?? 1) < 0.5;
  }
  for (const [index, isMoved] of movedOf(placed).entries()) moved[places[index] ?? 0] = isMoved;
  return moved;
}
