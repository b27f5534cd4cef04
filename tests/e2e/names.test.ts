import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText, heldReading, openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const STORY = `<!doctype html><html lang="en"><head><title>A quay for Tamsworth</title></head><body><article><h1>A quay for Tamsworth</h1>
  <p>Edith Marrow, who runs the Brantide shipyard in Tamsworth, told London on Monday that the quay will cost £31 million.</p>
  <p>The yard employs 340 people, and Mrs Marrow hopes to hire another 60 of them within the next two years.</p>
  <p>Nobody in the town had asked for a longer quay, and the council learned of it from the timetable of the ferry.</p>
  <p>Work begins in March 2027 and should take eighteen months, said the harbour office, which pays for most of it.</p></article></body></html>`;

describe.each([CHROMIUM, FIREFOX])("names, in $name", ({ missing, start }) => {
  let browser: BrowserUnderTest | undefined;
  let server: TestServer | undefined;
  afterEach(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing).each<[string, (model: string) => void]>([
    ["is cut short", (model) => truncateSync(model, 10_000)],
    ["is damaged", (model) => writeFileSync(model, readFileSync(model).fill(255, 0, 4_000))],
    ["is missing", (model) => rmSync(model)],
  ])(
    "are found by rules where the model's file %s, which is said; all else works",
    async (_, harm) => {
      server = await startServer();
      server.add("/quay", { body: STORY });
      browser = await start({ harm: (build) => harm(join(build, "models/names-en.bin")) });
      const tab = await browser.open(server.url("/quay"));
      const popup = await readInPopup(tab);
      expect(await textOf(popup)).toContain("Names were looked for by simple rules only");
      const { problems, entities, facts } = await heldReading(popup);
      expect(problems.map(({ stage }) => stage)).toEqual(["entities"]);
      expect(problems[0]?.message).toContain("names-en.bin");
      expect(entities.map(({ name }) => name)).toContain("Edith Marrow");
      expect(facts.length).toBeGreaterThan(0);
      expect(await articleText(await openOverlayFrom(tab, popup))).toContain("Nobody in the town");
    },
  );

  test.skipIf(missing)("are found by the model that ships", async () => {
    server = await startServer();
    server.add("/quay", { body: STORY });
    browser = await start();
    const { problems, entities } = await heldReading(
      await readInPopup(await browser.open(server.url("/quay"))),
    );
    expect(problems).toEqual([]);
    expect(entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Edith Marrow", "London"]),
    );
  });
});
