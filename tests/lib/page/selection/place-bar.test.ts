import { assert, boolean, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { isFar, isOutside, placeBar } from "../../../../lib/page/selection/place-bar.ts";

const ROOM = { left: 0, top: 0, right: 1000, bottom: 800 };
const SIZE = { width: 260, height: 44 };
const line = (left: number, top: number, right: number) => ({
  box: { left, top, right, bottom: top + 20 },
  tip: { x: right, top, bottom: top + 20 },
  backward: false,
});

describe("where the bar goes", () => {
  test("is under the selection, centred on where it ends", () => {
    expect(placeBar(line(300, 400, 500), SIZE, ROOM)).toEqual({ left: 370, top: 428 });
  });

  test("is over it where it was selected upwards", () => {
    const { box } = line(300, 400, 500);
    const tip = { x: 300, top: 400, bottom: 420 };
    expect(placeBar({ box, tip, backward: true }, SIZE, ROOM)).toEqual({ left: 170, top: 348 });
  });

  test("is over it where there is no room below, and under it where there is none above", () => {
    expect(placeBar(line(300, 770, 500), SIZE, ROOM).top).toBe(718);
    expect(placeBar({ ...line(300, 10, 500), backward: true }, SIZE, ROOM).top).toBe(38);
  });

  test("is beside a selection that is taller than the window, where there is room", () => {
    const tall = { left: 50, top: -300, right: 600, bottom: 1200 };
    const tip = { x: 200, top: 400, bottom: 420 };
    expect(placeBar({ box: tall, tip, backward: false }, SIZE, ROOM)).toEqual({
      left: 608,
      top: 388,
    });
  });

  test("is at an edge away from the tip where the selection fills the window", () => {
    const all = { left: 0, top: -300, right: 1000, bottom: 1200 };
    const at = (top: number) =>
      placeBar({ box: all, tip: { x: 500, top, bottom: top + 20 }, backward: false }, SIZE, ROOM);
    expect(at(300).top).toBe(748);
    expect(at(770).top).toBe(8);
  });

  test("is in what is seen of a page that is zoomed by two fingers", () => {
    const seen = { left: 400, top: 300, right: 800, bottom: 620 };
    expect(placeBar(line(450, 560, 790), SIZE, seen)).toEqual({ left: 532, top: 508 });
  });

  test("is at the window's left edge where the window is narrower than the bar", () => {
    expect(placeBar(line(10, 100, 90), SIZE, { ...ROOM, right: 200 }).left).toBe(8);
  });

  test("is never out of the window, and never over a selection that leaves it room", () => {
    const number = integer({ min: -2000, max: 3000 });
    assert(
      property(tuple(number, number, number, number, boolean()), ([x, y, w, h, backward]) => {
        const box = { left: x, top: y, right: x + Math.abs(w), bottom: y + Math.abs(h) };
        const tip = backward
          ? { x: box.left, top: box.top, bottom: Math.min(box.top + 20, box.bottom) }
          : { x: box.right, top: Math.max(box.top, box.bottom - 20), bottom: box.bottom };
        const { left, top } = placeBar({ box, tip, backward }, SIZE, ROOM);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + SIZE.width).toBeLessThanOrEqual(992);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + SIZE.height).toBeLessThanOrEqual(792);
        const over =
          left < box.right &&
          left + SIZE.width > box.left &&
          top < box.bottom &&
          top + SIZE.height > box.top;
        const room = box.top >= 60 || box.bottom <= 740 || box.left >= 276 || box.right <= 724;
        if (room && !isOutside(box, ROOM)) expect(over).toBe(false);
      }),
    );
  });
});

const at = (top: number) => line(300, top, 500).box;

describe("a selection that is scrolled away", () => {
  test("is outside once none of it is seen, and far half a window later", () => {
    expect([isOutside(at(-19), ROOM), isFar(at(-19), ROOM)]).toEqual([false, false]);
    expect([isOutside(at(-30), ROOM), isFar(at(-30), ROOM)]).toEqual([true, false]);
    expect([isOutside(at(-430), ROOM), isFar(at(-430), ROOM)]).toEqual([true, true]);
    expect([isOutside(at(1300), ROOM), isFar(at(1300), ROOM)]).toEqual([true, true]);
  });
});
