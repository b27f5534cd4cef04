import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../lib/core/reading.ts";
import { faultsOf } from "./support/axe.ts";
import { giveFile, press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { libraryOf } from "./support/library.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys"];
const page = (title: string, firm: string, amount: string, year: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>${firm} Group said on Monday that its revenue reached €${amount} million in ${year}, and that it employs 350 people.</p>
  ${THINGS.map((thing) => `<p>The crew of ${firm} Group carried ${thing} down to the quay before noon, and nobody in the harbour wondered about it any longer.</p>`).join("")}</article></body></html>`;

const ARTICLES = [
  ["/ferry", "Night ferry", "Ravemar", "17", "2025"],
  ["/yard", "Old yards", "Norvik", "4", "2025"],
  ["/quay", "New quay", "Ravemar", "12", "2024"],
] as const;

/** Ticks the value of a filter. */
const tick = (surface: Surface, value: string): Promise<unknown> =>
  until(`the filter “${value}”`, () =>
    surface.evaluate<boolean>(
      `(() => { const one = [...document.querySelectorAll(".facet-value")].find((l) => l.querySelector(".facet-name")?.textContent === ${JSON.stringify(value)});
        one?.querySelector("input").click(); return !!one })()`,
    ),
  );
const fill = (surface: Surface, selector: string, value: string): Promise<unknown> =>
  until(selector, () =>
    surface.evaluate<boolean>(
      `(() => { const field = document.querySelector(${JSON.stringify(selector)}); if (!field) return false;
        field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event("input", { bubbles: true })); return true })()`,
    ),
  );
const enter = (surface: Surface, form: string): Promise<unknown> =>
  surface.evaluate(`document.querySelector(${JSON.stringify(form)}).requestSubmit()`);
const count = (surface: Surface, selector: string): Promise<number> =>
  surface.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const are = (surface: Surface, selector: string, number: number): Promise<unknown> =>
  until(`${number} × ${selector}`, async () => (await count(surface, selector)) === number);
const rows = (surface: Surface): Promise<string[]> =>
  surface.evaluate<string[]>(
    `[...document.querySelectorAll(".fact-row")].map((row) => row.textContent)`,
  );

/** The file that was saved last, once it is whole. */
async function saved(browser: BrowserUnderTest, ending: string): Promise<Buffer> {
  const find = (): string | undefined =>
    readdirSync(browser.downloads).find((name) => name.endsWith(ending));
  await until(`a file *${ending}`, () => {
    const name = find();
    return (
      name !== undefined &&
      !readdirSync(browser.downloads).some((one) => /\.(?:part|crdownload)$/u.test(one)) &&
      readFileSync(join(browser.downloads, name)).length > 0
    );
  });
  const path = join(browser.downloads, find()!);
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}

describe.each([CHROMIUM, FIREFOX])("a researcher's story, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let elsewhere: BrowserUnderTest | undefined;
  let library: Surface;
  let backup: Buffer;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const [path, title, firm, amount, year] of ARTICLES) {
      server.add(path, { body: page(title, firm, amount, year) });
    }
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await elsewhere?.close();
    await server?.close();
  });

  const save = async (path: string): Promise<void> => {
    const tab = await browser.open(server.url(path));
    const popup = await readInPopup(tab);
    await press(popup, "Save");
    await says(popup, /Saved/u);
    await tab.close();
  };

  test.skipIf(missing)("three articles are saved and tagged", async () => {
    for (const [path] of ARTICLES) await save(path);
    library = await browser.openOwnPage("library.html");
    await are(library, ".article-row", 3);
    await press(library, "More for “Night ferry”");
    expect(await faultsOf(library)).toEqual([]);
    await press(library, "Tags…");
    await fill(library, ".tag-find input", "Night crossings");
    await enter(library, ".tag-form");
    expect(await faultsOf(library)).toEqual([]);
    await press(library, "Apply");
    await are(library, ".tag-chip", 1);
  });

  test.skipIf(missing)("one owner's revenue is filtered, kept, plotted and exported", async () => {
    await press(library, "Facts");
    await tick(library, "revenue");
    await are(library, ".fact-row", 3);
    await tick(library, "Ravemar Group");
    await are(library, ".fact-row", 2);
    await press(library, "Keep this search…");
    await fill(library, ".name-form input", "Ravemar's revenue");
    await enter(library, ".name-form");
    await are(library, ".search-open", 1);
    await library.evaluate(`document.querySelectorAll(".facts-modes input")[2].click()`);
    await are(library, ".plot-point", 2);
    expect(await faultsOf(library)).toEqual([]);
    await press(library, "CSV");
    const csv = (await saved(browser, ".csv")).toString("utf8");
    expect(csv.trim().split(/\r?\n/u)).toHaveLength(3);
    expect(csv).toMatch(/17000000[\s\S]*12000000|12000000[\s\S]*17000000/u);
    expect(csv).not.toContain("Norvik");
  });

  test.skipIf(missing)("an article is deleted, and that is undone", async () => {
    await press(library, "Articles");
    await are(library, ".article-row", 3);
    await press(library, "Delete: Old yards");
    await are(library, ".article-row", 2);
    await press(library, "Undo");
    await are(library, ".article-row", 3);
    await press(library, "More for “Old yards”");
    await press(library, "Earlier versions…");
    await says(library, /Moved to the trash/u);
    expect(await faultsOf(library)).toEqual([]);
    await press(library, "Close");
  });

  test.skipIf(missing)("a name that is corrected in all articles is so in the next", async () => {
    const tab = await browser.open(server.url("/ferry"));
    const overlay = await openOverlayFrom(tab, await readInPopup(tab));
    await overlay.evaluate(
      `document.dispatchEvent(new KeyboardEvent("keydown", { key: "m", cancelable: true }))`,
    );
    await until("the name", () =>
      overlay.evaluate<boolean>(
        `(() => { const mark = [...document.querySelectorAll(".article .mark-name")].find((m) => m.textContent === "Ravemar Group");
          mark?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })); return !!mark })()`,
      ),
    );
    await press(overlay, "Correct…");
    await until("the box", () =>
      overlay.evaluate<boolean>(
        `(() => { const box = document.querySelector(".corrections-everywhere input"); box?.click(); return !!box })()`,
      ),
    );
    expect(await faultsOf(overlay)).toEqual([]);
    await press(overlay, "a product");
    await says(overlay, /“Ravemar Group” is a product, in all articles/u);
    await tab.close();
    server.add("/later", { body: page("Later still", "Ravemar", "19", "2026") });
    const typesSaved = async (): Promise<string[]> => {
      await save("/later");
      const stored = await libraryOf(browser);
      const bodies = await stored.all<{ reading: Reading }>("bodies");
      await press(library, "Articles");
      return bodies
        .filter(({ reading }) => reading.title === "Later still")
        .flatMap(({ reading }) => reading.entities)
        .filter(({ name }) => name === "Ravemar Group")
        .map(({ type }) => type);
    };
    expect(await typesSaved()).toEqual(["product"]);
    await press(library, "Corrections");
    await says(library, /“Ravemar Group” is a product/u);
    expect(await faultsOf(library)).toEqual([]);
    await press(library, "Undo: “Ravemar Group” is a product");
    await says(library, /None yet\. Correct a name/u);
    await press(library, "Articles");
    await press(library, "Delete: Later still");
    await are(library, ".article-row", 3);
  });

  test.skipIf(missing)("everything is backed up, and is the same in an empty profile", async () => {
    await press(library, "Backup");
    await press(library, "Back up now");
    await says(library, /Saved: a file with/u);
    backup = await saved(browser, ".zip");
    elsewhere = await start();
    const other = await elsewhere.openOwnPage("library.html");
    await press(other, "Backup");
    await giveFile(other, backup, "backup.zip");
    await press(other, "Bring in");
    await says(other, / added/u);
    await press(other, "Articles");
    await are(other, ".article-row", 3);
    await are(other, ".tag-chip", 1);
    for (const one of [library, other]) {
      await press(one, "Articles");
      await press(one, "Ravemar's revenue");
      await are(one, ".fact-row", 2);
    }
    expect(await rows(other)).toEqual(await rows(library));
    await press(other, "Projects and tags");
    await says(other, /Night crossings/u);
    expect(await faultsOf(other)).toEqual([]);
    await press(other, "Trash");
    await says(other, /Later still/u);
    expect(await faultsOf(other)).toEqual([]);
  });
});
