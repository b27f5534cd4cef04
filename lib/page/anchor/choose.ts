import type { Span } from "../../core/reading.ts";
import { CONTEXT, isAcceptable } from "./accept.ts";
import type { Quote } from "./annotation.ts";
import type { Candidate } from "./candidate.ts";
import type { Note } from "./finder.ts";
import { LEAST_MARGIN, settle, type Chosen } from "./settle.ts";

/** What was chosen for a note. */
export interface Choice {
  /** The likeliest place; null where there is none at all. */
  best: Candidate | null;
  /** It, where it is sure. */
  sure: Candidate | null;
}

/** Chooses among the places of all notes together. In the order given. */
export function chooseAmong(notes: readonly Note[]): Choice[] {
  const chosen = settle(
    notes.map(({ selected, candidates }) => ({ position: selected.position, candidates })),
  );
  const expected = expectedAmong(notes, chosen);
  return notes.map((note, at): Choice => {
    const choice = chosen[at];
    if (!choice) return { best: null, sure: null };
    const { candidate, margin } = choice;
    const unique = note.candidates.every((other) => other === candidate || !other.same);
    const support = {
      words: note.words,
      length: note.length,
      expected: expected[at] ?? false,
      torn: isTorn(note.selected.quotes, candidate),
      unique,
    };
    const isSure = margin >= LEAST_MARGIN && isAcceptable(candidate, support);
    return { best: candidate, sure: isSure ? candidate : null };
  });
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
