import { describe, expect, it } from "vitest";
import { openBackupFile } from "../../../../lib/edge/library-backup.ts";
import type { Place } from "../../../../lib/edge/weekly-backup/place.ts";
import { PlaceError } from "../../../../lib/edge/weekly-backup/place.ts";
import { runWeekly, type Run } from "../../../../lib/edge/weekly-backup/run.ts";
import {
  KEPT,
  nameOf,
  nextSlot,
  weeklyFrom,
  type WeeklyBackup,
} from "../../../../lib/edge/weekly-backup/state.ts";
import { articleWith, openLibrary } from "../library/support.ts";

const START = "2026-03-02T09:00:00.000Z";
const after = (days: number): string =>
  new Date(Date.parse(START) + days * 86_400_000).toISOString();

const ON: WeeklyBackup = { ...weeklyFrom({}), place: "folder" };

/** A folder in memory that keeps what it is given as a folder does: a file is there when it is finished. */
function folder({ capacity = Infinity } = {}) {
  const files = new Map<string, Blob>();
  const limit = { capacity };
  let open = 0;
  const place: Place = {
    begin: (name) => {
      const parts: Blob[] = [];
      open++;
      return Promise.resolve({
        write: (bytes) => {
          parts.push(new Blob(bytes));
          const size = parts.reduce((sum, part) => sum + part.size, 0);
          return size > limit.capacity
            ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
            : Promise.resolve();
        },
        finish: () => {
          open--;
          files.set(name, new Blob(parts));
          return Promise.resolve();
        },
        abandon: () => Promise.resolve(void open--),
      });
    },
  };
  return { files, limit, place, isOpen: () => open > 0 };
}

async function filled() {
  const library = openLibrary();
  await library.save(articleWith("quay", []));
  return library;
}

const runOf = (
  library: ReturnType<typeof openLibrary>,
  place: Place | null,
  part: Partial<Run> = {},
): Run => ({
  reader: library.reader,
  kept: () =>
    Promise.resolve({ copySettings: { a: 1 }, weeklyBackup: { b: 2 }, weeklyBackup$: { v: 1 } }),
  now: START,
  placeFor: () => Promise.resolve(place),
  ...part,
});

const fail = (error: unknown) => async () => {
  throw error;
};

describe("the weekly backup", () => {
  it("is made at once, then once a week, and the last four are kept", async () => {
    const library = await filled();
    const { files, place } = folder();
    let state = ON;
    const made: number[] = [];
    for (let day = 0; day < 50; day++) {
      const ran = await runWeekly(state, runOf(library, place, { now: after(day) }));
      state = ran.state;
      if (ran.made) made.push(day);
    }
    expect(made).toEqual([0, 7, 14, 21, 28, 35, 42, 49]);
    expect(files.size).toBe(KEPT);
    const dates = await Promise.all(
      [...files.values()].map(async (file) => (await openBackupFile(file)).manifest.made),
    );
    expect(dates.toSorted()).toEqual([28, 35, 42, 49].map(after));
  });

  it("is a backup that holds everything, but for where this machine makes its backups", async () => {
    const { files, place } = folder();
    const { state } = await runWeekly(ON, runOf(await filled(), place));
    const backup = await openBackupFile(files.get(nameOf(state.mark, 1))!);
    expect(backup.manifest.counts.article).toBe(1);
    expect(backup.settings.kept).toEqual({ copySettings: { a: 1 } });
  });

  it("is not made where nobody wants it, or another part of the extension has to make it", async () => {
    const library = await filled();
    const { files, place } = folder();
    const off = { ...ON, place: null };
    expect(await runWeekly(off, runOf(library, place))).toEqual({
      state: off,
      made: false,
      error: null,
    });
    const ran = await runWeekly(ON, runOf(library, null));
    expect(ran.made).toBe(false);
    expect(files.size).toBe(0);
    expect((await runWeekly(ran.state, runOf(library, place))).made).toBe(true);
  });

  it("that finds the disk full says so, leaves the earlier ones, and is made where there is room again", async () => {
    const library = await filled();
    const { files, place, limit, isOpen } = folder();
    let { state } = await runWeekly(ON, runOf(library, place));
    for (const day of [7, 14, 21])
      ({ state } = await runWeekly(state, runOf(library, place, { now: after(day) })));
    const before = new Map(files);
    limit.capacity = 100;
    const failed = await runWeekly(state, runOf(library, place, { now: after(28) }));
    expect(failed).toMatchObject({ made: false, state: { problem: "full", slot: state.slot } });
    expect(files).toEqual(before);
    expect(isOpen()).toBe(false);
    // Not again each minute, but the day after.
    limit.capacity = Infinity;
    const soon = await runWeekly(failed.state, runOf(library, place, { now: after(28.5) }));
    expect(soon.made).toBe(false);
    const later = await runWeekly(soon.state, runOf(library, place, { now: after(29) }));
    expect(later).toMatchObject({ made: true, state: { problem: null, slot: nextSlot(state) } });
  });

  it("is made at once where the person asks for it", async () => {
    const library = await filled();
    const { place } = folder();
    const { state } = await runWeekly(ON, runOf(library, place));
    expect((await runWeekly(state, runOf(library, place, { now: after(1) }))).made).toBe(false);
    const asked = await runWeekly(state, runOf(library, place, { now: after(1), asked: true }));
    expect(asked.made).toBe(true);
  });

  it.each([
    [new PlaceError("lapsed", "x"), "lapsed"],
    [new PlaceError("gone", "x"), "gone"],
    [new DOMException("x", "NotFoundError"), "gone"],
    [new DOMException("x", "NotAllowedError"), "lapsed"],
    [new Error("x"), "error"],
  ] as const)("names what is in the way: %s", async (error, problem) => {
    const library = await filled();
    const ran = await runWeekly(ON, runOf(library, null, { placeFor: fail(error) }));
    expect(ran).toMatchObject({ made: false, error, state: { problem } });
  });

  it("that waits for leave is made as soon as there is leave", async () => {
    const library = await filled();
    const { place } = folder();
    const placeFor = fail(new PlaceError("lapsed", "x"));
    const { state } = await runWeekly(ON, runOf(library, place, { placeFor }));
    expect(await runWeekly(state, runOf(library, place, { now: after(0.01) }))).toMatchObject({
      made: true,
      state: { problem: null },
    });
  });

  it("of a library that cannot be read says so", async () => {
    const { place, files, isOpen } = folder();
    const denied = fail(new DOMException("x", "InvalidStateError"));
    const reader = {
      everything: denied,
      eachPicture: denied,
      pictureTotals: denied,
      settings: denied,
    };
    const ran = await runWeekly(ON, { ...runOf(openLibrary(), place), reader });
    expect(ran.state.problem).toBe("denied");
    expect(files.size).toBe(0);
    expect(isOpen()).toBe(false);
  });
});

describe("what is kept of the weekly backup", () => {
  it("is off, and offered at the tenth article, before anything was chosen", () => {
    expect(weeklyFrom({})).toEqual({
      place: null,
      clock: null,
      slot: 0,
      mark: "",
      problem: null,
      offerFrom: 10,
    });
  });

  it("stays as it was chosen, and takes no nonsense", () => {
    const kept = { ...ON, mark: "ab12", slot: 3, problem: "full", offerFrom: null } as const;
    expect(weeklyFrom({ ...kept })).toEqual(kept);
    const wrong = { place: "ftp", clock: 3, slot: 9, mark: "../..", problem: "x", offerFrom: -1 };
    expect(weeklyFrom(wrong)).toEqual(weeklyFrom({}));
  });
});
