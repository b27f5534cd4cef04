import { wordLikeness } from "./likeness.ts";
import type { Words } from "./words.ts";

/** Cells of one alignment (words of the note times words of its band): what bounds the time of a very long quote. */
const MOST_CELLS = 1_000_000;
const NARROWEST = 8;
const WIDEST = 200;

const CHANGED = 2;
/** Before the text's beginning or behind its end. */
const OUTSIDE = 3;
const FAR = 1 << 28;

const PAIR = 0;
/** A word of the note that the text has not. */
const MISSING = 1;
/** A word of the text that the note has not. */
const EXTRA = 2;

/**
 * Pairs a note's words with a text's, in order, with the fewest words changed, missing or extra (banded edit distance
 * over words, where one with lost letters is as far from another as its other letters are; the text is free before and behind).
 *
 * @param place the text's word that the note's first would fall on; the band lies around it
 * @param quote the words that matter: where the text has them once and the note twice, they are paired in the quote
 * @returns of each word of the note, the index of the text's word that is paired with it, -1 for none
 */
export function align(
  note: Words,
  text: Words,
  place: number,
  quote: { first: number; end: number },
): Int32Array {
  const paired = new Int32Array(note.count).fill(-1);
  const straight = sameAlong(note, text, place, paired);
  if (straight) return paired;
  const rows = note.count;
  const wanted = NARROWEST + (rows >> 3);
  const reach = Math.max(NARROWEST, Math.min(WIDEST, wanted, (MOST_CELLS / rows / 2) | 0));
  const width = 2 * reach + 1;
  const base = place - reach;
  const trace = new Uint8Array(rows * width);
  // costs[k] is of the text's words before base + row + k; in halves of a changed word.
  let costs = new Int32Array(width + 1);
  let below = new Int32Array(width + 1);
  costs[width] = FAR;
  for (let row = 0; row < rows; row++) {
    const hash = note.hash[row];
    const isDamaged = note.damaged[row];
    const changed = row >= quote.first && row < quote.end ? CHANGED + 1 : CHANGED;
    const traced = row * width;
    let left = FAR;
    for (let k = 0; k < width; k++) {
      const at = base + row + k;
      const inText = at >= 0 && at < text.count;
      // The pair of this row and the text's word `at` leads to the place behind both: the same k, a row on.
      let cost = costs[k] ?? FAR;
      if (!inText) cost += OUTSIDE;
      else if (text.hash[at] !== hash) {
        const mayBe = isDamaged === 1 || text.damaged[at] === 1;
        cost += mayBe ? Math.round(changed * (1 - wordLikeness(note, row, text, at))) : changed;
      }
      let step = PAIR;
      const missing = (costs[k + 1] ?? FAR) + changed;
      if (missing < cost) {
        cost = missing;
        step = MISSING;
      }
      if (left + CHANGED < cost) {
        cost = left + CHANGED;
        step = EXTRA;
      }
      below[k] = cost;
      trace[traced + k] = step;
      left = cost;
    }
    below[width] = FAR;
    [costs, below] = [below, costs];
  }
  let k = 0;
  for (let other = 1; other < width; other++) {
    const [best, cost] = [costs[k] ?? 0, costs[other] ?? 0];
    if (cost < best || (cost === best && Math.abs(other - reach) < Math.abs(k - reach))) k = other;
  }
  for (let row = rows - 1; row >= 0;) {
    const step = trace[row * width + k];
    if (step === EXTRA) {
      k--;
      continue;
    }
    const at = base + row + k;
    if (step === PAIR && at >= 0 && at < text.count) paired[row] = at;
    if (step === MISSING) k++;
    row--;
  }
  return paired;
}

/** Pairs all words where the text has them all, at the place. */
function sameAlong(note: Words, text: Words, place: number, paired: Int32Array): boolean {
  if (place < 0 || place + note.count > text.count) return false;
  for (let at = 0; at < note.count; at++) {
    if (note.hash[at] !== text.hash[place + at]) return false;
  }
  for (let at = 0; at < note.count; at++) paired[at] = place + at;
  return true;
}
