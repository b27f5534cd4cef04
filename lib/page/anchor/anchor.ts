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
import { selectedBy } from "./annotation.ts";
import { blocksOf, staysAmong } from "./blocks.ts";
import type { Candidate } from "./candidate.ts";
import { chooseAmong } from "./choose.ts";
import { createFinder, type Note } from "./finder.ts";
import { movedOf, type Placed } from "./moved.ts";
import { acrossParagraphs } from "./parts.ts";
import { scoreOf } from "./score.ts";

export type AnchorVerdict = "exact" | "moved" | "edited" | "lost";

/** Where a note stands. UTF-16 code units of the text, half-open; null when it is lost. */
export interface Anchor {
  verdict: AnchorVerdict;
  start: number | null;
  end: number | null;
  /** 0 to 1: how much of quote and context is there. */
  score: number;
}

/**
 * Anchors annotations in a text.
 *
 * @param text of an article; blocks are parted by line feeds
 * @param annotations W3C Web Annotations in any state: one without a quote is lost, nothing throws
 * @returns in the order given
 */
export function anchor(text: string, annotations: readonly unknown[]): Anchor[] {
  const find = createFinder(text);
  const notes = annotations.map((annotation) => find(selectedBy(annotation)));
  const choices = acrossParagraphs(notes, chooseAmong(notes), find);
  const moved = movedAmong(
    notes,
    choices.map(({ sure }) => sure),
    text,
  );
  return choices.map(({ best, sure }, at): Anchor => {
    if (!sure) {
      return { verdict: "lost", start: null, end: null, score: best ? scoreOf(best) / 2 : 0 };
    }
    const verdict = sure.same ? (moved[at] ? "moved" : "exact") : "edited";
    return { verdict, start: sure.start, end: sure.end, score: scoreOf(sure) };
  });
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
