import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { click, press, says } from "./support/deeds.ts";
import {
  PLAIN_HOST,
  until,
  type BrowserUnderTest,
  type Surface,
  type TestPage,
} from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const copyTable = async (surface: Surface): Promise<void> => {
  await click(surface, ".copy-button");
  await press(surface, /Facts table/u, { of: ".copy-item" });
  await says(surface, "Copied");
};

describe.each([CHROMIUM, FIREFOX])("copying in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let page: TestPage;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.addFile("/demo", "public/demo/en.html");
    server.addFile("/denied", "public/demo/en.html", {
      "permissions-policy": "clipboard-write=()",
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    await page?.close();
  });

  const open = async (path: string, host = "127.0.0.1"): Promise<Surface> => {
    page = await browser.open(server.url(path).replace("127.0.0.1", host));
    return readInPopup(page);
  };
  /** The same table in both forms, each row with its link. */
  const expectTable = async (host = "127.0.0.1"): Promise<void> => {
    const clip = await browser.clipboard();
    const [head, ...rows] = (clip["text/plain"] ?? "").trimEnd().split(/\r?\n/u);
    expect(head).toMatch(/^Whose\tWhat\tValue\t.*\tLink to the sentence$/u);
    expect(rows.length).toBeGreaterThan(10);
    const funding = rows.find((row) => row.includes("\tfunding\t"));
    expect(funding).toMatch(/\t18000000\t\tEUR\t/u);
    expect(funding).toMatch(new RegExp(`\\thttp://${host}:\\d+/.*#:~:text=\\S+$`, "u"));
    const html = clip["text/html"] ?? "";
    expect(html).toContain("<th>Whose</th>");
    expect(html).toContain('sdval="18000000"');
    expect(html.match(/<tr>/gu)).toHaveLength(rows.length + 1);
  };

  test.skipIf(missing)("the popup puts one table on the clipboard in every form", async () => {
    await copyTable(await open("/demo"));
    await expectTable();
  });

  test.skipIf(missing).each([
    ["a page that is trusted", "/demo", "127.0.0.1"],
    ["a page of plain http", "/demo", PLAIN_HOST],
    ["a page that denies its frames the clipboard", "/denied", "127.0.0.1"],
  ])("the panel over %s does so as well, and c copies the row in focus", async (_, path, host) => {
    const popup = await open(path, host);
    const overlay = await openOverlayFrom(page, popup);
    await copyTable(overlay);
    await expectTable(host);
    await press(overlay, /funding/u, { of: ".panel [data-fact]" });
    await overlay.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true, cancelable: true }))`,
    );
    await says(overlay, "funding · 18");
    const { "text/plain": text = "" } = await browser.clipboard();
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect(text).toMatch(/\tfunding\t18000000\t/u);
  });

  test.skipIf(missing)("columns that are chosen and moved are those of the next copy", async () => {
    const popup = await open("/demo");
    await click(popup, ".copy-button");
    expect(await faultsOf(popup)).toEqual([]);
    await press(popup, /Columns/u, { of: ".copy-item" });
    await until("the list", () => popup.evaluate<boolean>(`!!document.querySelector(".columns")`));
    expect(await faultsOf(popup)).toEqual([]);
    for (const name of ["Up to", "Qualifier", "Confidence", "Title", "Site"]) {
      await popup.evaluate(
        `(() => { const label = [...document.querySelectorAll(".columns-name")].find((e) => e.textContent.trim() === ${JSON.stringify(name)});
          label.querySelector("input").checked && label.querySelector("input").click() })()`,
      );
    }
    await popup.evaluate(
      `document.querySelector("[data-column=role] button").focus(), document.querySelector("[data-column=role] button").click()`,
    );
    await popup.evaluate(`document.querySelectorAll(".columns-signs input")[1].click()`);
    await click(popup, ".popup-columns-head button");
    await copyTable(popup);
    const { "text/plain": text = "" } = await browser.clipboard();
    expect(text).not.toMatch(/Up to|Qualifier|Confidence|Site/u);
    // Another popup has them still.
    await page.close();
    const again = await open("/demo");
    await copyTable(again);
    expect((await browser.clipboard())["text/plain"]).toBe(text);
  });
});
