import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const WORDS = ["filets", "barques", "cordes", "lampes", "caisses", "voiles", "bouées", "rames"];
const filler = Array.from({ length: 24 }, (_, i) => {
  const [one, other] = [WORDS[i % 8], WORDS[Math.floor(i / 8) + 3]];
  return `<p>Sur le quai, les pêcheurs rangent les ${one} avant les ${other}, et personne dans le port ne s'en étonne plus depuis longtemps.</p>`;
}).join("");
const gulls = ["north", "south", "east", "west", "old", "new", "long", "short"]
  .map(
    (pier) =>
      `<p>On the ${pier} pier the gulls were counted twice this week, and the harbour office of Ravensholm was told of it on Monday.</p>`,
  )
  .join("");
const FERRY = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le bac de nuit</title><style>p { margin: 3em 0 }</style></head><body><article><h1>Le bac de nuit</h1>
  <p>La compagnie Ravemar a annoncé lundi qu?elle ferait naviguer son bac toute la nuit à partir du mois d?octobre.</p>
  <p>Elle emploie 350 salariés et a réalisé l?an dernier un chiffre d?affaires de 17 millions d?euros, selon son directeur.</p>${filler}
  <p>La société Ravemar a levé 4 millions d?euros auprès de la région pour l?achat d?un second bac, qui est repeint derrière la conserverie.</p>
  <p>Personne dans le village n?avait demandé de traversées de nuit, et le conseil les a découvertes dans l?horaire.</p></article></body></html>`;
const OTHER = `<!doctype html><html lang="en"><head><title>Gulls</title></head><body><article><h1>Gulls counted</h1>${gulls}</article></body></html>`;

const marked = `[...CSS.highlights].map(([name, ranges]) => [name, String([...ranges][0])])`;

describe.each([CHROMIUM, FIREFOX])("the side panel, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: FERRY });
    server.add("/gulls", { body: OTHER });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await tab?.closeSidePanel();
    await tab?.close();
  });

  const open = async (path: string): Promise<Surface> => {
    tab = await browser.open(server.url(path));
    const panel = await tab.openSidePanel();
    await until("the facts", () =>
      panel.evaluate<boolean>(`!!document.querySelector(".side[aria-busy=false] .row")`),
    );
    return panel;
  };

  test.skipIf(missing)(
    "shows the facts of the page beside it, without changing the page",
    async () => {
      const panel = await open("/ferry");
      const said = (await textOf(panel)).replaceAll(/\s/gu, " ");
      expect(said).toContain("Le bac de nuit");
      expect(said).toContain("revenue");
      expect(said).toMatch(/17/u);
      expect(await tab.overlayCount()).toBe(0);
      expect(await faultsOf(panel)).toEqual([]);
    },
  );

  test.skipIf(missing)(
    "scrolls the live page to a chosen row and marks it there, through the damage, and leaves no trace",
    async () => {
      const panel = await open("/ferry");
      const before = await tab.evaluate<string>(`document.documentElement.outerHTML`);
      await press(panel, /funding/u);
      await until("the mark", () => tab.evaluate<boolean>(`CSS.highlights.size === 2`));
      const shown = Object.fromEntries(await tab.evaluate<[string, string][]>(marked));
      expect(shown["lede-meant"]).toBe("4 millions d?euros");
      expect(shown["lede-sentence"]).toMatch(/^La société Ravemar a levé .* conserverie\.$/u);
      await until("the page to scroll", () => tab.evaluate<boolean>(`scrollY > 300`));
      expect(await tab.evaluate(`document.documentElement.outerHTML`)).toBe(before);
      await tab.closeSidePanel();
      await until("the mark to be gone", () => tab.evaluate<boolean>(`CSS.highlights.size === 0`));
    },
  );

  test.skipIf(missing)(
    "marks names and figures on the live page on demand, follows what it adds, and leaves no trace",
    async () => {
      const panel = await open("/ferry");
      const before = await tab.evaluate<string>(`document.documentElement.outerHTML`);
      await panel.evaluate(`document.querySelector('[aria-label="Marks on the page"]').click()`);
      const sizes = `Object.fromEntries([...CSS.highlights].map(([name, all]) => [name, all.size]))`;
      await until("the marks", () =>
        tab.evaluate<boolean>(`CSS.highlights.get("lede-mark-money")?.size === 2`),
      );
      expect(await tab.evaluate<Record<string, number>>(sizes)).toMatchObject({
        "lede-mark-people": 1,
      });
      expect(
        await tab.evaluate<string[]>(`[...CSS.highlights.get("lede-mark-money")].map(String)`),
      ).toEqual(["17 millions d?euros", "4 millions d?euros"]);
      expect(await faultsOf(panel)).toEqual([]);
      expect(await tab.evaluate(`document.documentElement.outerHTML`)).toBe(before);
      await tab.evaluate(
        `(() => { const old = document.querySelector("article"); old.replaceWith(old.cloneNode(true)); })()`,
      );
      await until("the marks in what is new", () =>
        tab.evaluate<boolean>(
          `[...CSS.highlights.get("lede-mark-money") ?? []].filter((range) => document.contains(range.startContainer) && !range.collapsed).length === 2`,
        ),
      );
      await tab.closeSidePanel();
      await until("the marks to be gone", () => tab.evaluate<boolean>(`CSS.highlights.size === 0`));
    },
  );

  test.skipIf(missing)("says so when the page has changed under it", async () => {
    const panel = await open("/ferry");
    await tab.evaluate(`document.querySelector("article").remove()`);
    await press(panel, /funding/u);
    await says(panel, /does not show this passage/u);
  });

  test.skipIf(missing)("goes with the tab: another page is another matter", async () => {
    const panel = await open("/ferry");
    await tab.goto(server.url("/gulls"));
    await says(panel, /Read this page/u);
    expect(await faultsOf(panel)).toEqual([]);
    await readInPopup(tab);
    await says(panel, /north pier/u);
  });

  test.skipIf(missing)("moves the reader when that lies over the page", async () => {
    const panel = await open("/ferry");
    await openOverlayFrom(tab, await readInPopup(tab));
    await press(panel, /funding/u);
    // It starts again at its target: a frame of its own.
    await until("the reader to move", async () => {
      const overlay = await tab.overlay();
      return overlay.evaluate<boolean>(`document.scrollingElement.scrollTop > 300`);
    });
  });
});
