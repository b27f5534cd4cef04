/** How alike folded texts are; damaged letters are like any. */
import { DASH, QUESTION_MARK, QUOTE } from "./folding.ts";
import type { Words } from "./words.ts";

/** Longer words are either the same or not. */
const LONGEST_WORD = 40;

/**
 * How alike two words are: 1 less the share of letters that differ (Levenshtein), where "?" stands for any letter;
 * below one half it counts as nothing.
 */
export function wordLikeness(one: Words, at: number, other: Words, place: number): number {
  if (one.hash[at] === other.hash[place]) return 1;
  const [start, end] = [one.first[at] ?? 0, one.last[at] ?? 0];
  const [from, to] = [other.first[place] ?? 0, other.last[place] ?? 0];
  const [width, height] = [to - from, end - start];
  const longest = Math.max(width, height);
  if (longest > LONGEST_WORD || Math.abs(width - height) * 2 > longest) return 0;
  // What is spelled otherwise, or bent otherwise, has its beginning or its end in common.
  const ends = [one.units[start], one.units[end - 1], other.units[from], other.units[to - 1]];
  if (ends[0] !== ends[2] && ends[1] !== ends[3] && !ends.includes(QUESTION_MARK)) return 0;
  const likeness = 1 - distance(one, start, end, other, from, to) / longest;
  return likeness >= 0.5 ? likeness : 0;
}

/** Levenshtein's distance of two runs of at most `LONGEST_WORD` units; "?" is like any. */
function distance(
  one: Words,
  start: number,
  end: number,
  other: Words,
  from: number,
  to: number,
): number {
  const width = to - from;
  const row = new Uint8Array(LONGEST_WORD + 1);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = start; i < end; i++) {
    const unit = one.units[i];
    let diagonal = row[0] ?? 0;
    row[0] = diagonal + 1;
    for (let j = 0; j < width; j++) {
      const there = other.units[from + j];
      const above = row[j + 1] ?? 0;
      const cost = unit === there || unit === QUESTION_MARK || there === QUESTION_MARK ? 0 : 1;
      row[j + 1] = Math.min(diagonal + cost, above + 1, (row[j] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[width] ?? 0;
}

/** Units that one lost character may stand for: a dropped space, a letter, one of several bytes. */
const MOST_LOST = 2;

/**
 * Whether two runs of units say the same: equal, but for "?" where the other has a character, or none that is written
 * (a no-break space). Linear.
 */
export function saySame(
  one: Words,
  a: { start: number; end: number },
  other: Words,
  b: { start: number; end: number },
): boolean {
  let i = a.start;
  let j = b.start;
  while (i < a.end && j < b.end) {
    const unit = one.units[i];
    const there = other.units[j];
    if (unit === there) {
      i++;
      j++;
    } else if (unit === QUESTION_MARK) {
      j += lostUnits(one, i + 1, a.end, other, j, b.end);
      i++;
    } else if (there === QUESTION_MARK) {
      i += lostUnits(other, j + 1, b.end, one, i, a.end);
      j++;
    } else return false;
  }
  while (i < a.end && one.units[i] === QUESTION_MARK) i++;
  while (j < b.end && other.units[j] === QUESTION_MARK) j++;
  return i === a.end && j === b.end;
}

/** How many units stand where the other has "?": what lets the texts go on alike. */
function lostUnits(
  lost: Words,
  next: number,
  end: number,
  whole: Words,
  at: number,
  wholeEnd: number,
): number {
  for (const count of [1, 0, MOST_LOST]) {
    if (at + count > wholeEnd) continue;
    if (count > 0 && !mayBeLost(whole, at, count)) continue;
    let same = 0;
    while (
      same < 3 &&
      next + same < end &&
      at + count + same < wholeEnd &&
      isLike(lost.units[next + same], whole.units[at + count + same])
    ) {
      same++;
    }
    if (same === 3 || next + same >= end || at + count + same >= wholeEnd) return count;
  }
  return mayBeLost(whole, at, 1) ? 1 : 0;
}

/** "œ", "æ", "ß" as they are folded. */
const WIDE: ReadonlySet<number> = new Set([0x6f65, 0x6165, 0x7373]);

/** Encoders lose what is not ASCII: signs that fold to ASCII are "’", "–", "œ" and "²". */
function mayBeLost({ units }: Words, at: number, count: number): boolean {
  const unit = units[at] ?? 0;
  return count === 2 ? WIDE.has(unit * 0x100 + (units[at + 1] ?? 0)) : mayBeLostUnit(unit);
}

const mayBeLostUnit = (unit: number): boolean =>
  unit > 0x7f ||
  unit === QUOTE ||
  unit === DASH ||
  unit === QUESTION_MARK ||
  (unit >= 0x31 && unit <= 0x33);

/** Whether two units are the same, or one stands where the other was lost. */
export const isSameOrLost = (one: number, other: number): boolean =>
  one === other ||
  (one === QUESTION_MARK && mayBeLostUnit(other)) ||
  (other === QUESTION_MARK && mayBeLostUnit(one));

const isLike = (one: number | undefined, other: number | undefined): boolean =>
  one === other || one === QUESTION_MARK || other === QUESTION_MARK;
