import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText, openOverlayFrom, overlayIsReady, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys", "oars", "anchors"];
const ARTICLE = `<article><h1>Night ferry</h1>${Array.from({ length: 30 }, (_, i) => {
  const [one, other] = [THINGS[i % 8], THINGS[Math.floor(i / 8) + 3]];
  return `<p>On day ${i + 1} the crew carried ${one} before ${other}, and nobody in the harbour of Ravensholm wondered about it any longer.</p>`;
}).join("")}</article>`;
const ISOLATES = {
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-opener-policy": "same-origin",
};
const FIELD = `<p><label>Search <input id="field" value="ferry"></label></p>`;

const page = (head: string, after = "", doctype = "<!doctype html>"): string =>
  `${doctype}<html lang="en"><head><title>Night ferry</title>${head}</head><body>${ARTICLE}${FIELD}${after}</body></html>`;

const FULL_SCREEN = "in full screen";
const ISOLATED = "that lets in no frame that has not agreed to it";

/** Pages that make it hard to lie over them and leave nothing behind. */
const PAGES: Record<string, string> = {
  plain: page(""),
  "with frozen prototypes": page(
    "",
    `<script>for (const name of ["Object", "Array", "Element", "HTMLElement", "Node", "Promise", "Map"]) Object.freeze(window[name].prototype);</script>`,
  ),
  "that takes back what is changed in its body": page(
    "",
    `<script>new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) node.remove?.(); }).observe(document.body, { childList: true, subtree: true, attributes: true });</script>`,
  ),
  "with !important on everything": page(
    `<style>* { display: block !important; color: red !important; position: static !important; width: 40% !important; opacity: .9 !important; font: 12px serif !important; transform: none !important }</style>`,
  ),
  "in quirks mode": page(`<style>body { height: 300% }</style>`, "", ""),
  "with its own modal dialog open": page(
    "",
    `<dialog id="own"><p>Subscribe?</p><button>No</button></dialog><script>document.getElementById("own").showModal();</script>`,
  ),
  "that scrolls smoothly": page(`<style>html { scroll-behavior: smooth }</style>`),
  "that takes keys for itself": page(
    "",
    `<script>for (const type of ["keydown", "keyup", "keypress"]) addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`,
  ),
  "with a top layer of its own": page(
    "",
    `<div id="pop" popover="manual">Cookies</div><script>document.getElementById("pop").showPopover(); setInterval(() => { const pop = document.getElementById("pop"); if (!pop.matches(":popover-open")) pop.showPopover(); }, 100);</script>`,
  ),
  [ISOLATED]: page(""),
  [FULL_SCREEN]: page(
    "",
    `<p><button id="full" onclick="document.documentElement.requestFullscreen()">Full screen</button></p>`,
  ),
  "that keeps its body from scrolling": page(
    `<style>html, body { overflow: hidden; height: 100% } #box { height: 100%; overflow: auto }</style>`,
    `<script>document.body.style.setProperty("overflow", "hidden", "important");</script>`,
  ),
};

/** All of it that a reader could have touched. */
const STATE = `JSON.stringify({
  html: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  focus: document.activeElement?.id || document.activeElement?.localName,
  selection: (() => { const field = document.getElementById("field"); return [field.selectionStart, field.selectionEnd]; })(),
  styles: [document.documentElement, document.body, document.querySelector("article")].map((one) => { const style = getComputedStyle(one); return [...style].map((name) => name + ":" + style.getPropertyValue(name)).join(";"); }),
  full: document.fullscreenElement?.localName,
  dialogs: [...document.querySelectorAll("dialog")].map((one) => one.matches(":modal")),
  sheets: document.adoptedStyleSheets.length,
  globals: Object.keys(window).filter((name) => /lede/i.test(name)),
})`;

describe.each([CHROMIUM, FIREFOX])("the page under the reader, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const [at, [name, body]] of Object.entries(PAGES).entries())
      server.add(`/page${at}`, { body, headers: name === ISOLATED ? ISOLATES : {} });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing).each(Object.keys(PAGES).map((name, at) => [name, at] as const))(
    "%s is as it was when the reader is closed",
    async (name, at) => {
      const tab = await browser.open(server.url(`/page${at}`));
      if (name === FULL_SCREEN) {
        await tab.click("#full");
        await until("full screen", () => tab.evaluate(`!!document.fullscreenElement`));
      }
      await tab.evaluate(
        `(() => { scrollTo({ top: 400, behavior: "instant" }); const field = document.getElementById("field"); field.focus({ preventScroll: true }); field.setSelectionRange(1, 3); })()`,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = JSON.parse(await tab.evaluate<string>(STATE)) as Record<string, unknown>;
      // In full screen Firefox has no toolbar, and keeps Esc for itself: the reader's own key is the way there and back.
      const byKey = name === FULL_SCREEN && browser.name === "Firefox";
      if (byKey) await browser.sendCommand("toggle-reader");
      const reader = await (byKey
        ? overlayIsReady(tab)
        : openOverlayFrom(tab, await readInPopup(tab)));
      expect(await articleText(reader)).toContain("On day 30 the crew");
      if (byKey) await browser.sendCommand("toggle-reader");
      else await tab.press("Escape");
      await until("the reader to be gone", async () => (await tab.overlayCount()) === 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(JSON.parse(await tab.evaluate<string>(STATE))).toEqual(before);
      await tab.close();
    },
  );

  test.skipIf(missing)(
    "that bears no stranger in its document is read in a tab of the reader's own",
    async () => {
      server.add("/jealous", {
        body: page(
          "",
          `<script>new MutationObserver(() => { for (const child of document.documentElement.children) if (child !== document.head && child !== document.body) child.remove(); }).observe(document.documentElement, { childList: true });</script>`,
        ),
      });
      const tab = await browser.open(server.url("/jealous"));
      const popup = await readInPopup(tab);
      await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
      const reader = await browser.readerTab();
      await until("the article", async () => /On day 30/u.test(await articleText(reader)));
      await tab.close();
    },
  );
});
