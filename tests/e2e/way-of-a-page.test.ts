import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import {
  articleText,
  openOverlayFrom,
  overlayIsReady,
  readInPopup,
  textOf,
} from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const TITLE = "Saint-Nazaire : Galverne double son usine de voiles rigides";
const DEMO = "public/demo/fr.html";

describe.each([CHROMIUM, FIREFOX])("the way of a page in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let page: TestPage;

  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.addFile("/demo", DEMO);
    server.addFile("/strict", DEMO, {
      "content-security-policy": "default-src 'none'; frame-src 'none'; style-src 'unsafe-inline'",
    });
    server.addFile("/trusted-types", DEMO, {
      "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    server.addFile("/sandboxed", DEMO, { "content-security-policy": "sandbox allow-scripts" });
    server.addFile("/sandboxed-dead", DEMO, { "content-security-policy": "sandbox" });
    server.add("/dialog", {
      body: `<!doctype html><html lang="en"><title>A page with a dialog</title><body><article><h1>A page with a dialog</h1>
        ${"<p>The harbour board of Westquay voted on Monday to spend £4 million on a new quay for fishing boats.</p>".repeat(6)}
        </article><input id="field"><dialog id="d">Its own dialog</dialog><script>d.showModal()</script></body></html>`,
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (path: string): Promise<TestPage> =>
    (page = await browser.open(server.url(path)));

  test.skipIf(missing)(`the popup gives the point of the page${why(missing)}`, async () => {
    await open("/demo");
    const popup = await readInPopup(page);
    const said = await textOf(popup);
    expect(said).toContain(TITLE);
    expect(said).toMatch(/Galverne/u);
    expect(said).not.toMatch(/\?usine|l\?|d\?/u);
    await page.close();
  });

  test.skipIf(missing)(
    `the overlay shows the article alone, repaired, and Escape gives the page back as it was${why(missing)}`,
    async () => {
      await open("/demo");
      await page.evaluate(`document.querySelector("a[href]").focus({ preventScroll: true })`);
      await page.evaluate(`window.scrollTo(0, 240)`);
      const before = await page.evaluate<string>(`document.documentElement.outerHTML`);
      const focused = await page.evaluate<string>(`document.activeElement.outerHTML`);
      const overlay = await openOverlayFrom(page, await readInPopup(page));
      const text = await articleText(overlay);
      expect(text).toContain("Galverne");
      expect(text).not.toMatch(/[a-zé]\?[a-zé]/u);
      expect(text).not.toMatch(/newsletter|cookies/iu);
      // The page cannot see the frame: no window, no address, nothing but an empty element.
      expect(await page.evaluate(`window.frames.length`)).toBe(0);
      expect(await page.evaluate(`document.documentElement.lastElementChild.outerHTML`)).toBe(
        "<div></div>",
      );
      await page.press("Escape");
      await until("the overlay to be gone", async () => (await page.overlayCount()) === 0);
      expect(await page.evaluate(`document.documentElement.outerHTML`)).toBe(before);
      expect(await page.evaluate(`window.scrollY`)).toBe(240);
      expect(await page.evaluate(`document.activeElement.outerHTML`)).toBe(focused);
      await page.close();
    },
  );

  test.skipIf(missing)(
    `the command opens the reader and closes it again${why(missing)}`,
    async () => {
      await open("/demo");
      // The first press grants activeTab, as the key itself does for a person.
      await readInPopup(page);
      await browser.sendCommand("toggle-reader");
      await overlayIsReady(page);
      await browser.sendCommand("toggle-reader");
      await until("the overlay to be gone", async () => (await page.overlayCount()) === 0);
      await page.close();
    },
  );

  test.skipIf(missing)(
    `the entry of the context menu opens the reader${why(missing)}`,
    async () => {
      await open("/demo");
      await readInPopup(page);
      await browser.chooseMenuEntry("read");
      expect(await articleText(await overlayIsReady(page))).toContain("Galverne");
      await page.close();
    },
  );

  test.skipIf(missing)(
    `a background that was put to sleep wakes up for the reader${why(missing)}`,
    async () => {
      await open("/demo");
      const popup = await readInPopup(page);
      await browser.endBackground();
      expect(await articleText(await openOverlayFrom(page, popup))).toContain("Galverne");
      await browser.endBackground();
      await page.press("Escape");
      await until("the overlay to be gone", async () => (await page.overlayCount()) === 0);
      await page.close();
    },
  );

  test.skipIf(missing)(
    `a strict Content-Security-Policy of the page keeps nothing out${why(missing)}`,
    async () => {
      for (const path of ["/strict", "/trusted-types"]) {
        await open(path);
        const overlay = await openOverlayFrom(page, await readInPopup(page));
        expect(await articleText(overlay), path).toContain("Galverne");
        await page.close();
      }
    },
  );

  test.skipIf(missing)(
    `a page under CSP sandbox is read in a tab of the reader's own${why(missing)}`,
    async () => {
      for (const path of ["/sandboxed", "/sandboxed-dead"]) {
        await open(path);
        const popup = await readInPopup(page);
        await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
        const reader = await browser.readerTab();
        await until("the article in the tab", async () =>
          (await textOf(reader)).includes("Galverne"),
        );
        expect(await page.overlayCount()).toBe(0);
        // Closing the reader closes its tab.
        await reader.evaluate(
          `document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))`,
        );
        await until("the tab to be gone", async () => !(await browser.hasReaderTab()));
        await page.close();
      }
    },
  );

  test.skipIf(missing)(
    `the overlay lies above a dialog of the page, which takes no click or key from it${why(missing)}`,
    async () => {
      await open("/dialog");
      const overlay = await openOverlayFrom(page, await readInPopup(page));
      expect(await articleText(overlay)).toContain("harbour board");
      expect(await page.evaluate<boolean>(`document.querySelector("dialog").open`)).toBe(true);
      await page.press("Escape");
      await until("the overlay to be gone", async () => (await page.overlayCount()) === 0);
      expect(await page.evaluate<boolean>(`document.querySelector("dialog").open`)).toBe(true);
      await page.close();
    },
  );
});

describe.each([CHROMIUM, FIREFOX])("third-party cookies in $name", ({ missing, start }) => {
  test.skipIf(missing).each(["blocked", "allowed"] as const)(
    `the overlay works with them %s${why(missing)}`,
    async (thirdPartyCookies) => {
      const server = await startServer();
      server.addFile("/demo", DEMO);
      const browser = await start({ thirdPartyCookies });
      try {
        const page = await browser.open(server.url("/demo"));
        const overlay = await openOverlayFrom(page, await readInPopup(page));
        expect(await articleText(overlay)).toContain("Galverne");
      } finally {
        await browser.close();
        await server.close();
      }
    },
  );
});

function why(missing: string | null): string {
  return missing ? ` (skipped: ${missing})` : "";
}
