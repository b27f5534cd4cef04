import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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

const story = (town: string): string =>
  `<article><h1>${town} gets a new bridge</h1>${[
    `${town} will have a second bridge by 2029, at a cost of £31 million, the county said on Tuesday.`,
    `The old bridge of ${town} carries 14,000 vehicles a day and has been closed for repair four times since 2018.`,
    `Work is to begin next spring and should employ 120 people, said Agnes Holroyd, who leads the project.`,
    `A third of the money comes from the state; the rest is a loan over twenty-five years.`,
  ]
    .map((sentence) => `<p>${sentence} Nobody in ${town} had expected the decision so soon.</p>`)
    .join("")}</article>`;
const page = (town: string, more = ""): string =>
  `<!doctype html><html lang="en"><head><title>${town} gets a new bridge</title></head><body>${story(town)}${more}</body></html>`;

describe.each([CHROMIUM, FIREFOX])("pages that change, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/old", { body: page("Oldtown") });
    server.add("/new", { body: page("Newtown") });
    server.add("/listens", {
      body: page(
        "Oldtown",
        `<script>window.heard = []; addEventListener("message", (e) => heard.push(JSON.stringify(e.data)))</script>`,
      ),
    });
    server.add("/sandboxed", {
      body: page("Oldtown"),
      headers: { "content-security-policy": "sandbox" },
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await tab?.close();
  });
  const gone = (): Promise<unknown> =>
    until("the overlay to be gone", async () => (await tab.overlayCount()) === 0);
  const open = async (path: string): Promise<void> =>
    void (tab = await browser.open(server.url(path)));

  test.skipIf(missing)(
    "the reader shows the page that is there, not the one before it",
    async () => {
      await open("/old");
      await readInPopup(tab);
      await tab.goto(server.url("/new"));
      // The press grants activeTab for the new page, as the key does for a person; its popup is left to its work.
      await tab.pressToolbarButton();
      await browser.sendCommand("toggle-reader");
      expect(await articleText(await overlayIsReady(tab))).toContain("Newtown");
    },
  );

  test.skipIf(missing)("the key reads a page anew that changed without a navigation", async () => {
    await open("/old");
    await openOverlayFrom(tab, await readInPopup(tab));
    await tab.press("Escape");
    await gone();
    await tab.evaluate(
      `document.querySelector("article").outerHTML = ${JSON.stringify(story("Latetown"))}`,
    );
    await browser.sendCommand("toggle-reader");
    expect(await articleText(await overlayIsReady(tab))).toContain("Latetown");
  });

  test.skipIf(missing)("a page hears nothing of being read", async () => {
    await open("/listens");
    await openOverlayFrom(tab, await readInPopup(tab));
    await tab.press("Escape");
    await gone();
    expect(await tab.evaluate(`window.heard`)).toEqual([]);
  });

  test.skipIf(missing)(
    "a dialog that the page opens later stays below, and Escape still closes the reader",
    async () => {
      await open("/old");
      const overlay = await openOverlayFrom(tab, await readInPopup(tab));
      await tab.evaluate(
        `(() => { const d = document.createElement("dialog"); d.textContent = "Subscribe!"; document.body.append(d); d.showModal(); return 1 })()`,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await articleText(overlay)).toContain("Oldtown");
      await tab.press("Escape");
      await gone();
      expect(await tab.evaluate(`document.querySelector("dialog").open`)).toBe(true);
    },
  );

  test.skipIf(missing)("a page that replaces its whole document can be read again", async () => {
    await open("/old");
    await openOverlayFrom(tab, await readInPopup(tab));
    await tab.evaluate(
      `(() => { document.documentElement.innerHTML = ${JSON.stringify(`<head><title>Third</title></head><body>${story("Thirdtown")}</body>`)}; return 1 })()`,
    );
    await gone();
    await browser.sendCommand("toggle-reader");
    expect(await articleText(await overlayIsReady(tab))).toContain("Thirdtown");
  });

  test.skipIf(missing)(
    "two quick presses of the key leave no reader, three leave one",
    async () => {
      await open("/old");
      await readInPopup(tab);
      await Promise.all([
        browser.sendCommand("toggle-reader"),
        browser.sendCommand("toggle-reader"),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await tab.overlayCount()).toBe(0);
      await browser.sendCommand("toggle-reader");
      await overlayIsReady(tab);
      expect(await tab.overlayCount()).toBe(1);
    },
  );

  test.skipIf(missing)(
    "the key closes the tab that stands in for the overlay, and opens it once",
    async () => {
      await open("/sandboxed");
      const popup = await readInPopup(tab);
      await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
      await until("the article in the tab", async () =>
        (await textOf(await browser.readerTab())).includes("Oldtown"),
      );
      await browser.sendCommand("toggle-reader");
      await until("the tab to be gone", async () => !(await browser.hasReaderTab()));
    },
  );
});
