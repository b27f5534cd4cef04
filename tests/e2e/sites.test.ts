import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText, overlayIsReady, popupIsDone, readInPopup, textOf } from "./support/lede.ts";
import { faultsOf } from "./support/axe.ts";
import { startServer, type TestServer } from "./support/server.ts";

const story = (town: string): string =>
  `<article><h1>${town} gets a new ferry</h1>${[
    `${town} will have a second ferry by 2029, at a cost of £31 million, the county said on Tuesday.`,
    `The old ferry of ${town} carries 14,000 people a day and has been closed for repair four times since 2018.`,
    `Work is to begin next spring and should employ 120 people in ${town}, said Agnes Holroyd, who leads the project.`,
    `The firm Calder Reach has built nine such ships north of ${town} and delivered the last one a month early.`,
    `The council of ${town} will vote on the plan on 4 March and expects the first crossing in the summer of 2027.`,
  ]
    .map((sentence) => `<p>${sentence}</p>`)
    .join("")}</article>`;
const page = (town: string, more = ""): string =>
  `<!doctype html><html lang="en"><head><title>${town} gets a new ferry</title></head><body>
   <nav><a href="/list">News</a></nav>${story(town)}${more}</body></html>`;
const list = `<!doctype html><html lang="en"><head><title>News</title></head><body><main><h1>News</h1><ul>${Array.from(
  { length: 30 },
  (_, at) => `<li><a href="/story-${at}">Story ${at} of the day in short</a></li>`,
).join("")}</ul></main></body></html>`;

const open = (tab: TestPage): Promise<boolean> =>
  Promise.resolve(tab.overlayCount()).then((count) => count > 0);
const gone = (tab: TestPage): Promise<boolean> =>
  until("the reader to be gone", async () => !(await open(tab)));
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const SWITCH = `document.querySelector(".site-switch")`;
const isOn = (surface: Surface): Promise<boolean> =>
  surface.evaluate<boolean>(`${SWITCH}?.getAttribute("aria-checked") === "true"`);
const OPACITY = `getComputedStyle(document.documentElement).opacity`;

describe.each([CHROMIUM, FIREFOX])(
  "a site that is always read in $name",
  ({ missing, start, name }) => {
    let server: TestServer;
    let browser: BrowserUnderTest;
    let tab: TestPage | null = null;
    let site: string;

    beforeAll(async () => {
      if (missing) return;
      server = await startServer();
      site = new URL(server.url("/")).hostname;
      server.add("/one", { body: page("Westquay") });
      server.add("/two", { body: page("Marlow Ferry") });
      server.add("/slow", { body: page("Slowhaven"), delay: 700 });
      server.add("/list", { body: list });
      server.add("/", { body: page("Frontton") });
      server.add("/watched", {
        body: page(
          "Watchet",
          `<script>window.seen = []; (function look() { const { opacity } = getComputedStyle(document.documentElement); seen.push(opacity + (document.documentElement.children.length > 2 ? " covered" : "")); requestAnimationFrame(look); })()</script>`,
        ),
      });
      browser = await start();
      await browser.allowSite(site);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    afterEach(async () => {
      await tab?.close();
      tab = null;
    });

    const visit = async (path: string): Promise<TestPage> =>
      (tab = await browser.open(server.url(path)));

    test.skipIf(missing)("opens nothing by itself before anybody asked", async () => {
      await visit("/one");
      await wait(700);
      expect(await open(tab!)).toBe(false);
      expect(await tab!.evaluate(OPACITY)).toBe("1");
    });

    test.skipIf(missing)(
      "is chosen by the switch in the popup, and opens from then on",
      async () => {
        await visit("/one");
        const popup = await readInPopup(tab!);
        expect(await isOn(popup)).toBe(false);
        await popup.evaluate(`${SWITCH}.click()`);
        await until("the switch to be on", () => isOn(popup));
        await tab!.goto(server.url("/two"));
        expect(await articleText(await overlayIsReady(tab!))).toContain("Marlow Ferry");
        expect(await tab!.evaluate(OPACITY)).toBe("1");
      },
    );

    test.skipIf(missing)("never opens front pages and lists", async () => {
      for (const path of ["/", "/list"]) {
        await visit(path);
        await wait(1500);
        expect(await open(tab!), path).toBe(false);
        expect(await tab!.evaluate(OPACITY), path).toBe("1");
        await tab!.close();
      }
      tab = null;
    });

    test.skipIf(missing)("does not let the page flash up first", async () => {
      await visit("/watched");
      await overlayIsReady(tab!);
      const seen = await tab!.evaluate<string[]>(`window.seen`);
      // Every frame before the reader lay over it was hidden.
      expect(seen[0]).toBe("0");
      expect(seen.filter((frame) => frame === "1")).toEqual([]);
    });

    test.skipIf(missing)("keeps the original in a tab in which the reader was closed", async () => {
      await visit("/one");
      await overlayIsReady(tab!);
      await tab!.press("Escape");
      await gone(tab!);
      await tab!.goto(server.url("/two"));
      await wait(1000);
      expect(await open(tab!)).toBe(false);
      expect(await tab!.evaluate(OPACITY)).toBe("1");
      // Another tab knows nothing of it; asked for again, the reader is back here too.
      await browser.sendCommand("toggle-reader");
      await overlayIsReady(tab!);
      await tab!.goto(server.url("/one"));
      expect(await articleText(await overlayIsReady(tab!))).toContain("Westquay");
    });

    test.skipIf(missing)("goes back and forward without a loop", async () => {
      await visit("/list");
      const length = await tab!.evaluate<number>(`history.length`);
      await tab!.goto(server.url("/one"));
      await overlayIsReady(tab!);
      expect(await tab!.evaluate<number>(`history.length`)).toBe(length + 1);
      await tab!.back();
      await until("the list", async () => (await tab!.evaluate(`location.pathname`)) === "/list");
      await gone(tab!);
      await wait(500);
      expect(await open(tab!)).toBe(false);
    });

    test.skipIf(missing)("opens once the page is there, when that takes a while", async () => {
      await visit("/slow");
      expect(await articleText(await overlayIsReady(tab!))).toContain("Slowhaven");
    });

    test.skipIf(missing)("is off again when the browser's own settings take it away", async () => {
      await visit("/one");
      await overlayIsReady(tab!);
      await browser.takeSiteAway(site);
      await wait(500);
      await tab!.goto(server.url("/two"));
      await wait(1000);
      expect(await open(tab!)).toBe(false);
      const popup = await tab!.pressToolbarButton();
      await popupIsDone(popup);
      await until("the switch", () => popup.evaluate<boolean>(`!!${SWITCH}`));
      expect(await isOn(popup)).toBe(false);
    });

    test.skipIf(missing)("can be chosen at the end of the article in the reader", async () => {
      await browser.allowSite(site);
      await visit("/one");
      const popup = await readInPopup(tab!);
      await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
      const overlay = await overlayIsReady(tab!);
      await until("the switch", () => overlay.evaluate<boolean>(`!!${SWITCH}`));
      await overlay.evaluate(`${SWITCH}.click()`);
      if (name === "Firefox") {
        // A frame in a page may not ask there: a tab of the extension's does.
        const asks = await browser.ownTab("/site.html");
        await until("the question", async () => (await textOf(asks)).includes(site));
        await asks.click(".button-primary");
      }
      await until("the switch to be on", () => isOn(overlay));
      await overlay.evaluate(`${SWITCH}.click()`);
      await until("the switch to be off", async () => !(await isOn(overlay)));
      expect(await heldSites(tab!)).toEqual([]);
    });
  },
);

/** The sites that the extension may read now, as the browser tells it. */
async function heldSites(tab: TestPage): Promise<string[]> {
  const popup = await readInPopup(tab);
  return popup.evaluate<string[]>(
    `(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)`,
  );
}

const town = (name: string): string =>
  JSON.stringify({ title: `${name} gets a new ferry`, html: story(name) });
/** A site that never loads a second page: addresses change first, what they show comes a while later. */
const app = (first: string): string =>
  `<!doctype html><html lang="en"><head><title>News</title></head><body><main id="app">${first}</main><script>
    const pages = { "/app/one": ${town("Westquay")}, "/app/two": ${town("Marlow")}, "/app": { title: "News", html: ${JSON.stringify("<h1>News</h1><p><a href='/app/one'>One</a></p>")} } };
    const show = () => setTimeout(() => { const { title, html } = pages[location.pathname]; document.title = title; document.querySelector("#app").innerHTML = html; }, 300);
    const go = (path) => { history.pushState({}, "", path); show(); };
    addEventListener("popstate", show);
    show();
  </script></body></html>`;

describe.each([CHROMIUM, FIREFOX])("a translated page in $name", ({ missing, start }) => {
  test.skipIf(missing)("is read as it is shown now, and says so", async () => {
    const server = await startServer();
    server.add("/translated", { body: page("Westquay") });
    const browser = await start();
    try {
      const tab = await browser.open(server.url("/translated"));
      // What Chromium's translation leaves in a page: a class on the root, and every text in two wrappers.
      await tab.evaluate(`(() => {
        document.documentElement.className = "translated-ltr";
        for (const element of document.querySelectorAll("h1, p")) {
          const font = document.createElement("font");
          font.append(document.createElement("font"));
          font.firstChild.textContent = element.textContent.replace("ferry", "boat");
          element.replaceChildren(font);
        }
      })()`);
      const popup = await readInPopup(tab);
      expect(await textOf(popup)).toContain("translation made by the browser");
      await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
      const overlay = await overlayIsReady(tab);
      expect(await articleText(overlay)).toContain("Westquay will have a second boat");
      expect(await textOf(overlay)).toContain("translation made by the browser");
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

describe.each([CHROMIUM, FIREFOX])("a site in one page in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;

  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const path of ["/app", "/app/one", "/app/two"]) server.add(path, { body: app("") });
    browser = await start();
    await browser.allowSite(new URL(server.url("/")).hostname);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => tab?.close());

  const OFFER = `document.querySelector(".new-article")`;

  test.skipIf(missing)(
    "offers the article it shows next, and swaps nothing by itself",
    async () => {
      tab = await browser.open(server.url("/app/one"));
      await until("the page", () => tab.evaluate<boolean>(`document.title.startsWith("Westquay")`));
      const popup = await readInPopup(tab);
      await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
      const overlay = await overlayIsReady(tab);
      await tab.evaluate(`history.replaceState({}, "", "#part"); 0`);
      await tab.evaluate(`go("/app/two"); 0`);
      await until("the offer", () => overlay.evaluate<boolean>(`!!${OFFER}`));
      expect(await overlay.evaluate<string>(`${OFFER}.innerText`)).toContain("Marlow");
      expect(await articleText(overlay)).toContain("Westquay");
      expect(await faultsOf(overlay)).toEqual([]);
      await overlay.evaluate(`${OFFER}.querySelector(".button").click()`);
      await until("the next article", async () => (await articleText(overlay)).includes("Marlow"));
      expect(await overlay.evaluate<boolean>(`!!${OFFER}`)).toBe(false);
    },
  );

  test.skipIf(missing)("takes the reader along when one goes back", async () => {
    tab = await browser.open(server.url("/app"));
    await until("the list", () => tab.evaluate<boolean>(`document.title === "News"`));
    await tab.evaluate(`go("/app/one"); 0`);
    await until("the page", () => tab.evaluate<boolean>(`document.title.startsWith("Westquay")`));
    const popup = await readInPopup(tab);
    await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
    await overlayIsReady(tab);
    await tab.evaluate(`history.back(); 0`);
    await gone(tab);
  });

  test.skipIf(missing)(
    "opens its articles where it is always read, and its lists never",
    async () => {
      tab = await browser.open(server.url("/app/one"));
      await until("the page", () => tab.evaluate<boolean>(`document.title.startsWith("Westquay")`));
      const popup = await readInPopup(tab);
      await popup.click(".site-switch");
      await until("the switch to be on", () => isOn(popup));
      await tab.goto(server.url("/app"));
      await wait(1500);
      expect(await open(tab)).toBe(false);
      await tab.evaluate(`go("/app/one"); 0`);
      expect(await articleText(await overlayIsReady(tab))).toContain("Westquay");
      // Back to the list, and on to the other article.
      await tab.evaluate(`history.back(); 0`);
      await gone(tab);
      await wait(2000);
      expect(await open(tab)).toBe(false);
      await tab.evaluate(`go("/app/two"); 0`);
      expect(await articleText(await overlayIsReady(tab))).toContain("Marlow");
    },
  );
});
