import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM } from "./support/browsers.ts";
import { readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys", "oars", "anchors"];
const BODY = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1>
  <p>Ravemar Group said on Monday that its revenue reached €17 million in 2025, and that it employs 350 people.</p>
  <table><tr>${THINGS.map((thing) => `<th>${thing}</th>`).join("")}</tr><tr>${THINGS.map((_, at) => `<td>${at * 1000}</td>`).join("")}</tr></table>
  ${THINGS.map((thing) => `<p>The crew of Ravemar Group carried ${thing} down to the quay before noon, and nobody in the harbour wondered about it any longer.</p>`).join("")}</article></body></html>`;

const isRead = (reader: Surface): Promise<boolean> =>
  until("the article", () =>
    reader.evaluate<boolean>(`!!document.querySelector(".reader[aria-busy=false] .mark")`),
  );

/** Firefox's driver sets none of these. */
describe("the reader in an odd window, in Chromium", () => {
  const { missing, start } = CHROMIUM;
  let server: TestServer;
  let browser: BrowserUnderTest;
  let reader: Surface;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    // A page that lets no frame work: the reader has a tab of its own, whose window can be set.
    server.add("/ferry", { body: BODY, headers: { "content-security-policy": "sandbox" } });
    browser = await start();
    const popup = await readInPopup(await browser.open(server.url("/ferry")));
    await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
    reader = await browser.readerTab();
    await isRead(reader);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing).each([
    ["50 %", 2560],
    ["200 %", 640],
    ["400 %", 320],
  ])("zoomed to %s is read and closed without sideways scrolling", async (_zoom, width) => {
    await reader.emulate?.({ width });
    await until("the window", () => reader.evaluate<boolean>(`innerWidth === ${width}`));
    const seen = await reader.evaluate(`(() => {
      const within = (one) => { const box = one?.getBoundingClientRect(); return !!box && box.width > 0 && box.left >= 0 && box.right <= innerWidth; };
      return {
        sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        title: within(document.querySelector(".head-title")),
        text: within(document.querySelector(".article > p")),
        close: within([...document.querySelectorAll("button")].find((one) => /^Close/u.test(one.getAttribute("aria-label") ?? ""))),
      };
    })()`);
    expect(seen).toEqual({ sideways: false, title: true, text: true, close: true });
    expect(await faultsOf(reader)).toEqual([]);
  });

  test.skipIf(missing)("of forced colours keeps its marks and its words", async () => {
    await reader.emulate?.({ forcedColours: true });
    await until("forced colours", () =>
      reader.evaluate<boolean>(`matchMedia("(forced-colors: active)").matches`),
    );
    const marks = await reader.evaluate<string[]>(
      `[...document.querySelectorAll(".mark")].map((one) => { const style = getComputedStyle(one); return style.textDecorationLine === "none" && style.borderBottomStyle === "none" ? one.textContent : ""; })`,
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((text) => text !== "")).toEqual([]);
    expect(await faultsOf(reader)).toEqual([]);
  });

  test.skipIf(missing)("without its fonts shows its text in others", async () => {
    await reader.emulate?.({ withoutFonts: true });
    await isRead(reader);
    const loaded = await reader.evaluate<string[]>(
      `[...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family)`,
    );
    expect(loaded).toEqual([]);
    const shown = await reader.evaluate<number>(
      `document.querySelector(".article > p").getBoundingClientRect().height`,
    );
    expect(shown).toBeGreaterThan(20);
    expect(await reader.evaluate(`document.querySelector(".article").innerText`)).toMatch(
      /€17\smillion/u,
    );
  });
});
