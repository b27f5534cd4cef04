import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { overlayIsReady, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const WORDS = ["nets", "boats", "ropes", "lamps", "crates", "sails", "buoys", "oars"];
const filler = Array.from({ length: 24 }, (_, i) => {
  const [one, other] = [WORDS[i % 8], WORDS[Math.floor(i / 8) + 3]];
  return `<p>On the quay the fishermen stow the ${one} before the ${other}, and nobody in the harbour has wondered about it for years.</p>`;
}).join("");
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The night ferry</title><style>p { margin: 3em 0 }</style></head><body><article><h1>The night ferry</h1>
  <p>Ravemar said on Monday that its ferry would sail all night from October.</p>
  <p>Ravemar employs 350 people and made revenue of €17 million last year, its director said.</p>${filler}
  <p>Ravemar raised €4.25 million from the county to buy a second ferry, which is being painted behind the cannery.</p>
  <p>Nobody in the village had asked for night crossings, and the council found them in the timetable.</p></article></body></html>`;

const lit = `[...(CSS.highlights.get("lede-flash") ?? [])].map(String).join()`;

describe.each([CHROMIUM, FIREFOX])("a row of the popup, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: PAGE });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing)(
    "shows its exact value in focus, and opens the reader at its sentence, lit up",
    async () => {
      const tab = await browser.open(server.url("/ferry"));
      const popup = await readInPopup(tab);
      const row = `[...document.querySelectorAll(".key-figures tr")].find((one) => /funding/u.test(one.textContent))`;
      expect(await popup.evaluate(`${row}.querySelector(".key-number").textContent`)).toBe(
        "€4.25m",
      );
      const exact = `(({ visibility }, text) => [visibility, text])(getComputedStyle(${row}.querySelector(".key-exact")), ${row}.querySelector(".key-exact").textContent)`;
      expect(await popup.evaluate(exact)).toEqual(["hidden", "€4,250,000"]);
      await popup.evaluate(`${row}.querySelector("button").focus({ focusVisible: true })`);
      expect(await popup.evaluate(exact)).toEqual(["visible", "€4,250,000"]);
      expect(await faultsOf(popup)).toEqual([]);
      await popup.evaluate(`${row}.querySelector("button").click()`).catch(() => {});
      const overlay = await overlayIsReady(tab);
      await until("the figure to be lit", async () =>
        /€4\.25\smillion/u.test(await overlay.evaluate<string>(lit)),
      );
      expect(await overlay.evaluate<number>(`document.scrollingElement.scrollTop`)).toBeGreaterThan(
        300,
      );
      await tab.close();
    },
  );
});
