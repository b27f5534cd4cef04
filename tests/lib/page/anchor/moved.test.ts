import { describe, expect, test } from "vitest";
import { movedOf, type Placed } from "../../../../lib/page/anchor/moved.ts";

/** Notes at the beginning of blocks of 100, given as their blocks of now in the order of then. */
function placed(blocks: readonly number[], stays: Placed["stays"] = null): Placed[] {
  return blocks.map((is, was) => ({
    was: { start: was * 100, end: was * 100 + 20 },
    is: { start: is * 100, end: is * 100 + 20 },
    block: { index: is, start: is * 100, end: is * 100 + 98 },
    stays,
  }));
}

const names = (notes: readonly Placed[]): number[] =>
  movedOf(notes).flatMap((isMoved, at) => (isMoved ? [at] : []));

describe("which notes were moved", () => {
  test("none where nothing, or everything alike, shifted", () => {
    expect(names(placed([0, 1, 2, 3]))).toEqual([]);
    expect(names(placed([5, 6, 7, 8]))).toEqual([]);
    expect(names([])).toEqual([]);
  });

  test("the one that left its place, not those that made room", () => {
    expect(names(placed([4, 0, 1, 2, 3]))).toEqual([0]);
    expect(names(placed([1, 2, 3, 4, 0]))).toEqual([4]);
    expect(names(placed([0, 3, 1, 2, 4]))).toEqual([1]);
  });

  test("both that changed places", () => {
    expect(names(placed([0, 4, 2, 3, 1, 5]))).toEqual([1, 4]);
  });

  test("none where text went out in one place and came in at another", () => {
    expect(names(placed([0, 1, 4, 5, 7, 8, 12]))).toEqual([]);
  });

  test("the one that stands apart from notes on both sides that agree", () => {
    const notes = placed([0, 1, 2, 3]);
    const away = notes.with(1, { ...notes[1]!, is: { start: 190, end: 210 }, stays: true });
    expect(names(away)).toEqual([]);
    const far = placed([0, 10, 20, 30]).map((note) => ({
      ...note,
      was: { start: note.is.start, end: note.is.end },
    }));
    const gone = far.with(1, { ...far[1]!, is: { start: 1_500, end: 1_520 } });
    expect(names(gone)).toEqual([1]);
  });

  test("one alone only when it went further than its block is long, and its neighbours are other", () => {
    const [note] = placed([0]);
    const at = (start: number, stays: Placed["stays"]): Placed[] => [
      { ...note!, is: { start, end: start + 20 }, stays },
    ];
    expect(movedOf(at(90, null))).toEqual([false]);
    expect(movedOf(at(900, null))).toEqual([true]);
    expect(movedOf(at(900, true))).toEqual([false]);
  });

  test("in a moment for very many, in any order", () => {
    const many = placed(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_000));
    const started = performance.now();
    expect(movedOf(many)).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  }, 10_000);
});
