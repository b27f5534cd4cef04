/**
 * Whether a note that stands elsewhere was moved, or slid because text came in or went out above it.
 *
 * Both change the offset. A slide is shared: the notes of other paragraphs before or behind slid as far, and the order
 * stayed. What broke the order of the notes, or stands apart from notes before and behind that agree, was moved. A note
 * with no other to compare it with has slid only as far as edits and whitespace may push it.
 */
import type { Span } from "../../core/reading.ts";
import { inOrder } from "./chain.ts";

/** A note that was found. UTF-16 code units. */
export interface Placed {
  /** Where it was, in the text of then. */
  was: Span;
  /** Where it is. */
  is: Span;
  /** The block of the text that it is in, with that block's length; notes of one block move together. */
  block: { index: number; length: number };
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
/** Between blocks: "\n\n". */
const GAP = 2;
/** Share of the notes' blocks that must have kept their order, for order to mean anything. */
const LEAST_ORDER = 0.6;

/** Notes in a row that shifted alike. */
interface Run {
  members: number[];
  shift: number;
  was: number;
  is: number;
  blocks: Map<number, number>;
}

/** @returns for each note, whether it was moved */
export function movedOf(placed: readonly Placed[]): boolean[] {
  const moved = placed.map(() => false);
  const runs = runsOf(placed);
  const kept = inOrder(
    runs.map((run) => ({
      place: run.is,
      weight: run.blocks.size + (isSlight(run, 0) ? 0.5 : 0) + 0.25 / (1 + Math.abs(run.shift)),
    })),
  );
  const chain = joined(runs.filter((_, at) => kept[at]));
  const broken = runs.filter((_, at) => !kept[at]);
  const weight = (list: readonly Run[]): number => list.reduce((sum, { blocks }) => sum + blocks.size, 0);
  const isOrdered = weight(chain) >= LEAST_ORDER * (weight(chain) + weight(broken));
  for (const { members } of broken) for (const member of members) moved[member] = true;
  for (const [at, run] of chain.entries()) {
    const before = chain[at - 1]?.shift ?? 0;
    const behind = chain[at + 1]?.shift ?? null;
    const slid =
      slidAsWritten(run, before, behind, placed) ||
      (isOrdered &&
        (hasSlid(run, before, behind, weight(chain)) || makesRoom(run, before, broken)));
    if (slid) continue;
    // With no notes on both sides that agree on where the text went, its old neighbours tell.
    const says = run.members.map((member) => placed[member]?.stays ?? null);
    const stays = behind === null && says.includes(true) && !says.includes(false);
    for (const member of run.members) moved[member] = !stays;
  }
  return moved;
}

function runsOf(placed: readonly Placed[]): Run[] {
  const order = [...placed.keys()].toSorted(
    (a, b) => (placed[a]?.was.start ?? 0) - (placed[b]?.was.start ?? 0) || a - b,
  );
  const singles = order.flatMap((member): Run[] => {
    const note = placed[member];
    if (!note) return [];
    const shift = note.is.start - note.was.start;
    const blocks = new Map([[note.block.index, note.block.length]]);
    return [{ members: [member], shift, was: note.was.start, is: note.is.start, blocks }];
  });
  return joined(singles);
}

/** Runs beside each other that shifted alike, as one. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && run.is >= last.is && Math.abs(run.shift - last.shift) <= slack(run.was - last.was)) {
      last.members.push(...run.members);
      for (const [index, length] of run.blocks) last.blocks.set(index, length);
      // Where edits push the text on bit by bit, the next is compared with the nearest.
      last.shift = run.shift;
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

/** Whether a run only made room for blocks that were moved past it. */
function makesRoom(run: Run, before: number, broken: readonly Run[]): boolean {
  const crossing = broken.filter((other) => other.was < run.was !== other.is < run.is);
  if (crossing.length === 0) return false;
  const lengthOf = ({ blocks }: Run): number =>
    [...blocks.values()].reduce((sum, length) => sum + length + GAP, 0);
  const room = crossing.reduce(
    (sum, other) => sum + (other.was > run.was ? lengthOf(other) : -lengthOf(other)),
    0,
  );
  if (Math.abs(run.shift - before - room) > slack(0)) return false;
  // Two that changed places have both moved.
  return !crossing.some(
    (other) => Math.abs(Math.abs(other.shift) - lengthOf(run)) <= slack(0) && other.blocks.size >= run.blocks.size,
  );
}
