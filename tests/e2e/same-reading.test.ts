import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { expectSame, readOnCommandLine } from "./support/command-line.ts";
import { heldReading, readInPopup } from "./support/lede.ts";
import { seededShare } from "../support/share.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PAGES = "tests/pages";
// What has text: an empty page gives no Reading to compare.
const names = readdirSync(PAGES)
  .filter((name) => existsSync(join(PAGES, name, "page.html")) && !name.includes("empty"))
  .toSorted();

describe.each([
  { ...CHROMIUM, pages: names },
  // Both browsers run the same code: a usual run takes a share of the pages in the slower one.
  { ...FIREFOX, pages: seededShare(names, 1 / 3) },
])("$name and the command line", ({ missing, start, pages }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing).each(pages)("read %s alike, field by field", async (name) => {
    const file = join(PAGES, name, "page.html");
    // No charset in the header: the page's own bytes and <meta> decide, as they do for a saved file.
    server.add(`/${name}`, { body: readFileSync(file), headers: { "content-type": "text/html" } });
    const url = server.url(`/${name}`);
    const page = await browser.open(url);
    const popup = await readInPopup(page);
    const inBrowser = await heldReading(popup);
    await page.close();
    expectSame(name, inBrowser, await readOnCommandLine(file, url));
  });

  // The script in the page is first handed the phrases of the language that it declares.
  test.skipIf(missing)(
    "read a page alike that declares another language than it is in",
    async () => {
      const html = readFileSync(join(PAGES, "de-article", "page.html"), "utf8");
      const folder = await mkdtemp(join(tmpdir(), "lede-"));
      const file = join(folder, "page.html");
      await writeFile(file, html.replace('lang="de', 'lang="en'));
      server.add("/declared", {
        body: readFileSync(file),
        headers: { "content-type": "text/html" },
      });
      const url = server.url("/declared");
      const page = await browser.open(url);
      const inBrowser = await heldReading(await readInPopup(page));
      await page.close();
      expectSame("de-article", inBrowser, await readOnCommandLine(file, url));
      await rm(folder, { recursive: true });
    },
  );

  test.skipIf(missing)("are compared on ten pages at least", () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });
});
