/** From the press of the toolbar button to the title and to the facts on screen, beside a bare extension's title. */
import { readFileSync } from "node:fs";
import type { Browser, Extension, Page } from "puppeteer-core";
import { findChromium } from "../scripts/browsers.ts";
import { launchChromium } from "../scripts/chromium.ts";
import { listenLocally } from "../scripts/local-server.ts";
import { bareExtension } from "./support/bare-extension.ts";
import { loadedExtension } from "./support/loaded-extension.ts";
import { median } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

/** Presses that are counted of each, and before. */
const RUNS = 30;
const WARMUPS = 3;
/** Milliseconds after which a popup without what is waited for is given up. */
const PATIENCE = 10_000;
const LEDE = ".output/chrome-mv3";
const PAGE = new URL("../tests/pages/fr-business-lost-characters/page.html", import.meta.url);

/** Milliseconds from the press to the first paint of each element that is timed. */
type Paints = Readonly<Record<string, number>>;

/** Run `npm run build` before. */
export async function popup(): Promise<void> {
  const html = readFileSync(PAGE, "utf8");
  const server = await listenLocally((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  try {
    const bare = await pressesOf(await bareExtension(), server.origin, ["title"]);
    const lede = await pressesOf(LEDE, server.origin, ["title", "figures"]);
    const row = (name: string, runs: readonly Paints[], what: string): string[] => {
      const times = runs.map((paints) => paints[what] ?? Number.NaN);
      return [name, shown(median(times)), shown(Math.max(...times))];
    };
    console.log(
      `${table([
        ["from the press to, ms", "median", "worst"],
        row("Lede, title", lede, "title"),
        row("Lede, key figures", lede, "figures"),
        row("bare Readability, title", bare, "title"),
      ])}\n`,
    );
  } finally {
    await server.close();
  }
}

async function pressesOf(
  folder: string,
  address: string,
  wanted: readonly string[],
): Promise<Paints[]> {
  const browser = await launchChromium({
    executablePath: await findChromium(console.log),
    extension: folder,
    headless: true,
  });
  try {
    const extension = await loadedExtension(browser);
    const page = await browser.newPage();
    const runs: Paints[] = [];
    for (let run = -WARMUPS; run < RUNS; run++) {
      // A page that was read before is held: each press is to be the first.
      await page.goto(address, { waitUntil: "load" });
      const paints = await press(browser, page, extension, wanted);
      if (run >= 0) runs.push(paints);
    }
    return runs;
  } finally {
    await browser.close();
  }
}

async function press(
  browser: Browser,
  page: Page,
  extension: Extension,
  wanted: readonly string[],
): Promise<Paints> {
  await page.bringToFront();
  const pressed = Date.now();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
  const surface = await target.asPage();
  // The browser's own record of what it painted: looking on changes nothing.
  const paints = await surface?.evaluate(
    (names: string[], since: number, patience: number) =>
      new Promise<Record<string, number>>((resolve) => {
        const found: Record<string, number> = {};
        const finish = (): void => resolve(found);
        setTimeout(finish, patience);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { identifier } = entry as PerformanceEntry & { identifier: string };
            found[identifier] ??= performance.timeOrigin + entry.startTime - since;
          }
          if (names.every((name) => name in found)) finish();
        }).observe({ type: "element", buffered: true });
      }),
    [...wanted],
    pressed,
    PATIENCE,
  );
  await surface?.close();
  return paints ?? {};
}
