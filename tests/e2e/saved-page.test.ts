import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

/** Chooses "Save as page", and gives the file that came of it. */
async function savePage(
  { downloads }: BrowserUnderTest,
  surface: Surface,
): Promise<{ name: string; page: string }> {
  await surface.evaluate(`document.querySelector(".copy-button").click()`);
  await until("the menu", () =>
    surface.evaluate<boolean>(
      `(() => { const item = [...document.querySelectorAll(".copy-item")].find((e) => e.textContent.includes("Save as page"));
        item?.click(); return !!item })()`,
    ),
  );
  const said = await until("its name", () =>
    surface.evaluate<string>(`document.querySelector(".copy-said-done")?.textContent ?? ""`),
  );
  const name = said.replace(/^Saved: /u, "");
  const page = await until("the file", () =>
    existsSync(join(downloads, name)) ? readFileSync(join(downloads, name), "utf8") : "",
  );
  rmSync(join(downloads, name));
  return { name, page };
}

describe.each([CHROMIUM, FIREFOX])("saving in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.addFile("/demo", "public/demo/en.html");
    server.addFile("/sandboxed", "public/demo/en.html", {
      "content-security-policy": "sandbox allow-scripts",
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing)(
    "a page saved from the popup and the reader is one file that is whole by itself",
    async () => {
      const page = await browser.open(server.url("/demo"));
      const popup = await readInPopup(page);
      const fromPopup = await savePage(browser, popup);
      const overlay = await openOverlayFrom(page, popup);
      const saved = await savePage(browser, overlay);
      expect(saved).toEqual(fromPopup);
      expect(saved.name).toMatch(/\.html$/u);
      const text =
        await overlay.evaluate<string>(`(() => { const copy = document.querySelector(".article").cloneNode(true);
          for (const bar of copy.querySelectorAll(".left-out")) bar.remove();
          return copy.textContent })()`);
      await page.close();

      server.add("/saved", { body: saved.page });
      const asked = server.requests.length;
      const kept = await browser.open(server.url("/saved"));
      expect(
        await kept.evaluate<string>(`document.querySelector("article").textContent.trim()`),
      ).toBe(text.trim());
      // Its own style has been let in; nothing else was asked for.
      expect(
        await kept.evaluate<string>(
          `getComputedStyle(document.querySelector("mark.name")).textDecorationStyle`,
        ),
      ).toBe("dotted");
      expect(
        server.requests.slice(asked).filter((path) => !/^\/(?:saved|favicon)/u.test(path)),
      ).toEqual([]);
      expect(
        await kept.evaluate<number>(`document.querySelectorAll(".facts tbody tr").length`),
      ).toBeGreaterThan(5);
      // A fact leads to its figure, which is in the text.
      expect(
        await kept.evaluate<boolean>(
          `[...document.querySelectorAll(".facts a[href^='#']")].every((a) => document.getElementById(a.hash.slice(1))?.closest("article"))`,
        ),
      ).toBe(true);
      await kept.evaluate(`document.querySelector(".switch input").click()`);
      expect(
        await kept.evaluate<string>(
          `getComputedStyle(document.querySelector("mark.name")).textDecorationLine`,
        ),
      ).toBe("none");
      expect(await faultsOf(kept)).toEqual([]);
      await kept.close();
    },
  );

  test.skipIf(missing)(
    "a page saved from the popup has the notes that the reader's has",
    async () => {
      const page = await browser.open(server.url("/demo"));
      const overlay = await openOverlayFrom(page, await readInPopup(page));
      await until("the bar at the selection", () =>
        overlay.evaluate<boolean>(
          `(() => { getSelection().selectAllChildren(document.querySelector(".article p")); return !!document.querySelector(".selection-bar") })()`,
        ),
      );
      await overlay.evaluate(
        `document.dispatchEvent(new KeyboardEvent("keydown", { key: "w", cancelable: true }))`,
      );
      await until("the note to be saved", () =>
        overlay.evaluate<boolean>(
          `(() => { const field = document.querySelector("textarea.note-field");
          if (field && field.value === "") { field.value = "Since *when*?"; field.dispatchEvent(new Event("input", { bubbles: true })); }
          return document.querySelector(".note-editor .note-state")?.textContent === "Saved" && field.value !== "" })()`,
        ),
      );
      const fromReader = await savePage(browser, overlay);
      expect(fromReader.page).toContain("Since <em>when</em>?");
      await page.close();
      const again = await browser.open(server.url("/demo"));
      expect(await savePage(browser, await readInPopup(again))).toEqual(fromReader);
      await again.close();
    },
  );

  test.skipIf(missing || browserHasNoPrint(start))(
    "paper has title, source, text and facts, and no tool of the reader",
    async () => {
      const page = await browser.open(server.url("/sandboxed"));
      const popup = await readInPopup(page);
      await popup.evaluate(`document.querySelector(".popup-read").click()`).catch(() => {});
      const reader = await browser.readerTab();
      await until("the article", () =>
        reader.evaluate<boolean>(
          `!!document.querySelector(".reader[aria-busy=false] .article > *")`,
        ),
      );
      await until("what paper needs", async () => {
        await reader.evaluate(`window.dispatchEvent(new Event("beforeprint"))`);
        return reader.evaluate<boolean>(`!!document.querySelector(".printed")`);
      });
      expect(await textOf(reader)).not.toMatch(/Read on \d/u);
      await reader.evaluate(`document.documentElement.dataset.theme = "dark"`);
      const pdf = await reader.print?.();
      expect(Buffer.from(pdf ?? []).toString("latin1", 0, 5)).toBe("%PDF-");
      // Printing is over, and what only paper has is gone; as paper it is seen once more.
      expect(await reader.evaluate<boolean>(`!!document.querySelector(".printed")`)).toBe(false);
      await reader.evaluate(`window.dispatchEvent(new Event("beforeprint"))`);
      const paper = await textOf(reader);
      expect(paper).toMatch(/Facts[\s\S]*Who\s+What\s+How much\s+When\s+Source/u);
      expect(paper).toMatch(/Read on \d{1,2} \w+ \d{4}/u);
      expect(paper).toContain(server.url("/sandboxed"));
      const shown = (selector: string): Promise<boolean> =>
        reader.evaluate<boolean>(
          `[...document.querySelectorAll(${JSON.stringify(selector)})].some((e) => e.getClientRects().length > 0)`,
        );
      expect(await shown(".head-title")).toBe(true);
      expect(await shown(".toolbar, .panel, .outline, .card, .left-out, .status, dialog")).toBe(
        false,
      );
      expect(
        await reader.evaluate<string[]>(
          `[getComputedStyle(document.querySelector(".article")).color, getComputedStyle(document.querySelector(".printed tr")).breakInside, getComputedStyle(document.querySelector(".article .mark")).backgroundColor]`,
        ),
      ).toEqual(["rgb(0, 0, 0)", "avoid", "rgba(0, 0, 0, 0)"]);
      await page.close();
    },
  );
});

/** Firefox prints to a dialog or a printer, from a test to nothing. */
function browserHasNoPrint(start: unknown): boolean {
  return start !== CHROMIUM.start;
}
