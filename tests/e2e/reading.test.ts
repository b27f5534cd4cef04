import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { key, says } from "./support/deeds.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys", "oars", "anchors"];
const paragraphs = Array.from({ length: 40 }, (_, i) => {
  const [one, other] = [THINGS[i % 8], THINGS[Math.floor(i / 8) + 3]];
  return `<p>On day ${i + 1} the crew of the night ferry carried ${one} before ${other}, and nobody in the harbour of Ravensholm wondered about it any longer.</p>`;
}).join("");
const ARTICLE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1>${paragraphs}<p>More of it is <a href="/other">in another report</a>, written by the harbour office of Ravensholm on Monday.</p></article></body></html>`;

const scrolled = (reader: Surface): Promise<number> => reader.evaluate<number>(`scrollY`);

describe.each([CHROMIUM, FIREFOX])("reading on, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let page: TestPage;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const path of ["/left", "/find", "/jump", "/link"]) server.add(path, { body: ARTICLE });
    server.add("/other", { body: "<!doctype html><title>Other</title><p>Another report" });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(() => page?.close());

  const openReader = async (path: string): Promise<Surface> => {
    page = await browser.open(server.url(path));
    return openOverlayFrom(page, await readInPopup(page));
  };

  test.skipIf(missing)("an article opens where it was left, and says so", async () => {
    const reader = await openReader("/left");
    await reader.evaluate(`scrollTo(0, document.documentElement.scrollHeight / 2)`);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await page.close();
    const again = await openReader("/left");
    await until("the place", async () => (await scrolled(again)) > 300);
    expect(await textOf(again)).toContain("You are back where you stopped.");
    await again.evaluate(`document.querySelector(".status .text-button").click()`);
    expect(await scrolled(again)).toBe(0);
  });

  test.skipIf(missing)("words are found in the text, one after the other", async () => {
    const reader = await openReader("/find");
    await key(reader, "/");
    await until("the field", () => reader.evaluate(`!!document.querySelector(".find-field")`));
    await reader.evaluate(
      `(() => { const field = document.querySelector(".find-field"); field.value = "RAVENSHÓLM"; field.dispatchEvent(new InputEvent("input", { bubbles: true })); })()`,
    );
    await says(reader, /\b1 of 41/u);
    await reader.evaluate(
      `document.querySelector(".find-field").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", shiftKey: true, bubbles: true }))`,
    );
    await says(reader, /41 of 41/u);
    expect(
      await reader.evaluate<string>(`String([...CSS.highlights.get("lede-find-now")][0])`),
    ).toBe("Ravensholm");
  });

  test.skipIf(missing)("jumps are taken back", async () => {
    const reader = await openReader("/jump");
    await reader.evaluate(`scrollTo(0, 0)`);
    await until("a row", () => reader.evaluate(`!!document.querySelector(".panel .row")`));
    await reader.evaluate(`[...document.querySelectorAll(".panel .row")].at(-1).click()`);
    await until("the jump", async () => (await scrolled(reader)) > 300);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await key(reader, "b");
    await until("the way back", async () => (await scrolled(reader)) < 100);
    await key(reader, "B");
    await until("forward again", async () => (await scrolled(reader)) > 300);
  });

  test.skipIf(missing)("a link opens as it does on the page", async () => {
    const reader = await openReader("/link");
    await reader.evaluate(`document.querySelector('.article a[href$="/other"]').click()`);
    await until("the other page", () => page.evaluate(`location.pathname === "/other"`));
  });
});
