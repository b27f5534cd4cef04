/** Notes that go from one paragraph into another: what came in between, or took one of them away, must not mislead. */
import type { Quote, Selected } from "./annotation.ts";
import type { Candidate } from "./candidate.ts";
import { chooseAmong, type Choice } from "./choose.ts";
import type { Note } from "./finder.ts";

/** UTF-16 code units that may have come in between two paragraphs of one note; more, and they went their own ways. */
const MOST_BETWEEN = 1_500;
/** Share of a note that one of its paragraphs must be, where the other is gone. */
const LEAST_PART = 0.3;
/** UTF-16 code units of context that a part is given of its own note. */
const CONTEXT = 64;

interface Parts {
  at: number;
  first: Note;
  last: Note;
}

/**
 * Looks once more at each note that has a line break and does not stand as it was: for its first and its last
 * paragraph, among all other notes. Where both stand in order, the note is what lies from one to the other; where one
 * is gone, it is the other.
 */
export function acrossParagraphs(
  notes: readonly Note[],
  choices: readonly Choice[],
  find: (selected: Selected) => Note,
): Choice[] {
  const split = notes.flatMap((note, at): Parts[] => {
    if (choices[at]?.sure?.same) return [];
    const parts = partsOf(note.selected);
    return parts ? [{ at, first: find(parts.first), last: find(parts.last) }] : [];
  });
  if (split.length === 0) return [...choices];
  const whole = notes.map((note, at) =>
    split.some((one) => one.at === at) ? { ...note, candidates: [] } : note,
  );
  const again = chooseAmong([...whole, ...split.flatMap(({ first, last }) => [first, last])]);
  const result = [...choices];
  for (const [index, { at, first, last }] of split.entries()) {
    const [one, other] = [again[notes.length + 2 * index], again[notes.length + 2 * index + 1]];
    const length = notes[at]?.length ?? 0;
    const joined = join(
      { place: one?.sure ?? null, share: first.length / length },
      { place: other?.sure ?? null, share: last.length / length },
    );
    if (joined) result[at] = { best: joined, sure: joined };
  }
  return result;
}

interface Part {
  place: Candidate | null;
  /** Of the whole note's length. */
  share: number;
}

function join(first: Part, last: Part): Candidate | null {
  const [one, other] = [first.place, last.place];
  if (one && other && other.start >= one.end && other.start - one.end <= MOST_BETWEEN) {
    return {
      start: one.start,
      end: other.end,
      quote: Math.min(
        0.99,
        (one.quote * first.share + other.quote * last.share) / (first.share + last.share),
      ),
      prefix: one.prefix,
      suffix: other.suffix,
      same: false,
      words: one.words + other.words,
    };
  }
  const longer = first.share >= last.share ? [first, last] : [last, first];
  for (const { place, share } of longer) {
    if (place && share >= LEAST_PART) return { ...place, quote: place.quote * share, same: false };
  }
  return null;
}

/** The first and the last paragraph of a note, each as a note of its own; null where it lies in one. */
function partsOf({ quotes, position }: Selected): { first: Selected; last: Selected } | null {
  const first: Selected = { quotes: [], position: null, surroundings: null };
  const last: Selected = { quotes: [], position: null, surroundings: null };
  for (const { exact, prefix, suffix } of quotes) {
    const lead = exact.length - exact.trimStart().length;
    const end = exact.indexOf("\n", lead);
    const start = exact.lastIndexOf("\n", exact.trimEnd().length - 1) + 1;
    if (end < 0 || start <= end) continue;
    const part = (from: number, to: number): Quote => ({
      exact: exact.slice(from, to),
      prefix: (prefix + exact.slice(0, from)).slice(-Math.max(CONTEXT, prefix.length)),
      suffix: (exact.slice(to) + suffix).slice(0, Math.max(CONTEXT, suffix.length)),
    });
    first.quotes.push(part(0, end));
    last.quotes.push(part(start, exact.length));
    if (!position) continue;
    first.position ??= { start: position.start, end: position.start + end };
    last.position ??= { start: position.start + start, end: position.end };
  }
  return first.quotes.length > 0 ? { first, last } : null;
}
