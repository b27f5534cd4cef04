import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { click, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { libraryOf } from "./support/library.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys"];
const page = (title: string, amount: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>Ravemar Group said on Monday that its revenue reached €${amount} million in 2025, and that it employs 350 people.</p>
  ${THINGS.map((thing) => `<p>The crew of Ravemar Group carried ${thing} down to the quay before noon, and nobody in the harbour wondered about it any longer.</p>`).join("")}</article></body></html>`;

const line = (surface: Surface): Promise<string> =>
  surface.evaluate<string>(
    `[...document.querySelectorAll(".panel .known-line")].map((line) => line.textContent.replace(/[\\u00A0\\u202F]/g, " ")).join(" | ")`,
  );

describe.each([CHROMIUM, FIREFOX])("what is known already, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  let overlay: Surface;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: page("Night ferry", "17") });
    server.add("/yard", { body: page("Old yards", "19") });
    server.add("/quay", { body: page("New quay", "19") });
    // The overlay's frame is cut off from the library then, and has to ask.
    browser = await start({ thirdPartyCookies: "blocked" });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const save = async (path: string): Promise<void> => {
    const page = await browser.open(server.url(path));
    const popup = await readInPopup(page);
    await click(popup, ".popup-foot .save-button");
    await says(popup, /Saved/u);
    await page.close();
  };

  test.skipIf(missing)("says nothing while nothing is saved", async () => {
    tab = await browser.open(server.url("/yard"));
    overlay = await openOverlayFrom(tab, await readInPopup(tab));
    await until("the facts", () =>
      overlay.evaluate<boolean>(`!!document.querySelector(".panel .row-value")`),
    );
    expect(await line(overlay)).toBe("");
  });

  test.skipIf(missing)("is said as soon as another article is saved elsewhere", async () => {
    await save("/ferry");
    await until("the line", async () => (await line(overlay)) !== "");
    expect(await line(overlay)).toMatch(/≠You have €17m \(.+\): differs/u);
    // Of its own facts the article is no source, and the employees are the same.
    await save("/quay");
    await until("two sources", async () => /the same in 1 other/u.test(await line(overlay)));
    expect(await line(overlay)).toMatch(/=The same in 2 sources of yours/u);
    expect(await faultsOf(overlay)).toEqual([]);
  });

  test.skipIf(missing)("shows both sentences, and opens the saved copy at its own", async () => {
    await click(overlay, ".panel .known-line[data-agreement=differ]");
    const sentences = await until("both sentences", () =>
      overlay.evaluate<string[] | null>(
        `(() => { const all = [...document.querySelectorAll(".known-popover:popover-open .known-sentence")].map((one) => one.textContent); return all.length >= 2 ? all : null; })()`,
      ),
    );
    expect(sentences[0]).toContain("€19 million");
    expect(sentences[1]).toContain("€17 million");
    expect(await faultsOf(overlay)).toEqual([]);
    await click(overlay, ".known-saying:nth-child(2) .text-button");
    const saved = await browser.ownTab("/saved.html?id=");
    await until("the article", () =>
      saved.evaluate<boolean>(`!!document.querySelector(".reader[aria-busy=false] .article > p")`),
    );
    expect(await saved.evaluate<string>("document.title")).toMatch(/^Night ferry/u);
    const at = Number(await saved.evaluate<string>(`new URL(location).searchParams.get("at")`));
    const library = await libraryOf(browser);
    const bodies = await library.all<{ reading: { title: string; text: string } }>("bodies");
    const text = bodies.find(({ reading }) => reading.title === "Night ferry")?.reading.text ?? "";
    expect(text.slice(at)).toMatch(/^€17 million/u);
  });
});
