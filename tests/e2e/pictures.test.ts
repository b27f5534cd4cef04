import type { IncomingHttpHeaders } from "node:http";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenLocally } from "../../scripts/local-server.ts";
import { pngOf } from "../support/pictures.ts";
import { faultsOf } from "./support/axe.ts";
import { click, giveFile, press, pressAsPerson, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { libraryOf, type LibraryInBrowser } from "./support/library.ts";
import { savedFile } from "./support/saved-file.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PNG = { "content-type": "image/png" };
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200"/></svg>`;

/** A server of pictures that lets no page read them, and sets a cookie as trackers do. */
async function startKeeper() {
  const asked: IncomingHttpHeaders[] = [];
  const { origin, close } = await listenLocally((request, response) => {
    asked.push(request.headers);
    response.writeHead(200, { ...PNG, "set-cookie": "visitor=1; SameSite=Lax" });
    response.end(pngOf(320, 200, [0, 0, 200]));
  });
  return { asked, origin, close };
}

const article = (own: string, open: string, closed: string): string =>
  `<!doctype html><html lang="en"><head><title>A lighthouse is painted</title>
  <meta property="og:image" content="${own}/lead.png"></head><body><article><h1>A lighthouse is painted</h1>
  <p>The lighthouse of Corran Point was painted again in May, for the first time in thirty years, its keeper said.</p>
  <figure><img src="${own}/own.png" width="320" height="200" alt="The tower"><figcaption>The tower in the morning.</figcaption></figure>
  <p>Harrow Coatings was paid 48,000 pounds for the work, which took 11 people from the village two weeks.</p>
  <figure><img src="${open}/open.png" width="320" height="200" alt="The lamp"><figcaption>The lamp, without its glass.</figcaption></figure>
  <p>The old paint had come off in the storms of two winters, and boats had complained of it to the harbour.</p>
  <figure><img src="${closed}/closed.png" width="320" height="200" alt="The stairs"><figcaption>The stairs, 142 of them.</figcaption></figure>
  <p>It is white again now, with a red band that can be seen from 18 miles away, and will be until 2055.</p>
  <figure><img src="${own}/drawing.png" width="320" height="200" alt="A drawing"><figcaption>As it was drawn in 1881.</figcaption></figure>
  <p>Visitors may climb it on Sundays from ten to four, if the weather lets them, the parish council said.</p>
  </article></body></html>`;

const strict = `<!doctype html><html lang="en"><head><title>A buoy is painted</title></head><body><article><h1>A buoy is painted</h1>
  <p>The buoy off Corran Point was painted again in June, a month after the lighthouse, its keeper said on Friday.</p>
  <figure><img src="/buoy.png" width="320" height="200" alt="The buoy"><figcaption>The buoy, ashore.</figcaption></figure>
  <p>Harrow Coatings was paid 9,000 pounds for the work, which took two people from the village four days in all.</p>
  <p>The old paint had come off in the storms of two winters, and boats had complained of it to the harbour.</p>
  <p>It is green again now, as the charts say it is, and can be told from the others at a distance of two miles.</p>
  </article></body></html>`;

/** Presses save in the popup, and waits for what it says in the end. */
async function saveInPopup(popup: Surface, what: RegExp): Promise<void> {
  await click(popup, ".popup-foot .save-button");
  await says(popup, what);
}

/** Of each picture on a page of the extension: its address and its width in its own pixels, once all have come or failed. */
async function picturesOn(surface: Surface): Promise<[src: string, width: number][]> {
  await until("the article", () =>
    surface.evaluate<boolean>(`!!document.querySelector(".reader[aria-busy=false] .article > *")`),
  );
  await surface.evaluate(
    `document.querySelectorAll(".article img").forEach((one) => { one.loading = "eager" })`,
  );
  await until("the pictures", () =>
    surface.evaluate<boolean>(`[...document.images].every((one) => one.complete)`),
  );
  return surface.evaluate(
    `[...document.querySelectorAll(".column img")].map((one) => [one.src, one.naturalWidth])`,
  );
}

const count = (library: LibraryInBrowser, table: string): Promise<number> =>
  library.page.evaluate(
    `new Promise((resolve, reject) => {
      const open = indexedDB.open("lede-library");
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const request = open.result.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).count();
        request.onsuccess = () => { open.result.close(); resolve(request.result); };
      };
    })`,
  );

/** The archive's files of pictures and their list, one after the other. */
const pictureParts = (archive: Uint8Array): Buffer =>
  Buffer.concat(
    Object.entries(unzipSync(archive))
      .filter(([name]) => name.startsWith("pictures/"))
      .map(([, content]) => content),
  );

const ALLOW = "Allow pictures from other servers";

describe.each([CHROMIUM, FIREFOX])("pictures of saved articles, in $name", ({ missing, start }) => {
  let site: TestServer;
  let open: TestServer;
  let keeper: Awaited<ReturnType<typeof startKeeper>>;
  let browser: BrowserUnderTest;
  let elsewhere: BrowserUnderTest | undefined;
  let library: LibraryInBrowser;
  let id: string;
  let backup: Uint8Array;
  beforeAll(async () => {
    if (missing) return;
    [site, open, keeper] = await Promise.all([startServer(), startServer(), startKeeper()]);
    site.add("/lighthouse", { body: article(site.url(""), open.url(""), keeper.origin) });
    // The page itself has none of them yet: the answer to whoever asks comes late.
    site.add("/late.png", { body: pngOf(320, 200, [9, 9, 9]), headers: PNG, delay: 4000 });
    const jetty = strict.replaceAll("buoy", "jetty").replace("/jetty.png", "/buoy.png");
    const late = `<figure><img loading="lazy" src="/late.png" width="320" height="200" alt="Late"></figure></article>`;
    site.add("/slow", {
      body: jetty.replace("</article>", `<div style="height:9000px"></div>${late}`),
    });
    site.add("/strict", {
      body: strict,
      headers: { "content-security-policy": "default-src 'none'; img-src 'self'" },
    });
    site.add("/buoy.png", { body: pngOf(320, 200, [10, 10, 10]), headers: PNG });
    site.add("/lead.png", { body: pngOf(640, 300, [90, 90, 90]), headers: PNG });
    site.add("/own.png", { body: pngOf(320, 200, [200, 0, 0]), headers: PNG });
    // Called a picture, and a document all the same.
    site.add("/drawing.png", { body: SVG, headers: { "content-type": "image/svg+xml" } });
    open.add("/open.png", {
      body: pngOf(320, 200, [0, 200, 0]),
      headers: { ...PNG, "access-control-allow-origin": "*" },
    });
    browser = await start();
    library = await libraryOf(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await elsewhere?.close();
    await Promise.all(
      [site?.close(), open?.close(), keeper?.close()].map((one) => one?.catch(() => {})),
    );
  });

  test.skipIf(missing)("asks for none of them until they are wanted", async () => {
    const tab = await browser.open(site.url("/lighthouse"));
    const popup = await readInPopup(tab);
    const before = [site, open].flatMap(({ requests }) => requests).length + keeper.asked.length;
    await saveInPopup(popup, /Saved in your library/u);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await textOf(popup)).not.toMatch(/picture/u);
    expect([site, open].flatMap(({ requests }) => requests).length + keeper.asked.length).toBe(
      before,
    );
    expect(await count(library, "pictures")).toBe(0);
    await tab.close();
  });

  test.skipIf(missing)("keeps those that its page may read, and says how many", async () => {
    const { page } = library;
    await click(page, "#pictures input:enabled");
    await says(page, ALLOW);
    expect(await faultsOf(page)).toEqual([]);
    const tab = await browser.open(site.url("/lighthouse"));
    const popup = await readInPopup(tab);
    const before = site.requests.filter((path) => path === "/own.png").length;
    await saveInPopup(popup, /3 of 5 pictures kept; 2 are only on the site/u);
    expect(await count(library, "pictures")).toBe(3);
    // The page has it: it comes from the browser's cache.
    expect(site.requests.filter((path) => path === "/own.png").length).toBe(before);
    await says(page, /3 pictures are kept/u);
    await tab.close();
  });

  test.skipIf(missing)("loses nothing but pictures where the tab is closed half-way", async () => {
    const tab = await browser.open(site.url("/slow"));
    const popup = await readInPopup(tab);
    await saveInPopup(popup, /Keeping its pictures: \d of 2/u);
    await tab.close();
    const entry = await until("the article", async () =>
      (await library.all<{ id: string; title: string }>("entries")).find(
        ({ title }) => title === "A jetty is painted",
      ),
    );
    const state = await until("its end", async () => {
      const told = await library.send<{ kept: number; done: boolean }>("savedPictures", {
        id: entry.id,
      });
      return told.done ? told : null;
    });
    expect(state.kept).toBeLessThan(2);
    await library.send("writeLibrary", { kind: "trash", ids: [entry.id] });
    await library.send("writeLibrary", { kind: "empty-trash" });
    expect(await count(library, "pictures")).toBe(3);
  });

  test.skipIf(missing)(
    "keeps those of other servers once that is allowed, and tells them nothing",
    async () => {
      await browser.allowSite("*");
      // In front: a question that only a person's press may put.
      library = await libraryOf(browser);
      const { page } = library;
      await pressAsPerson(page, ALLOW);
      await says(page, /Give the permission back/u);
      const tab = await browser.open(site.url("/lighthouse"));
      const popup = await readInPopup(tab);
      const before = keeper.asked.length;
      await saveInPopup(popup, /4 of 5 pictures kept; 1 is only on the site/u);
      expect(await count(library, "pictures")).toBe(4);
      const [asked, ...more] = keeper.asked.slice(before);
      expect(more).toEqual([]);
      expect(asked).toBeDefined();
      expect(asked).not.toHaveProperty("cookie");
      expect(asked).not.toHaveProperty("referer");
      expect(JSON.stringify(asked)).not.toMatch(/extension:/u);
      await tab.close();
      const [entry] = await library.all<{ id: string }>("entries");
      id = entry!.id;
    },
  );

  test.skipIf(missing)(
    "keeps those of a page that lets its own scripts ask for nothing, saved from the reader over it",
    async () => {
      const tab = await browser.open(site.url("/strict"));
      const overlay = await openOverlayFrom(tab, await readInPopup(tab));
      await click(overlay, ".save-button");
      await says(overlay, /1 picture kept/u);
      expect(await count(library, "pictures")).toBe(5);
      const entries = await library.all<{ id: string; title: string }>("entries");
      const ids = entries
        .filter(({ title }) => title === "A buoy is painted")
        .map(({ id: one }) => one);
      await library.send("writeLibrary", { kind: "trash", ids });
      await library.send("writeLibrary", { kind: "empty-trash" });
      expect(await count(library, "pictures")).toBe(4);
      await tab.close();
    },
  );

  test.skipIf(missing)(
    "shows them in the saved copy when the site is gone, calmly where one is not kept",
    async () => {
      await site.close();
      await open.close();
      await keeper.close();
      const copy = await browser.openOwnPage(`saved.html?id=${encodeURIComponent(id)}`);
      const shown = await picturesOn(copy);
      expect(shown.map(([src, width]) => [src.replace(/:.*/u, ""), width])).toEqual([
        ["blob", 640],
        ["blob", 320],
        ["blob", 320],
        ["blob", 320],
      ]);
      expect(await textOf(copy)).toContain("As it was drawn in 1881.");
      expect(await faultsOf(copy)).toEqual([]);
    },
  );

  test.skipIf(missing)("writes them into the page that is saved of it", async () => {
    const copy = await browser.openOwnPage("library.html");
    await click(copy, ".article-row input[type=checkbox]");
    await press(copy, "Export");
    await press(copy, "Web page");
    const page = new TextDecoder().decode(await savedFile(browser, ".html"));
    expect(page.match(/src="data:image\/png;base64,/gu)).toHaveLength(4);
    expect(page).toContain("/drawing.png");
  });

  test.skipIf(missing)("has them in its backup, and shows them in another profile", async () => {
    const from = await browser.openOwnPage("library.html");
    await press(from, "Backup");
    await press(from, "Back up now");
    backup = await savedFile(browser, ".zip");
    elsewhere = await start();
    const other = await elsewhere.openOwnPage("library.html");
    await press(other, "Backup");
    await giveFile(other, backup, "backup.zip");
    await says(other, /4 pictures/u);
    await press(other, "Bring in");
    await says(other, /4 pictures kept/u);
    const copy = await elsewhere.openOwnPage(`saved.html?id=${encodeURIComponent(id)}`);
    const shown = await picturesOn(copy);
    expect(shown.map(([, width]) => width)).toEqual([640, 320, 320, 320]);
    await press(other, "Back up now");
    const again = await savedFile(elsewhere, ".zip");
    expect(Buffer.compare(pictureParts(again), pictureParts(backup))).toBe(0);
  });

  test.skipIf(missing)("are gone with the article", async () => {
    await library.send("writeLibrary", { kind: "trash", ids: [id] });
    expect(await count(library, "pictures")).toBe(4);
    await library.send("writeLibrary", { kind: "empty-trash" });
    expect(await count(library, "pictures")).toBe(0);
    expect(await count(library, "bodyPictures")).toBe(0);
  });

  test.skipIf(missing)("are removed when that is asked for, and the article stays", async () => {
    const other = await libraryOf(elsewhere!);
    await says(other.page, /4 pictures are kept/u);
    await press(other.page, "Remove all pictures…");
    await press(other.page, "Remove them");
    await says(other.page, /4 pictures removed/u);
    expect(await count(other, "pictures")).toBe(0);
    expect(await count(other, "entries")).toBe(1);
  });
});
