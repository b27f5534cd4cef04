import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, test } from "vitest";
import { seededShare } from "../support/share.ts";
import type { BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM } from "./support/browsers.ts";
import { expectSame, readOnCommandLine } from "./support/command-line.ts";
import { heldReading, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PAGES = "../shared/corpora/extraction/article-extraction-benchmark/html";
const absent = existsSync(PAGES) ? null : "../shared is not here";
const names = absent ? ["none"] : seededShare(readdirSync(PAGES), 0.1);

// Pages nobody here wrote, with their real clutter: the extension and the command line see the same article in them.
describe(`pages of ../shared in Chromium and on the command line`, () => {
  const skipped = CHROMIUM.missing ?? absent;
  let server: TestServer;
  let browser: BrowserUnderTest;
  let folder: string;
  beforeAll(async () => {
    if (skipped) return;
    folder = mkdtempSync(join(tmpdir(), "lede-pages-"));
    server = await startServer();
    browser = await CHROMIUM.start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(skipped).each(names)(
    `read %s alike${skipped ? ` (skipped: ${skipped})` : ""}`,
    async (name) => {
      const body = gunzipSync(readFileSync(join(PAGES, name)));
      const file = join(folder, "page.html");
      writeFileSync(file, body);
      // As saved, in the charset the corpus was kept in: no script of theirs runs, and nothing is fetched for them.
      server.add(`/${name}`, {
        body,
        headers: {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
        },
      });
      const page = await browser.open(server.url(`/${name}`));
      const inBrowser = await heldReading(await readInPopup(page));
      await page.close();
      expectSame(name, inBrowser, await readOnCommandLine(file, server.url(`/${name}`)), [
        "charset",
      ]);
    },
  );
});
