import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { click, press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, overlayIsReady, readInPopup, textOf } from "./support/lede.ts";
import { libraryOf } from "./support/library.ts";
import { savedFile } from "./support/saved-file.ts";
import { startServer, type TestServer } from "./support/server.ts";

const SENTENCES = ["ropes", "nets", "lamps", "crates", "sails", "buoys"].map(
  (thing, i) =>
    `<p>The company Ravemar bought ${i + 2} tonnes of ${thing} in March, and its ${thing} were stored behind the old cannery until the harbour reopened.</p>`,
);
const ARTICLE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1>${SENTENCES.join("")}</article></body></html>`;

describe.each([CHROMIUM, FIREFOX])("settings and first run, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: ARTICLE });
    browser = await start({ firstRun: "kept" });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing)(
    "the first run asks what one mostly does, and shows the demo article in the real reader",
    async () => {
      const welcome = await browser.firstRun();
      await until("the first step", () =>
        welcome.evaluate<boolean>(`!!document.querySelector(".welcome-title")`),
      );
      expect(await faultsOf(welcome)).toEqual([]);
      if (!(await welcome.evaluate<boolean>(`!!document.querySelector(".welcome-use")`)))
        await press(welcome, "Next");
      await press(welcome, /^Collect facts/u);
      await until(
        "the demo article, read",
        () =>
          welcome.evaluate<boolean>(`!!document.querySelector(".reader[aria-busy=false] .mark")`),
        20_000,
      );
      expect(await textOf(welcome)).toContain("Galverne");
      expect(await faultsOf(welcome)).toEqual([]);
      await press(welcome, "Next");
      await press(welcome, "Next");
      expect(
        await welcome.evaluate<string>(`document.querySelector(".hints-text").textContent`),
      ).toMatch(/Esc gives the page back/u);
    },
  );

  test.skipIf(missing)("every section of the settings is there and axe finds nothing", async () => {
    const settings = await browser.openOwnPage("options.html");
    await until("the settings", () =>
      settings.evaluate<boolean>(`document.querySelectorAll(".settings-section").length >= 6`),
    );
    for (const theme of ["sepia", "contrast", "dark", "light"]) {
      const index = ["system", "light", "sepia", "dark", "contrast"].indexOf(theme);
      await click(settings, `.swatch:nth-of-type(${index + 1}) input`);
      await until(theme, () =>
        settings.evaluate<boolean>(`document.documentElement.dataset.theme === "${theme}"`),
      );
      expect(await faultsOf(settings), theme).toEqual([]);
    }
  });

  test.skipIf(missing)("what is set there holds at once in a reader that is open", async () => {
    const page = await browser.open(server.url("/ferry"));
    const reader = await openOverlayFrom(page, await readInPopup(page));
    expect(await reader.evaluate<string>(`document.documentElement.dataset.theme`)).toBe("light");
    const settings = await browser.openOwnPage("options.html");
    await click(settings, ".swatch:nth-of-type(3) input");
    await until("sepia in the reader", () =>
      reader.evaluate<boolean>(`document.documentElement.dataset.theme === "sepia"`),
    );
    expect(
      await reader.evaluate<string>(
        `getComputedStyle(document.documentElement).getPropertyValue("--paper").trim()`,
      ),
    ).toBe("#f5ecd7");
    await page.close();
  });

  test.skipIf(missing)(
    "everything is told, saved in one file, erased with the library, and put back",
    async () => {
      const page = await browser.open(server.url("/ferry"));
      const popup = await readInPopup(page);
      await click(popup, ".save-button");
      await says(popup, /Saved in/u);
      await page.close();

      const settings = await browser.openOwnPage("options.html");
      await click(settings, ".swatch:nth-of-type(3) input");
      const library = await libraryOf(browser);
      const figures = (): Promise<string> =>
        settings.evaluate<string>(`document.querySelector(".settings-figures")?.innerText ?? ""`);
      await until("one article", async () => /Saved articles\s+1\b/u.test(await figures()));
      expect(await figures()).toMatch(/\d (?:kB|MB)/u);

      await press(settings, "Export everything");
      const archive = unzipSync(await savedFile(browser, ".zip"));
      const text = (name: string): string => Buffer.from(archive[name] ?? []).toString();
      expect(text("documents/00001.ndjson")).toContain("Night ferry");
      expect(JSON.parse(text("settings.json"))).toMatchObject({
        kept: { readerSettings: { theme: "sepia" } },
      });

      await press(settings, "Erase everything…");
      expect(await textOf(settings)).toMatch(/This takes away 1 article, 0 notes/u);
      expect(await faultsOf(settings)).toEqual([]);
      await click(settings, ".settings-ask .settings-erase");
      await says(settings, /Everything is erased/u);
      expect(await library.all("documents")).toEqual([]);
      expect(await library.all("bodies")).toEqual([]);
      await until("the standard theme", () =>
        settings.evaluate<boolean>(`document.documentElement.dataset.theme !== "sepia"`),
      );
      await until("no article", async () => /Saved articles\s+0\b/u.test(await figures()));

      await click(settings, ".settings-outcome .text-button");
      await says(settings, /Everything is as before/u);
      expect(await library.all("documents")).toHaveLength(1);
      expect(await library.all("bodies")).toHaveLength(1);
      await until("sepia again", () =>
        settings.evaluate<boolean>(`document.documentElement.dataset.theme === "sepia"`),
      );
    },
  );

  test.skipIf(missing)("the button opens the reader when that is chosen", async () => {
    const settings = await browser.openOwnPage("options.html");
    await click(settings, "[aria-describedby=button-reader]");
    await new Promise((resolve) => setTimeout(resolve, 500));
    const page = await browser.open(server.url("/ferry"));
    await page.pressToolbarButton().catch(() => undefined);
    const reader = await overlayIsReady(page);
    expect(await textOf(reader)).toContain("Night ferry");
    await page.close();
  });
});
