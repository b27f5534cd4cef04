import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, overlayIsReady, readInPopup } from "./support/lede.ts";
import { libraryOf } from "./support/library.ts";
import { startServer, type TestServer } from "./support/server.ts";

const story = (last: string): string =>
  `<!doctype html><html lang="en"><head><title>A cannery reopens</title></head><body><article><h1>A cannery reopens</h1>
  <p>Marrow Foods will reopen the cannery of Ravensholm in October, the company said on Monday.</p>
  <p>Marrow Foods had a revenue of 31 million euros in 2025, twice that of the year before, it said.</p>
  <p>Some 120 people are to work there by the spring, most of them in the old halls behind the harbour.</p>
  <p>Nobody in the village had expected it, and the council learned of it from the radio that morning.</p>
  <p>${last}</p></article></body></html>`;

const buttonIs = (surface: Surface, saved: boolean): Promise<unknown> =>
  until(`the button to be ${saved ? "saved" : "unsaved"}`, () =>
    surface.evaluate<boolean>(
      `document.querySelector(".save-button")?.dataset.saved === ${JSON.stringify(String(saved))}`,
    ),
  );

describe.each([CHROMIUM, FIREFOX])("saving, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  let profile: string;
  beforeAll(async () => {
    if (missing) return;
    profile = mkdtempSync(join(tmpdir(), "lede-library-"));
    server = await startServer();
    server.add("/cannery", { body: story("The first tins are to leave in November.") });
    server.add("/other", { body: story("The last line is another one here.") });
    browser = await start({ profile });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  test.skipIf(missing)(
    "keeps an article from the popup, and it is there when the browser starts again",
    async () => {
      tab = await browser.open(server.url("/cannery?utm_source=letter"));
      const popup = await readInPopup(tab);
      await buttonIs(popup, false);
      await press(popup, /^Save/u);
      await says(popup, /^Saved in your library/u, ".save-toast .status-text");
      await buttonIs(popup, true);
      expect(await faultsOf(popup)).toEqual([]);
      await tab.close();
      await browser.close();

      browser = await start({ profile });
      const library = await libraryOf(browser);
      const [article] = await library.all("documents");
      expect(article).toMatchObject({ type: "article", deleted: null });
      const [body] = await library.all<{
        reading: { text: string; facts: unknown[] };
        article: { html: string };
      }>("bodies");
      expect(body?.reading.text).toContain("The first tins are to leave");
      expect(body?.article.html).toContain("<p>");
      expect(await library.all("facts")).toHaveLength(body?.reading.facts.length ?? -1);
      // Under another address it is the same.
      tab = await browser.open(server.url("/cannery#top"));
      await buttonIs(await readInPopup(tab), true);
      await tab.close();
    },
  );

  test.skipIf(missing)(
    "keeps a version where the text has changed, moves it into a project, and takes it back",
    async () => {
      server.add("/cannery", {
        body: story("The first tins are to leave in December, a month late."),
      });
      tab = await browser.open(server.url("/cannery"));
      const popup = await readInPopup(tab);
      await buttonIs(popup, false);
      const overlay = await openOverlayFrom(tab, popup);
      await buttonIs(overlay, false);
      await overlay.evaluate(
        `document.dispatchEvent(new KeyboardEvent("keydown", { key: "s", cancelable: true }))`,
      );
      await says(overlay, /^New version saved/u, ".save-toast .status-text");
      await press(overlay, "Change");
      await until("the field", () =>
        overlay.evaluate<boolean>(
          `(() => { const field = document.querySelector("input.save-field"); if (!field) return false;
          field.value = "Fisheries"; field.dispatchEvent(new Event("input", { bubbles: true })); return true })()`,
        ),
      );
      expect(await faultsOf(overlay)).toEqual([]);
      await press(overlay, "Move there");
      await says(overlay, /Fisheries/u);
      const library = await libraryOf(browser);
      expect(await library.all("entries")).toHaveLength(1);
      expect(await library.all("bodies")).toHaveLength(2);
      await press(overlay, "Undo");
      await says(overlay, /^Undone/u, ".save-toast .status-text");
      await buttonIs(overlay, false);
      expect(await library.all("entries")).toHaveLength(1);
      await tab.close();
    },
  );

  test.skipIf(missing)("works from the panel beside the page, and says so there", async () => {
    server.add("/third", { body: story("The third line is of no weight to anybody.") });
    tab = await browser.open(server.url("/third"));
    await readInPopup(tab);
    const panel = await tab.openSidePanel();
    await until("the panel", () =>
      panel.evaluate<boolean>(`!!document.querySelector(".side[aria-busy=false] .save-button")`),
    );
    await press(panel, /^Save/u);
    await says(panel, /^Saved in /u, ".save-toast .status-text");
    await buttonIs(panel, true);
    await tab.closeSidePanel();
    const library = await libraryOf(browser);
    const kept = await library.all<{ content: { savedFrom: string } }>("documents");
    expect(kept.map(({ content }) => content.savedFrom)).toContain("side-panel");
  });

  test.skipIf(missing)("works by the browser's own key, and says what changed since", async () => {
    server.add("/third", {
      body: story("The third line is of no weight to anybody.").replace("31 million", "33 million"),
    });
    tab = await browser.open(server.url("/third"));
    // Offered before anybody asks.
    const popup = await readInPopup(tab);
    await says(popup, /^Since you saved it on .+: 1 figure changed$/u, ".save-toast .status-text");
    await browser.sendCommand("save-article");
    const overlay = await overlayIsReady(tab);
    await says(overlay, /^New version saved.+: 1 figure changed$/u, ".save-toast .status-text");
    await buttonIs(overlay, true);
    await tab.close();
  });

  test.skipIf(missing)(
    "works from the page's context menu, also where the background was ended meanwhile",
    async () => {
      tab = await browser.open(server.url("/other"));
      await readInPopup(tab);
      await browser.chooseMenuEntry("save");
      const overlay = await overlayIsReady(tab);
      await says(overlay, /^Saved in /u, ".save-toast .status-text");
      await buttonIs(overlay, true);
      await browser.endBackground();
      await press(overlay, "Undo");
      await says(overlay, /^Undone/u, ".save-toast .status-text");
      await buttonIs(overlay, false);
    },
  );
});
