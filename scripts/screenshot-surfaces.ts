// Takes a picture of every surface in every state: each line of gallery/surfaces.ts, in both themes and both languages,
// at each of its widths, into screenshots/surfaces/; and one sheet for each with its four pictures side by side.
// Prints what axe finds, and what is wider than its window. Words on the command line choose surfaces by name.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyInput, Page } from "puppeteer-core";
import { faultsOf } from "../tests/e2e/support/axe.ts";
import { findChromium } from "./browsers.ts";
import { launchChromium } from "./chromium.ts";
import { serveGallery } from "./gallery/serve.ts";
import { SURFACES, type Surface } from "./gallery/surfaces.ts";

const FOLDER = "screenshots/surfaces";
const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["en", "fr"] as const;

const wanted = process.argv.slice(2);
const surfaces = SURFACES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
mkdirSync(FOLDER, { recursive: true });

const server = await serveGallery();
const browser = await launchChromium({
  executablePath: await findChromium(console.log),
  headless: true,
});
try {
  const page = await browser.newPage();
  const paper = await browser.newPage();
  for (const surface of surfaces) {
    for (const width of surface.widths) {
      const files: string[] = [];
      for (const language of LANGUAGES) {
        for (const theme of THEMES) {
          const file = join(FOLDER, `${surface.name}-${width}-${language}-${theme}.png`);
          await page.bringToFront();
          await show(page, surface, { width, language, theme });
          for (const fault of await faultsIn(page)) console.log(`${file}: ${fault}`);
          await picture(page, surface, file);
          files.push(file);
        }
      }
      await paper.bringToFront();
      await sheet(paper, files, join(FOLDER, `sheet-${surface.name}-${width}.png`));
    }
  }
  console.log(`${surfaces.length} surfaces in ${FOLDER}`);
} finally {
  await browser.close();
  await server.close();
}

interface Setting {
  width: number;
  language: (typeof LANGUAGES)[number];
  theme: (typeof THEMES)[number];
}

async function show(page: Page, surface: Surface, setting: Setting): Promise<void> {
  const { width, language, theme } = setting;
  await page.setViewport({ width, height: surface.height });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(`${server.origin}/?surface=${surface.name}&language=${language}`);
  await page.waitForSelector("html[data-ready]");
  if (surface.show === "reader") await openPanel(page, surface);
  for (const step of surface.steps ?? []) await take(page, step);
}

/** On narrow windows the panel opens on demand. */
async function openPanel(page: Page, { target }: Surface): Promise<void> {
  await page.waitForSelector(".article > *");
  if (target) await page.waitForSelector(".panel");
  else if (!(await page.$(".panel"))) await page.keyboard.press("f");
}

async function take(page: Page, step: string): Promise<void> {
  const [verb, what = ""] = step.split(/(?<=^focus|^key|^select):/u);
  if (verb === "key") return page.keyboard.press(what as KeyInput);
  const selector = verb === "focus" || verb === "select" ? what : step;
  const element = await page.waitForSelector(selector);
  if (verb === "select") {
    return element?.evaluate((one) =>
      getSelection()?.setBaseAndExtent(one, 0, one, one.childNodes.length),
    );
  }
  if (verb !== "focus") return element?.evaluate((one) => (one as HTMLElement).click());
  await element?.focus();
}

async function faultsIn(page: Page): Promise<string[]> {
  const faults = await faultsOf({
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    screenshot: () => Promise.resolve(),
  });
  const tooWide = await page.evaluate(
    `document.scrollingElement.scrollWidth - document.documentElement.clientWidth`,
  );
  return Number(tooWide) > 0 ? [...faults, `${String(tooWide)} px too wide`] : faults;
}

/** The popup is as high as what is in it; the others fill their window. */
async function picture(page: Page, { show: kind }: Surface, file: string): Promise<void> {
  const path = file as `${string}.png`;
  const popup = kind === "popup" ? await page.$("main") : null;
  await (popup ?? page).screenshot({ path });
}

async function sheet(page: Page, files: readonly string[], file: string): Promise<void> {
  const images = files.map(
    (name) => `<img src="data:image/png;base64,${readFileSync(name, "base64")}">`,
  );
  await page.setViewport({ width: 1600, height: 400 });
  await page.setContent(
    `<style>body { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; margin: 12px; background: #888 } img { max-width: 780px }</style>${images.join("")}`,
  );
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
}
