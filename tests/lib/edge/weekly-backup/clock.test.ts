import { describe, expect, it } from "vitest";
import {
  advanced,
  clockFrom,
  heldBack,
  isDue,
  newClock,
  restarted,
  type WeekClock,
} from "../../../../lib/edge/weekly-backup/clock.ts";

const START = "2026-03-02T09:00:00.000Z";

const after = (days: number, from = START): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString();

/** Looks at the clock at each of these times, and makes a backup whenever one is due. */
function backups(times: readonly string[], clock: WeekClock = newClock(START)): number {
  let count = 0;
  for (const now of times) {
    clock = advanced(clock, now);
    if (!isDue(clock)) continue;
    count++;
    clock = restarted(clock);
  }
  return count;
}

const eachDay = (days: number, from = START): string[] =>
  Array.from({ length: days }, (_, day) => after(day, from));

const eachMinute = (minutes: number, from: string): string[] =>
  Array.from({ length: minutes }, (_, minute) => after(minute / 1440, from));

const years = (count: number): string => after(365 * count);

describe("the clock of the weekly backup", () => {
  it("asks for one at once, and then one a week", () => {
    expect(backups([START])).toBe(1);
    expect(backups(eachDay(71))).toBe(11);
  });

  it("asks for one after a week in which nobody looked, and for one only after a year", () => {
    expect(backups([START, after(7)])).toBe(2);
    expect(backups([START, after(365), after(366)])).toBe(2);
  });

  it("counts the short looks of a browser that is open for an hour a day", () => {
    const looks = eachDay(15).flatMap((day) => eachMinute(60, day));
    expect(backups(looks)).toBe(3);
  });

  it("asks for one more at most where the clock is a year ahead for an afternoon", () => {
    const times = [START, ...eachMinute(300, years(1)), ...eachDay(27, after(1))];
    expect(backups(times)).toBe(1 + 1 + 3);
  });

  it("goes on where the clock is a year behind, and when it is right again", () => {
    expect(backups([START, ...eachDay(28, years(-1))])).toBe(1 + 3);
    expect(backups([START, ...eachDay(3, years(-1)), ...eachDay(5, after(3))])).toBe(2);
  });

  it("asks for none at each boot of a machine whose clock starts years ago and is then set", () => {
    const boots = eachDay(29).flatMap((day) => [years(-6), day]);
    expect(backups([START, ...boots])).toBe(5);
  });

  it("asks for none each minute while the clock goes to and fro", () => {
    const fro = eachMinute(500, START).flatMap((time) => [time, years(1), years(-1)]);
    expect(backups(fro)).toBeLessThan(4);
  });

  it("tries one that failed again after a day", () => {
    const clock = heldBack(newClock(START));
    expect(isDue(advanced(clock, after(0.9)))).toBe(false);
    expect(isDue(advanced(clock, after(1)))).toBe(true);
  });

  it("takes nothing that was kept for a clock but one", () => {
    const clock = newClock(START);
    expect(clockFrom({ ...clock })).toEqual(clock);
    for (const wrong of [null, 3, { ...clock, days: -1 }, { ...clock, last: "soon" }, {}]) {
      expect(clockFrom(wrong)).toBeNull();
    }
    expect(advanced(clock, "soon")).toBe(clock);
  });
});
