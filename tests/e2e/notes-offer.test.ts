import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { has, key, press, pressAsPerson, says } from "./support/deeds.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PROSE = [
  "The weaving shed at Harrowdale will open to visitors from the first of June, the trust said on Thursday.",
  "Some 210 looms stood in it before the war, and eleven of them still run on the old belts, said Tom Brackley.",
  "A year of repairs to the roof was paid for by the county and by a legacy from a former overseer.",
  "The trust expects 9,000 people in the first summer, most of them on the steam trains from Corley.",
  "Tickets will be sold at the gate alone, and children of the valley are let in without one.",
];
const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${PROSE.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;

const LINE = ".status-offer";
const isSaid = (overlay: Surface, words: string): Promise<void> =>
  says(overlay, words, `${LINE} .status-text`);
const among = { within: LINE };
/** Highlights a paragraph by the key for it. */
const highlight = async (overlay: Surface, at: number): Promise<void> => {
  await until("the bar at the selection", () =>
    overlay.evaluate<boolean>(
      `(() => { const p = document.querySelectorAll(".article p")[${at}]; if (p) getSelection().selectAllChildren(p); return !!document.querySelector(".selection-bar") })()`,
    ),
  );
  await key(overlay, "u");
  await until("the highlight", () => has(overlay, ".own"));
};
const PAINTED = `[...CSS.highlights].filter(([name]) => name.startsWith("lede-note")).length`;
const painted = (tab: TestPage): Promise<number> => tab.evaluate<number>(PAINTED);

describe.each([CHROMIUM, FIREFOX])(
  "the offer to show the notes of a site, in $name",
  ({ missing, start }) => {
    let server: TestServer;
    let browser: BrowserUnderTest;
    beforeAll(async () => {
      if (missing) return;
      server = await startServer();
      for (const title of ["Looms", "Trains"])
        server.add(`/${title.toLowerCase()}`, { body: page(title) });
      browser = await start();
      await browser.allowSite(new URL(server.url("/")).hostname);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    const read = async (path: string): Promise<[TestPage, Surface]> => {
      const tab = await browser.open(server.url(path));
      return [tab, await openOverlayFrom(tab, await readInPopup(tab))];
    };

    test.skipIf(missing)(
      "stands in the reader at the first note, is declined, offered again by undo, and once declined never again",
      async () => {
        const [tab, overlay] = await read("/looms");
        expect(await has(overlay, LINE)).toBe(false);
        await highlight(overlay, 0);
        await isSaid(overlay, "Show your notes whenever you return to");
        expect(await faultsOf(overlay)).toEqual([]);
        await press(overlay, "No", among);
        await isSaid(overlay, "Not offered again");
        await press(overlay, "Undo", among);
        await isSaid(overlay, "Show your notes");
        await press(overlay, "No", among);
        await isSaid(overlay, "Not offered again");
        await tab.close();

        const [next, other] = await read("/trains");
        await highlight(other, 1);
        await new Promise((resolve) => setTimeout(resolve, 700));
        expect(await has(other, LINE)).toBe(false);
        await next.close();
      },
    );

    test.skipIf(missing)(
      "is accepted with the browser's permission: the notes then stand on the page without a click",
      async () => {
        const own = await browser.openOwnPage("options.html");
        await own.evaluate(`(globalThis.browser ?? chrome).storage.local.remove("notesDeclined")`);
        const [tab, overlay] = await read("/looms");
        await highlight(overlay, 2);
        await isSaid(overlay, "Show your notes");
        // A press as a person's: the browser asks after no other.
        await pressAsPerson(overlay, "Show them", among);
        if (browser.name === "Firefox") {
          // A frame in a page may not ask there: a tab of the extension's does.
          const asks = await browser.ownTab("/site.html");
          await says(asks, "by themselves?");
          expect(await faultsOf(asks)).toEqual([]);
          await pressAsPerson(asks, "Show them");
        }
        await isSaid(overlay, "come back by themselves");
        await tab.close();
        const again = await browser.open(server.url("/looms"));
        await until("the notes without a click", async () => (await painted(again)) > 0);
        await again.close();
      },
    );
  },
);
