import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import type { BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText, openOverlayFrom, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PROSE =
  "<p>The parish of Lower Wexcombe has bought its own village shop for £210,000, and 46 neighbours will run it in turns from March.</p>" +
  "<p>It closed in June after the last owner retired, and the nearest one is nine miles away in Great Harrow, said Tom Ingleby.</p>";

/** Markup that tries to run something, to load something, or to look like the reader's own. Each would leave a mark. */
const PAYLOADS = [
  `<img src="x" onerror="window.pwned=1">`,
  `<svg onload="window.pwned=2"><a href="javascript:window.pwned=3"><text>click</text></a></svg>`,
  `<a href="javascript:window.pwned=4" id="bad-link">A link that is none, in a sentence of its own</a>`,
  `<a href=" &#x6A;avascript:window.pwned=5">Another link that is none</a>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="window.pwned=6"></style></mglyph></table></mtext></math>`,
  `<form action="/stolen"><input name="password"><button formaction="javascript:window.pwned=7">Send it</button></form>`,
  `<iframe srcdoc="<script>parent.pwned=8</script>"></iframe>`,
  `<object data="data:text/html,<script>window.pwned=9</script>"></object>`,
  `<p style="position:fixed;inset:0;background:url(/beacon-style)">Styled to cover everything else on the page.</p>`,
  `<style>@import "/beacon-import"; .article { display: none }</style>`,
  `<link rel="stylesheet" href="/beacon-link"><base href="https://elsewhere.invalid/">`,
  `<meta http-equiv="refresh" content="3600;url=/beacon-refresh">`,
  `<p id="root" class="toolbar" onclick="window.pwned=10" tabindex="1">A paragraph that takes the reader's own names.</p>`,
  `<template><script>window.pwned=11</script></template><noscript><p title="</noscript><img src=x onerror=window.pwned=12>"></noscript>`,
  `<video autoplay src="/beacon-video"></video><audio autoplay src="/beacon-audio"></audio>`,
];

const page = (inner: string): string =>
  `<!doctype html><html lang="en"><head><title>Village buys its shop</title></head><body><article><h1>Village buys its shop</h1>${PROSE}${inner}${PROSE.replace("bought", "finally bought").replace("closed", "had closed")}</article></body></html>`;

describe.each([CHROMIUM, FIREFOX])("what Lede promises, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.addFile("/demo", "public/demo/fr.html");
    server.addFile("/sister", "public/demo/en.html");
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing)("nothing of a hostile page runs, loads or acts in the reader", async () => {
    // What such a page does by itself in its own frame is its own affair: scripts are off there, so every trace is ours.
    server.add("/hostile", {
      body: page(PAYLOADS.join("\n")),
      headers: {
        "content-security-policy":
          "script-src 'none'; img-src 'none'; media-src 'none'; style-src 'none'; frame-src 'none'; object-src 'none'",
      },
    });
    const tab = await browser.open(server.url("/hostile"));
    const popup = await readInPopup(tab);
    const before = server.requests.length;
    const overlay = await openOverlayFrom(tab, popup);
    expect(await articleText(overlay)).toContain("Lower Wexcombe");
    // The bars of what was left out are the reader's own; no markup of the page keeps a class.
    const found = await overlay.evaluate<{ pwned: unknown; bad: string[] }>(`({
      pwned: window.pwned ?? null,
      bad: [...document.querySelectorAll(".article *")].filter((e) => !e.closest(".article > .gap")).filter((e) =>
        /^(script|iframe|object|embed|form|input|button|style|link|meta|base|svg|math|video|audio|template)$/i.test(e.localName) ||
        (e.getAttributeNames().some((name) => /^on|^style$/i.test(name)) && !e.className.includes("mark")) ||
        /^\\s*(javascript|data|vbscript):/i.test(e.getAttribute("href") ?? "")).map((e) => e.outerHTML.slice(0, 120)),
    })`);
    expect(found).toEqual({ pwned: null, bad: [] });
    expect(server.requests.slice(before).filter((path) => path.includes("beacon"))).toEqual([]);
    await tab.close();
  });

  test.skipIf(missing)("reading asks the network for nothing", async () => {
    const tab = await browser.open(server.url("/demo"));
    const before = server.requests.length;
    const overlay = await openOverlayFrom(tab, await readInPopup(tab));
    expect(await articleText(overlay)).toContain("Galverne");
    // Pictures of the article are the only thing a reader asks for, and this article has none outside itself.
    expect(server.requests.slice(before).filter((path) => path !== "/favicon.ico")).toEqual([]);
    await tab.close();
  });

  test.skipIf(missing)("popup and reader have no fault that axe can find", async () => {
    const tab = await browser.open(server.url("/sister"));
    const popup = await readInPopup(tab);
    expect(await faultsOf(popup)).toEqual([]);
    const overlay = await openOverlayFrom(tab, popup);
    expect(await faultsOf(overlay)).toEqual([]);
    await tab.close();
  });

  test.skipIf(missing)(
    "a page sees and keeps no trace of having been read in the popup",
    async () => {
      const tab = await browser.open(server.url("/demo"));
      const before = await tab.evaluate<string>(`document.documentElement.outerHTML`);
      await readInPopup(tab);
      expect(await tab.evaluate<string>(`document.documentElement.outerHTML`)).toBe(before);
      await tab.close();
    },
  );
});
