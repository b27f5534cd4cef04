import type { Browser, Frame, Page, Target } from "puppeteer-core";
import { findChromium, type Say } from "./browsers.ts";
import { launchChromium } from "./chromium.ts";
import { serveDemo } from "./demo-server.ts";

const EXTENSION = ".output/chrome-mv3";
/** Milliseconds a step may take on a slow machine. */
const PATIENCE = 20_000;

export interface Demo {
  browser: Browser;
  page: Page;
  /** Presses the toolbar button; the popup has finished when this resolves. */
  openPopup(): Promise<Page>;
  /** From the popup into the reader. */
  openReader(popup: Page): Promise<Frame>;
  close(): Promise<void>;
}

const isPopup = (target: Target): boolean => target.url().endsWith("/popup.html");
const isReader = (frame: Frame): boolean => frame.url().endsWith("/reader.html");

/** Starts a Chromium with the built extension on the bundled demo page. */
export async function openDemo(headless: boolean, say: Say, file = "fr.html"): Promise<Demo> {
  const executablePath = await findChromium(say);
  const server = await serveDemo();
  say(`Opening ${executablePath} on ${server.url(file)}${headless ? ", without a display" : ""}…`);
  const browser = await launchChromium({ executablePath, extension: EXTENSION, headless });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (headless) await page.setViewport({ width: 1280, height: 900 });
  await page.goto(server.url(file), { waitUntil: "load" });
  return {
    browser,
    page,
    async openPopup() {
      await page.bringToFront();
      await page.triggerExtensionAction(await loadedExtension(browser));
      const popup = await (await browser.waitForTarget(isPopup, { timeout: PATIENCE })).asPage();
      await popup.waitForSelector(".popup[aria-busy=false]", { timeout: PATIENCE });
      return popup;
    },
    async openReader(popup) {
      await popup.click(".popup-read");
      const frame = await page.waitForFrame(isReader, { timeout: PATIENCE });
      await frame.waitForSelector(".reader[aria-busy=false] .article", { timeout: PATIENCE });
      return frame;
    },
    async close() {
      await browser.close().catch(() => {});
      await server.close();
    },
  };
}

async function loadedExtension(browser: Browser) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Chromium did not load the extension from ${EXTENSION}.`);
}
