import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { key, press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText, openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PROSE = [
  "The Ravensholm ferry will run through the night from October, the harbour office said on Monday.",
  "Some 340 passengers a day cross the sound at present, most of them before noon, said Edith Marrow of the office.",
  "A second boat was bought in Norvik last spring and is being painted in the yard behind the old cannery.",
  "Nobody in the village had asked for night crossings, and the council learned of them from the timetable.",
  "The first of them leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.",
];
const more = (text: string): string => `<p class="more"><a href="/elsewhere">${text}</a></p>`;
const COST = "Read also: the new quay cost £31 million, twice what was planned";
const story = (inside: string, head = "", tail = ""): string =>
  `<!doctype html><html lang="en"><head><title>Night ferry</title>${head}</head><body><article><h1>Night ferry</h1><div class="story">
  <p>${PROSE[0]}</p><p>${PROSE[1]}</p><p>${PROSE[2]}</p>${inside}<p>${PROSE[3]}</p><p>${PROSE[4]}</p>${tail}</div></article></body></html>`;

const DAMAGED = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La crue de Sorgue</title></head><body><article><h1>La crue de Sorgue</h1>
  <p>L?eau monte ? Sorgue ? Albe ? partout, et le maire l?attend depuis lundi avec les pompiers de la vallée.</p>
  <p>Quelque 120 habitants ont quitté leur maison ; l?école, la mairie et la halle restent fermées jusqu?à vendredi.</p>
  <p>La région a promis 3 millions d?euros pour la digue, que le conseil demandait depuis la crue de 2013.</p>
  <p>Le préfet doit se rendre sur place jeudi avec deux ingénieurs, et les riverains ont préparé leurs questions.</p></article></body></html>`;

const paragraphs = (overlay: Surface): Promise<string[]> =>
  overlay.evaluate<string[]>(
    `[...document.querySelectorAll(".article > p")].map((p) => p.textContent.replace(/\\s/g, " "))`,
  );

describe.each([CHROMIUM, FIREFOX])("a reader's own choices, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: story(more(COST)) });
    server.add("/gulls", {
      body: story(
        `${more("Read also: the gulls of Ravensholm are counted")}<aside class="related"><a href="/x">A box with another story in it</a></aside>`,
      ),
    });
    server.add("/parts", {
      body: story("", `<link rel="next" href="/parts?page=2">`),
    });
    server.add("/damaged", { body: DAMAGED });
    server.add("/sandboxed", {
      body: story(more(COST)),
      headers: { "content-security-policy": "sandbox" },
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await tab?.close();
  });

  const read = async (path: string): Promise<Surface> => {
    tab = await browser.open(server.url(path));
    return openOverlayFrom(tab, await readInPopup(tab));
  };
  const host = (): string => new URL(server.url("/")).host;

  test.skipIf(missing)(
    "a passage that was left out comes back in its place, with its figures marked, and goes again",
    async () => {
      const overlay = await read("/ferry");
      expect(await paragraphs(overlay)).toHaveLength(5);
      await overlay.evaluate(`document.querySelector(".left-out summary").click()`);
      await press(overlay, "Put back");
      await says(overlay, /^Put back: “Read also/u, ".status-text");
      expect((await paragraphs(overlay))[3]).toBe(COST);
      await key(overlay, "m");
      expect(
        await overlay.evaluate<string[]>(
          `[...document.querySelectorAll(".article p:nth-of-type(4) .mark-figure")].map((m) => m.textContent.replace(/\\s/g, " "))`,
        ),
      ).toEqual(["£31 million"]);
      expect(await overlay.evaluate(`document.activeElement?.textContent.slice(0, 9)`)).toBe(
        "Read also",
      );
      expect(await overlay.evaluate(`document.querySelector(".left-out")`)).toBeNull();
      await key(overlay, "z");
      await says(overlay, /as before/u);
      expect(await paragraphs(overlay)).toHaveLength(5);
    },
  );

  test.skipIf(missing)(
    "what was put back is still there when the reader is opened again, and the popup counts it",
    async () => {
      const overlay = await read("/ferry");
      await overlay.evaluate(`document.querySelector(".left-out summary").click()`);
      await press(overlay, "Put back");
      await says(overlay, /^Put back/u, ".status-text");
      // The frame that takes the key is gone before it can answer for it.
      void tab.press("Escape").catch(() => undefined);
      await until("the overlay to be gone", async () => (await tab.overlayCount()) === 0);
      const popup = await readInPopup(tab);
      expect(await textOf(popup)).not.toMatch(/left out/u);
      const again = await openOverlayFrom(tab, popup);
      expect(await paragraphs(again)).toContain(COST);
      await tab.goto(server.url("/ferry"));
      expect(await textOf(await readInPopup(tab))).toMatch(/1 passage left out/u);
    },
  );

  test.skipIf(missing)(
    "a kind of passage is put back on the whole site once that was said, until it is taken back",
    async () => {
      const overlay = await read("/ferry");
      await overlay.evaluate(`document.querySelector(".left-out summary").click()`);
      await press(overlay, "Put back");
      await press(overlay, `Always on ${host()}`);
      await says(overlay, /From now on/u);
      await tab.close();

      const other = await read("/gulls");
      expect(await articleText(other)).toContain("the gulls of Ravensholm");
      expect(await paragraphs(other)).toHaveLength(6);
      expect(await other.evaluate(`document.querySelectorAll(".left-out").length`)).toBe(1);
      await press(other, "1 passage put back");
      const panel = (): Promise<string> =>
        other.evaluate<string>(`document.querySelector(".panel").innerText`);
      expect(await panel()).toContain(`Always put back on ${host()}`);
      await press(other, "Leave out again");
      await says(other, /No longer/u);
      expect(await paragraphs(other)).toHaveLength(5);
      await press(other, "Undo");
      await says(other, /as before/u);
      expect(await paragraphs(other)).toHaveLength(6);
      await press(other, "Leave out again");
      await says(other, /No longer/u);
      await tab.close();

      expect(await paragraphs(await read("/ferry"))).toHaveLength(5);
    },
  );

  test.skipIf(missing)(
    "a page that has changed meanwhile is said, and nothing is lost",
    async () => {
      const overlay = await read("/ferry");
      const before = await articleText(overlay);
      await tab.evaluate(`document.querySelector(".more").remove()`);
      await overlay.evaluate(`document.querySelector(".left-out summary").click()`);
      await press(overlay, "Put back");
      await says(overlay, /has changed/u);
      expect(await articleText(overlay)).toContain(before.slice(0, 60));
      expect(await overlay.evaluate(`!!document.querySelector(".left-out[open]")`)).toBe(true);
    },
  );

  test.skipIf(missing)("the reader in a tab of its own puts back as well", async () => {
    tab = await browser.open(server.url("/sandboxed"));
    const popup = await readInPopup(tab);
    await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
    const reader = await browser.readerTab();
    await until("the bar", () => reader.evaluate(`!!document.querySelector(".left-out button")`));
    await press(reader, "Put back");
    await says(reader, /^Put back: “Read also/u, ".status-text");
    expect((await paragraphs(reader))[3]).toBe(COST);
    await key(reader, "Escape");
    await until("the tab to be gone", async () => !(await browser.hasReaderTab()));
  });

  test.skipIf(missing)(
    "axe finds no fault with bars, lists, cards and the status line",
    async () => {
      const overlay = await read("/ferry");
      await overlay.evaluate(`document.querySelector(".left-out summary").click()`);
      expect(await faultsOf(overlay)).toEqual([]);
      await press(overlay, "Put back");
      await press(overlay, "1 passage put back");
      expect(await faultsOf(overlay)).toEqual([]);
      await press(overlay, `Always on ${host()}`);
      await says(overlay, /From now on/u);
      expect(await faultsOf(overlay)).toEqual([]);
      await press(overlay, "Leave out again");
      await says(overlay, /No longer/u);
      await tab.close();
      const damaged = await read("/damaged");
      await damaged.evaluate(
        `[...document.querySelectorAll(".panel-foot button")].find((b) => /repaired/.test(b.textContent)).click()`,
      );
      await press(damaged, "Undo");
      await says(damaged, /^Repair undone/u, ".status-text");
      await key(damaged, "o");
      expect(await faultsOf(damaged)).toEqual([]);
    },
  );

  test.skipIf(missing)("the next page of an article in parts is a press away", async () => {
    const overlay = await read("/parts");
    expect(
      await overlay.evaluate(`document.querySelector(".end-next a")?.getAttribute("href")`),
    ).toBe(server.url("/parts?page=2"));
  });

  test.skipIf(missing)(
    "repairs are undone one by one or all, suggestions accepted, and the original is a key away",
    async () => {
      const overlay = await read("/damaged");
      const text = (): Promise<string> => articleText(overlay);
      const repaired = await text();
      expect(repaired).toMatch(/^L[’']eau monte\s\? Sorgue/u);
      await overlay.evaluate(
        `[...document.querySelectorAll(".panel-foot button")].find((b) => /repaired/.test(b.textContent)).click()`,
      );
      await press(overlay, "Undo");
      await says(overlay, /^Repair undone/u, ".status-text");
      expect(await text()).toMatch(/^L\?eau/u);
      expect(await overlay.evaluate(`document.activeElement?.textContent`)).toBe("Repair again");
      await press(overlay, "Repair again");
      await says(overlay, /^Repaired/u, ".status-text");
      expect(await text()).toBe(repaired);

      await press(overlay, "Accept");
      await says(overlay, /accepted/u);
      expect(await text()).toMatch(/Sorgue [«»]/u);
      await key(overlay, "z");
      await says(overlay, /as before/u);
      expect(await text()).toBe(repaired);

      await key(overlay, "o");
      expect(await text()).toMatch(/^L\?eau monte \? Sorgue \? Albe/u);
      expect(await overlay.evaluate(`document.querySelectorAll(".article .mark").length`)).toBe(0);
      await press(overlay, "Show the repaired text");
      expect(await text()).toBe(repaired);

      await press(overlay, "Undo all");
      await says(overlay, /All repairs undone/u);
      expect(await text()).toContain("jusqu?à");
      await press(overlay, "Repair all");
      await says(overlay, /carried out again/u);
      expect(await text()).toBe(repaired);
    },
  );
});
