import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../lib/core/reading.ts";
import type { BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { heldReading, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PAGES = "tests/pages";
// What has text: an empty page gives no Reading to compare.
const names = readdirSync(PAGES)
  .filter((name) => existsSync(join(PAGES, name, "page.html")) && !name.includes("empty"))
  .toSorted();

async function readOnCommandLine(file: string, url: string): Promise<Reading> {
  const { stdout } = await promisify(execFile)(
    "node",
    ["--disable-warning=ExperimentalWarning", "cli/lede.ts", "read", file, "--url", url],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as Reading;
}

describe.each([
  { ...CHROMIUM, pages: names },
  // Firefox is slower to drive: every third page.
  { ...FIREFOX, pages: names.filter((_, index) => index % 3 === 0) },
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
    const onCommandLine = await readOnCommandLine(file, url);
    for (const field of Object.keys(onCommandLine) as (keyof Reading)[]) {
      expect(inBrowser[field], `${name}: ${field}`).toEqual(onCommandLine[field]);
    }
    expect(Object.keys(inBrowser).toSorted()).toEqual(Object.keys(onCommandLine).toSorted());
  });

  test.skipIf(missing)("are compared on ten pages at least", () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });
});
