import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { libraryOf } from "./support/library.ts";
import { noting } from "./support/noting.ts";
import { startServer, type TestServer } from "./support/server.ts";
import { writing, writtenBy } from "./support/writing.ts";

/** How often the browser is killed while it saves, in each browser, and how much is written at once otherwise. */
const KILLS = Number(process.env["LEDE_KILLS"] ?? (process.env["LEDE_PROVE"] ? 100 : 2));
const WRITES = process.env["LEDE_PROVE"] ? 1000 : 90;
/** Milliseconds within which a kill comes. */
const LATEST_KILL = 900;
/** The same where notes are typed: about two are made in it, each written twice. */
const LATEST_KILL_OF_NOTES = 3500;

interface Note {
  id: string;
  content: { text: string };
}

describe.each([CHROMIUM, FIREFOX])(
  "nothing that was saved is lost, in $name",
  ({ name, missing, start }) => {
    let server: TestServer;
    let profile: string;
    beforeAll(async () => {
      if (missing) return;
      server = await startServer();
      server.addFile("/demo", "public/demo/en.html");
      profile = mkdtempSync(join(tmpdir(), "lede-lost-"));
    });
    afterAll(async () => {
      await server?.close();
      if (profile) rmSync(profile, { recursive: true, force: true });
    });

    test.skipIf(missing)(
      `by two tabs and the popup that write ${WRITES} times at once`,
      async () => {
        const browser = await start();
        try {
          const tabs = [await libraryOf(browser), await libraryOf(browser)];
          const tab = await browser.open(server.url("/demo"));
          const popup = await readInPopup(tab);
          const surfaces: [string, Surface][] = [
            ["one", tabs[0]!.page],
            ["two", tabs[1]!.page],
            ["popup", popup],
          ];
          const each = Math.ceil(WRITES / surfaces.length);
          const started = Date.now();
          const told = await Promise.all(
            surfaces.map(async ([by, surface]) => {
              await surface.evaluate(`void (${writing(by, each)})`);
              return until(
                `${by} to have written`,
                async () => {
                  const done = await surface.evaluate<string[]>(writtenBy(by));
                  return done.length >= each ? done : null;
                },
                200_000,
              );
            }),
          );
          const seconds = (Date.now() - started) / 1000;
          const kept = await written(tabs[0]!);
          const lost = told.flat().filter((text) => !kept.has(text));
          count({
            browser: name,
            what: `${surfaces.length} surfaces at once`,
            told: told.flat().length,
            lost: lost.length,
            seconds,
          });
          expect(told.flat()).toHaveLength(each * surfaces.length);
          expect(lost).toEqual([]);
        } finally {
          await browser.close();
        }
      },
      300_000,
    );

    test.skipIf(missing)(
      `of notes that the reader showed as saved, by a browser that is killed ${KILLS} times meanwhile`,
      async () => {
        const own = mkdtempSync(join(tmpdir(), "lede-lost-notes-"));
        const told = new Set<string>();
        const address = server.url("/demo");
        for (let round = 0; round < KILLS; round++) {
          const browser = await start({ profile: own, ...(round > 0 && { firstRun: "kept" }) });
          const reader = await inReader(browser, address);
          const by = `kill-${round}`;
          await reader.evaluate(`void (${noting(by)})`);
          // The kills are for when it writes, not for when it has yet to read.
          await until("a note", () =>
            reader.evaluate<boolean>(`!!document.querySelector("textarea.note-field")`),
          );
          const end = Date.now() + Math.random() * LATEST_KILL_OF_NOTES;
          while (Date.now() < end) {
            for (const text of await reader.evaluate<string[]>(writtenBy(by))) told.add(text);
          }
          await browser.kill();
        }
        const browser = await start({ profile: own, firstRun: "kept" });
        try {
          const all = await libraryOf(browser);
          const kept = await written(all);
          const lost = [...told].filter((text) => !kept.has(text));
          count({
            browser: name,
            what: `notes in the reader, killed ${KILLS} times`,
            told: told.size,
            lost: lost.length,
          });
          expect(lost).toEqual([]);
          // No note that was shown is a note no more, and they stand where they were made.
          const alive = await all.all<Note>("documents");
          const named = new Set(alive.map(({ content }) => noteOf(content.text ?? "")));
          expect([...told].map(noteOf).filter((note) => !named.has(note))).toEqual([]);
          const reader = await inReader(browser, address);
          if (told.size > 0) {
            await until("its notes", () =>
              reader.evaluate<boolean>(`!!document.querySelector(".own")`),
            );
          }
          // And it goes on.
          await reader.evaluate(`void (${noting("after")})`);
          await until("one more", async () =>
            (await reader.evaluate<string[]>(writtenBy("after"))).length > 0 ? true : null,
          );
        } finally {
          await close(browser);
          rmSync(own, { recursive: true, force: true });
        }
      },
      KILLS * 30_000 + 90_000,
    );

    test.skipIf(missing)(
      `by a browser that is killed ${KILLS} times while it saves`,
      async () => {
        const told = new Set<string>();
        for (let round = 0; round < KILLS; round++) {
          const browser = await start({ profile, firstRun: "kept" });
          const { page } = await libraryOf(browser);
          const by = `round-${round}`;
          // Goes on writing until it is killed; what it was told is asked for again and again.
          await page.evaluate(`void (${writing(by, 100_000)})`);
          const end = Date.now() + Math.random() * LATEST_KILL;
          while (Date.now() < end) {
            for (const text of await page.evaluate<string[]>(writtenBy(by))) told.add(text);
          }
          await browser.kill();
        }
        const browser = await start({ profile, firstRun: "kept" });
        try {
          const library = await libraryOf(browser);
          const kept = await written(library);
          const lost = [...told].filter((text) => !kept.has(text));
          count({
            browser: name,
            what: `killed ${KILLS} times`,
            told: told.size,
            lost: lost.length,
          });
          expect(lost).toEqual([]);
          expect(told.size).toBeGreaterThan(0);
          // And it goes on.
          const more = await library.page.evaluate<string[]>(writing("after", 3));
          expect(more).toHaveLength(3);
        } finally {
          await close(browser);
        }
      },
      KILLS * 20_000 + 60_000,
    );
  },
);

/** Once among some dozens of starts after a kill, on a busy machine, the reader did not open: then it is told, and tried again. */
async function inReader(browser: BrowserUnderTest, address: string): Promise<Surface> {
  for (let attempt = 1; ; attempt++) {
    const tab = await browser.open(address);
    try {
      return await openOverlayFrom(tab, await readInPopup(tab));
    } catch (error) {
      if (attempt === 3) throw error;
      console.log(`the reader did not open: ${String(error)}`);
      await tab.close();
    }
  }
}

/** Of a text of `noting`, which note it was in. */
const noteOf = (text: string): string => text.replace(/ \w+$/u, "");

/** Every text that a note has or had. */
async function written(library: Awaited<ReturnType<typeof libraryOf>>): Promise<Set<string>> {
  const notes = [
    ...(await library.all<Note>("documents")),
    ...(await library.all<Note>("versions")),
  ];
  return new Set(notes.flatMap(({ content }) => content.text?.split("\n\n⁂\n\n") ?? []));
}

/** For the table at the end of `npm run prove`. */
function count(row: Record<string, string | number>): void {
  console.log(JSON.stringify(row));
  const file = process.env["LEDE_COUNTS"];
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

async function close(browser: BrowserUnderTest): Promise<void> {
  await until("the browser to close", async () => {
    await browser.close();
    return true;
  });
}
