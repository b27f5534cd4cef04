import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PROSE = [
  "The Ravensholm ferry will run through the night from October, the harbour office said on Monday.",
  "Some 340 passengers a day cross the sound at present, most of them before noon, said Edith Marrow of the office.",
  "A second boat was bought in Norvik last spring and is being painted in the yard behind the old cannery.",
  "Nobody in the village had asked for night crossings, and the council learned of them from the timetable.",
];
const STORY = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1>${PROSE.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

/** What the bar shows, once it has settled: a player, or that there is no voice. Either is right, by the machine. */
const barOf = (overlay: Surface): Promise<string> =>
  until("the bar", () =>
    overlay.evaluate<string | null>(
      `document.querySelector(".player-play") ? "player" : document.querySelector(".player-none")?.textContent ?? null`,
    ),
  );

describe.each([CHROMIUM, FIREFOX])("listening, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: STORY });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await tab?.close();
  });

  test.skipIf(missing)(
    "the button opens a bar that reads, or says what is missing, and loads its code only then",
    async () => {
      tab = await browser.open(server.url("/ferry"));
      const overlay = await openOverlayFrom(tab, await readInPopup(tab));
      const loaded = (): Promise<boolean> =>
        overlay.evaluate(
          `performance.getEntriesByType("resource").some(({ name }) => /Player/u.test(name))`,
        );
      expect(await loaded()).toBe(false);
      await overlay.evaluate(`document.querySelector(".toolbar-listen").click()`);
      const bar = await barOf(overlay);
      if (bar === "player") {
        await until("the title to be marked", () =>
          overlay.evaluate(`CSS.highlights.has("lede-voice")`),
        );
      } else expect(bar).toMatch(/voice.*To get one: .*install/u);
      // It stands at the foot and takes its room from the page's end, not from the text.
      const [free, height] = await overlay.evaluate<[number, number]>(
        `(() => { const bar = document.querySelector(".player").getBoundingClientRect(); scrollTo(0, 1e6);
          return [bar.top - document.querySelector(".end").getBoundingClientRect().bottom, bar.height] })()`,
      );
      expect([free >= 0, height > 20]).toEqual([true, true]);
      expect(await faultsOf(overlay)).toEqual([]);
      await overlay.evaluate(`document.querySelector(".player-close").click()`);
      await until("the bar to be gone", () =>
        overlay.evaluate(
          `!document.querySelector(".player") && !speechSynthesis.speaking && !CSS.highlights.has("lede-voice")`,
        ),
      );
    },
  );
});
