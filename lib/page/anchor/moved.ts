/**
 * Whether a note that stands elsewhere was moved, or slid because text came in or went out above it.
 *
 * Both change the offset. A slide is shared: the notes of other paragraphs before or behind slid as far, and the order
 * stayed. What broke the order of the notes, or stands apart from notes before and behind that agree, was moved, when it
 * went further than it is long: of two texts that pass each other, it is the shorter that was moved. A note with no
 * other to compare it with, too, has slid when it went less far than its paragraph is long.
 */
import type { Span } from "../../core/reading.ts";
import type { TextBlock } from "./blocks.ts";
import { inOrder } from "./chain.ts";

/** A note that was found. UTF-16 code units. */
export interface Placed {
  /** Where it was, in the text of then. */
  was: Span;
  /** Where it is. */
  is: Span;
  /** The block of the text that it is in; notes of one block move together. */
  block: TextBlock;
  /** Whether the blocks around are those of then; null where the note does not say. */
  stays: boolean | null;
}

/** A shift of less than this, and of less than this share of what stands before, is no move: words were edited. */
const LEAST_SHIFT = 40;
const SHIFT_SHARE = 0.04;
const MOST_SLIDE = 600;
/** Shifts on both sides that differ by no more are the same, and one that differs by more from both a move. */
const FIRM = 4;
const LEAST_MOVE = 16;
/** Runs among which the one is looked for that passed another; in a page of more all is in pieces. */
const MOST_PASSING = 200;
/** Between blocks: "\n\n". */
const GAP = 2;
/** Share of the notes' blocks that must have kept their order, for order to mean anything. */
const LEAST_ORDER = 0.6;

/** Notes in a row that shifted alike. */
interface Run {
  members: number[];
  shift: number;
  /** Of the first and of the last. */
  was: number;
  is: number;
  lastWas: number;
  lastIs: number;
  blocks: Map<number, TextBlock>;
}

/** @returns for each note, whether it was moved */
export function movedOf(placed: readonly Placed[]): boolean[] {
  const moved = placed.map(() => false);
  const singles = singlesOf(placed);
  const crowds = new Map<number, number>();
  for (const { block } of placed) crowds.set(block.index, (crowds.get(block.index) ?? 0) + 1);
  const kept = inOrder(
    singles.map((run) => {
      const crowd = Math.max(...[...run.blocks.keys()].map((index) => crowds.get(index) ?? 1));
      // Of two orders that keep as many blocks, the one that has them where they were.
      const bonus = (isSlight(run, 0) ? 0.5 : 0) + 0.25 / (1 + Math.abs(run.shift));
      return { place: run.is, weight: (1 + bonus) / crowd };
    }),
  );
  const chain = joined(singles.filter((_, at) => kept[at]));
  const broken = joined(singles.filter((_, at) => !kept[at]));
  const isOrdered = weight(chain) >= LEAST_ORDER * (weight(chain) + weight(broken));
  const mark = ({ members }: Run, isMoved: boolean): void => {
    for (const member of members) moved[member] = isMoved;
  };
  for (const run of broken) {
    const before = chain.findLast(({ was }) => was < run.was)?.shift ?? 0;
    mark(run, !wasPassed(run, before) && !madeRoom(run, before, chain));
  }
  for (const [at, run] of chain.entries()) {
    const before = chain[at - 1]?.shift ?? 0;
    const behind = chain[at + 1]?.shift ?? null;
    const says = new Set(run.members.map((member) => placed[member]?.stays ?? null));
    const isAmongOthers = says.has(false) && !says.has(true);
    if (slidAsWritten(run, before, behind, placed)) continue;
    if (wasPassed(run, before) && !(run.blocks.size === 1 && isAmongOthers)) continue;
    if (madeRoom(run, before, broken)) continue;
    if (isOrdered && hasSlid(run, before, behind, weight(chain))) continue;
    // With no notes on both sides that agree on where the text went, its old neighbours tell.
    mark(run, behind !== null || !says.has(true) || says.has(false));
  }
  return moved;
}

const weight = (list: readonly Run[]): number =>
  list.reduce((sum, { blocks }) => sum + blocks.size, 0);

function singlesOf(placed: readonly Placed[]): Run[] {
  const order = [...placed.keys()].toSorted(
    (a, b) => (placed[a]?.was.start ?? 0) - (placed[b]?.was.start ?? 0) || a - b,
  );
  return order.flatMap((member): Run[] => {
    const note = placed[member];
    if (!note) return [];
    const shift = note.is.start - note.was.start;
    const blocks = new Map([[note.block.index, note.block]]);
    const [was, is] = [note.was.start, note.is.start];
    return [{ members: [member], shift, was, is, lastWas: was, lastIs: is, blocks }];
  });
}

/** Runs beside each other that shifted alike, as one. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const away = last ? Math.abs(run.shift - last.shift) : 0;
    if (last && run.is >= last.lastIs && away <= slack(run.was - last.lastWas)) {
      last.members.push(...run.members);
      for (const [index, block] of run.blocks) last.blocks.set(index, block);
      // Where edits push the text on bit by bit, the next is compared with the nearest.
      last.shift = run.shift;
      last.lastWas = run.lastWas;
      last.lastIs = run.lastIs;
    } else result.push({ ...run, members: [...run.members], blocks: new Map(run.blocks) });
  }
  return result;
}

const slack = (distance: number): number =>
  Math.min(MOST_SLIDE, LEAST_SHIFT + SHIFT_SHARE * Math.max(0, distance));

const isSlight = ({ shift, was }: Run, base: number): boolean =>
  Math.abs(shift - base) <= slack(was);

/** Whether the text slid evenly: its whitespace was written otherwise, as the length of the notes themselves shows. */
function slidAsWritten(
  run: Run,
  before: number,
  behind: number | null,
  placed: readonly Placed[],
): boolean {
  // Between notes that did not slide against each other, nothing pushed the text.
  const isFirm = behind !== null && Math.abs(behind - before) <= FIRM;
  if (isFirm ? Math.abs(run.shift - before) <= LEAST_MOVE : isSlight(run, 0)) return true;
  return run.members.some((member) => {
    const note = placed[member];
    if (!note) return false;
    const [old, now] = [note.was.end - note.was.start, note.is.end - note.is.start];
    if (old === now || old === 0) return false;
    const expected = note.was.start * (now / old - 1);
    return Math.abs(run.shift - expected) <= slack(run.was) + 0.5 * Math.abs(expected);
  });
}

/** Blocks of notes in order that make it likely that the last, too, only slid. */
const MANY = 3;

/** Whether a run that kept its order slid: as several blocks, behind several, or between what slid less and more. */
function hasSlid(run: Run, before: number, behind: number | null, blocks: number): boolean {
  if (behind === null) return run.blocks.size > 1 || blocks >= MANY;
  return Math.abs(before - behind) > LEAST_SHIFT;
}

/** UTF-16 code units from the first block of a run to the end of its last, with the gap behind it. */
function lengthOf({ blocks }: Run): number {
  let [start, end] = [Infinity, 0];
  for (const block of blocks.values()) {
    start = Math.min(start, block.start);
    end = Math.max(end, block.end);
  }
  return end - start + GAP;
}

/**
 * Whether a run shifted by less than its own length: then what passed it, or came in above it, is shorter than it, and
 * of two texts that pass each other it is the shorter that was moved.
 */
const wasPassed = (run: Run, base: number): boolean => Math.abs(run.shift - base) < lengthOf(run);

/**
 * Whether a run shifted by just the length of one that passed it, which itself went further than the run is known to be
 * long: its notes may stand in a part of what was passed.
 */
function madeRoom(run: Run, base: number, others: readonly Run[]): boolean {
  if (others.length > MOST_PASSING) return false;
  return others.some((other) => {
    if (other.was < run.was === other.is < run.is) return false;
    const room = Math.abs(run.shift - base) - lengthOf(other);
    return Math.abs(room) <= LEAST_MOVE && Math.abs(other.shift) > lengthOf(run) + LEAST_MOVE;
  });
}
