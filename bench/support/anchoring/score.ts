import type { Span } from "../../../lib/core/reading.ts";
import type { Anchor } from "../../../lib/page/anchor/anchor.ts";
import type { NoteCase } from "./cases.ts";

/** What became of the notes of one kind, in numbers of notes. */
export interface Score {
  notes: number;
  /** In the right place, or rightly lost. */
  placed: number;
  /** That, and with the right verdict. */
  right: number;
  /** Attached to other words. */
  wrong: number;
  lost: number;
}

export const noScore = (): Score => ({ notes: 0, placed: 0, right: 0, wrong: 0, lost: 0 });

/** How far each end may be off where words were edited: a word. */
const EDGE = 14;

/** Takes a place for a note into a score. */
export function take(
  score: Score,
  note: NoteCase,
  found: Anchor | (Span & { verdict?: never }) | null,
): void {
  score.notes++;
  const place =
    found && found.start !== null && found.end !== null
      ? { start: found.start, end: found.end }
      : null;
  const verdict = found?.verdict;
  if (!place) {
    if (note.is) score.lost++;
    else {
      score.placed++;
      score.right++;
    }
    return;
  }
  if (!note.is || !overlaps(place, note.is)) {
    score.wrong++;
    return;
  }
  const slack = note.verdict === "edited" ? EDGE : 2;
  const isThere =
    Math.abs(place.start - note.is.start) <= slack && Math.abs(place.end - note.is.end) <= slack;
  if (isThere) score.placed++;
  if (isThere && verdict === note.verdict) score.right++;
}

/** Half of what both cover is common. */
function overlaps(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const both = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return common * 2 >= both;
}
