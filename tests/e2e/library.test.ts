import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { click, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys"];
const page = (title: string, firm: string, amount: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>${firm} Group said on Monday that its revenue reached €${amount} million in 2025, and that it employs 350 people.</p>
  ${THINGS.map((thing) => `<p>The crew of ${firm} carried ${thing} down to the quay before noon, and nobody in the harbour wondered about it any longer.</p>`).join("")}</article></body></html>`;

const ARTICLES = [
  ["/ferry", "Night ferry", "Ravemar", "17"],
  ["/yard", "Old yards", "Norvik", "4"],
  ["/quay", "New quay", "Quillan", "9"],
] as const;

const titles = (library: Surface): Promise<string[]> =>
  library.evaluate<string[]>(
    `[...document.querySelectorAll(".article-row")].toSorted((a, b) => a.offsetTop - b.offsetTop).map((row) => row.querySelector(".article-title").textContent)`,
  );
const search = (library: Surface, words: string): Promise<unknown> =>
  library.evaluate(
    `(() => { const field = document.querySelector(".library-field"); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new InputEvent("input", { bubbles: true })); })()`,
  );

describe.each([CHROMIUM, FIREFOX])("the library, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let library: Surface;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const [path, title, firm, amount] of ARTICLES)
      server.add(path, { body: page(title, firm, amount) });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing)("says what it is for while it is empty", async () => {
    library = await browser.openOwnPage("library.html");
    await says(library, /Nothing saved yet/u);
    expect(await faultsOf(library)).toEqual([]);
  });

  test.skipIf(missing)("shows at once what is saved elsewhere, the last first", async () => {
    for (const [path] of ARTICLES) {
      const tab = await browser.open(server.url(path));
      const popup = await readInPopup(tab);
      await click(popup, ".popup-foot .save-button");
      await says(popup, /Saved/u);
      await tab.close();
    }
    await until("three articles", async () => (await titles(library)).length === 3);
    expect(await titles(library)).toEqual(["New quay", "Old yards", "Night ferry"]);
    expect(await faultsOf(library)).toEqual([]);
  });

  test.skipIf(missing)("finds articles by their words and shows where they say so", async () => {
    await search(library, "norvik revenues");
    await until("the one found", async () => (await titles(library)).join() === "Old yards");
    await until("what it says", () =>
      library.evaluate<boolean>(`document.querySelectorAll(".article-lead .found").length >= 2`),
    );
    await search(library, "absent");
    await says(library, /Nothing found/u);
    await search(library, "");
    await until("all again", async () => (await titles(library)).length === 3);
  });

  test.skipIf(missing)("deletes into the trash, and brings back", async () => {
    await click(library, ".article-row .article-actions > button:last-child");
    await until("two left", async () => (await titles(library)).length === 2);
    await click(library, ".status .text-button");
    await until("three again", async () => (await titles(library)).length === 3);
    await click(library, ".article-row .article-actions > button:last-child");
    await until("two left", async () => (await titles(library)).length === 2);
    await click(library, "[data-view=trash]");
    await until("the trash", () =>
      library.evaluate<boolean>(`!!document.querySelector(".trash-row")`),
    );
    expect(await faultsOf(library)).toEqual([]);
    await click(library, ".trash-row .button");
    await says(library, /trash is empty/u);
  });

  test.skipIf(missing)("opens a saved copy in the reader without asking the page", async () => {
    const id = await library.evaluate<string>(
      `new Promise((resolve) => { const open = indexedDB.open("lede-library"); open.onsuccess = () => { const all = open.result.transaction("entries").objectStore("entries").getAllKeys(); all.onsuccess = () => resolve(all.result[0]); }; })`,
    );
    const saved = await browser.openOwnPage(`saved.html?id=${encodeURIComponent(id)}`);
    await until("the article", () =>
      saved.evaluate<boolean>(`!!document.querySelector(".reader[aria-busy=false] .article > p")`),
    );
    expect(await textOf(saved)).toContain("The crew of");
    expect(await faultsOf(saved)).toEqual([]);
  });
});
