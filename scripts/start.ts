// Builds Lede, and opens it in a Chromium on the demo page with the reader open.
// Without a display it does the same headless, prints what the popup says, and writes screenshots.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Browser, Page, Target } from "puppeteer-core";
import { findChromium } from "./browsers.ts";
import { launchChromium } from "./chromium.ts";
import { serveDemo } from "./demo-server.ts";

const EXTENSION = ".output/chrome-mv3";
const SCREENSHOTS = "screenshots";

const say = (line: string): void => console.log(line);

const headless =
  process.argv.includes("--headless") ||
  (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]);

say("Building Lede…");
execFileSync("npm", ["run", "--silent", "build"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
const executablePath = await findChromium(say);
const demo = await serveDemo();
say(`Opening ${executablePath} on ${demo.url("fr.html")}${headless ? ", without a display" : ""}…`);
const browser = await launchChromium({ executablePath, extension: EXTENSION, headless });

try {
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error(`Chromium did not load the extension from ${EXTENSION}.`);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (headless) await page.setViewport({ width: 1280, height: 900 });
  await page.goto(demo.url("fr.html"), { waitUntil: "load" });
  await page.triggerExtensionAction(extension);
  const popup = await pageOf(browser, (target) => target.url().endsWith("/popup.html"));
  await popup.waitForSelector(".popup[aria-busy=false]", { timeout: 20_000 });
  if (headless) await showPopup(popup);
  await popup.click(".popup-read");
  const reader = await page.waitForFrame((frame) => frame.url().endsWith("/reader.html"), {
    timeout: 20_000,
  });
  await reader.waitForSelector("[data-state=ready]", { timeout: 20_000 });
  if (headless) await showReader(page);
  else await untilClosed(browser);
} finally {
  await browser.close().catch(() => {});
  await demo.close();
}

async function pageOf(from: Browser, wanted: (target: Target) => boolean): Promise<Page> {
  const target = await from.waitForTarget(wanted, { timeout: 20_000 });
  return target.asPage();
}

async function showPopup(popup: Page): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  say(`\n${await popup.evaluate("document.body.innerText")}\n`);
  const path = `${SCREENSHOTS}/popup.png` as const;
  await popup.screenshot({ path, fullPage: true });
  say(`The popup:  ${path}`);
}

async function showReader(page: Page): Promise<void> {
  const path = `${SCREENSHOTS}/reader.png` as const;
  await page.screenshot({ path });
  say(`The reader: ${path}`);
}

function untilClosed(browser: Browser): Promise<void> {
  say("The reader is open. Close the browser, or press Ctrl+C here, to end.");
  return new Promise((resolve) => {
    browser.once("disconnected", resolve);
    process.once("SIGINT", resolve);
  });
}
