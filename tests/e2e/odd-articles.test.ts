import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const WORDS = ["ropes", "nets", "lamps", "crates", "sails", "buoys", "oars", "anchors"];
const PLACES = ["Ravensholm", "Aldmouth", "the north quay", "Port-Méan", "the locks"];

/** A sentence of about ten words, another for each number. */
const sentence = (at: number): string =>
  `Crew ${at} carried ${WORDS[at % 8]} ${at % 9 ? "of no worth" : "worth €4m"} before ${WORDS[(at * 5) % 8]} to ${PLACES[at % 5]}.`;

const page = (body: string, title = "<title>Night ferry</title>"): string =>
  `<!doctype html><html lang="en"><head>${title}</head><body><article>${body}</article></body></html>`;

const ODD: Record<string, { body: string; says: string }> = {
  "of one paragraph of 50,000 words": {
    body: page(
      `<h1>Night ferry</h1><p>${Array.from({ length: 4200 }, (_, at) => sentence(at)).join(" ")}</p>`,
    ),
    says: "Crew 4199 carried",
  },
  "without a title": {
    body: page(
      Array.from({ length: 12 }, (_, at) => `<p>${sentence(at)} ${sentence(at + 20)}</p>`).join(""),
      "",
    ),
    says: "Crew 11 carried",
  },
  "of one word as long as a page": {
    body: page(
      `<h1>Night ferry</h1>${Array.from({ length: 12 }, (_, at) => `<p>${sentence(at)} ${"m".repeat(3000)}</p>`).join("")}`,
    ),
    says: "Crew 11 carried",
  },
};

describe.each([CHROMIUM, FIREFOX])("an odd article, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const [at, { body }] of Object.values(ODD).entries()) server.add(`/odd${at}`, { body });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing).each(Object.entries(ODD).map(([name, odd], at) => [name, at, odd] as const))(
    "%s is read whole within the window's width, marked, and closed by Esc",
    async (_name, at, { says }) => {
      const tab = await browser.open(server.url(`/odd${at}`));
      const popup = await tab.pressToolbarButton();
      await until("the reader", async () => {
        // The popup closes at the press, so that its answer is lost.
        await popup.evaluate(`document.querySelector(".popup-read")?.click()`).catch(() => {});
        return (await tab.overlayCount()) > 0;
      });
      const reader = await tab.overlay();
      await until("the text", async () =>
        (await articleText(reader).catch(() => "")).includes(says),
      );
      // So many figures take a slow machine long; the text is there before.
      await until(
        "marks",
        () => reader.evaluate<boolean>(`!!document.querySelector(".mark")`),
        60_000,
      );
      expect(
        await reader.evaluate(`document.documentElement.scrollWidth <= innerWidth`),
        "no sideways scrolling",
      ).toBe(true);
      await tab.press("Escape");
      await until("the reader to be gone", async () => (await tab.overlayCount()) === 0);
      await tab.close();
    },
  );
});
