// Takes a picture of every surface in every state: each line of gallery/surfaces.ts, in its themes and both languages, at
// each of its widths, into screenshots/surfaces/; and one sheet for each with its pictures side by side. Prints what axe
// finds, and what is wider than its window. Words on the command line choose: parts of names choose surfaces; "fr", "dark",
// "320" choose what their pictures are narrowed to; "plain" leaves axe out, which takes most of the time.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { faultsOf } from "../tests/e2e/support/axe.ts";
import { findChromium } from "./browsers.ts";
import { launchChromium } from "./chromium.ts";
import { serveGallery } from "./gallery/serve.ts";
import { take } from "./gallery/steps.ts";
import { THEMES, type ShownTheme, type Surface } from "./gallery/surface.ts";
import { SURFACES } from "./gallery/surfaces.ts";

const FOLDER = "screenshots/surfaces";
const USUAL: readonly ShownTheme[] = ["light", "dark"];
const LANGUAGES = ["en", "fr"] as const;

const words = process.argv.slice(2);
/** Of what there is, what was asked for; all where nothing was. */
const chosen = <Value extends string | number>(of: readonly Value[]): readonly Value[] => {
  const some = of.filter((one) => words.includes(String(one)));
  return some.length > 0 ? some : of;
};
const CHOICES = new Set<string>([...THEMES, ...LANGUAGES, "plain"]);
const names = words.filter((word) => !CHOICES.has(word) && !/^\d+$/u.test(word));
const surfaces = SURFACES.filter(
  ({ name }) => names.length === 0 || names.some((word) => name.includes(word)),
);
const isPlain = words.includes("plain");
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
    for (const width of chosen(surface.widths)) {
      const files: string[] = [];
      for (const language of chosen(LANGUAGES)) {
        for (const theme of chosen(surface.themes ?? USUAL)) {
          const file = join(FOLDER, `${surface.name}-${width}-${language}-${theme}.png`);
          await page.bringToFront();
          await show(page, surface, { width, language, theme }).catch((error: unknown) =>
            console.log(`${file}: ${String(error)}`),
          );
          for (const fault of isPlain ? await tooWide(page) : await faultsIn(page))
            console.log(`${file}: ${fault}`);
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
  theme: ShownTheme;
}

async function show(page: Page, surface: Surface, setting: Setting): Promise<void> {
  const { width, language, theme } = setting;
  await page.setViewport({ width, height: surface.height });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme === "dark" ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(`${server.origin}/?surface=${surface.name}&language=${language}&theme=${theme}`);
  // The library's first picture waits until its articles are read.
  await page.waitForSelector("html[data-ready]", { timeout: 120_000 });
  if (surface.panel === "open") await openPanel(page, surface);
  else if (surface.show === "reader" && surface.page) await page.waitForSelector(".article > *");
  for (const step of surface.steps ?? []) await take(page, step);
}

/** On narrow windows the panel opens on demand. */
async function openPanel(page: Page, { target }: Surface): Promise<void> {
  await page.waitForSelector(".article > *");
  if (target) await page.waitForSelector(".panel");
  else if (!(await page.$(".panel"))) await page.keyboard.press("f");
}

async function faultsIn(page: Page): Promise<string[]> {
  const faults = await faultsOf({
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    screenshot: () => Promise.resolve(),
  });
  return [...faults, ...(await tooWide(page))];
}

async function tooWide(page: Page): Promise<string[]> {
  const pixels = await page.evaluate(
    `document.scrollingElement.scrollWidth - document.documentElement.clientWidth`,
  );
  return Number(pixels) > 0 ? [`${String(pixels)} px too wide`] : [];
}

/** The popup is as high as what is in it; the others fill their window, unless a part of them is asked for. */
async function picture(page: Page, surface: Surface, file: string): Promise<void> {
  const path = file as `${string}.png`;
  const part = surface.show === "popup" ? "main" : surface.picture;
  if (part === "whole") {
    await page.screenshot({ path, fullPage: true });
    return;
  }
  const element = part ? await page.$(part) : null;
  await (element ?? page).screenshot({ path });
}

async function sheet(page: Page, files: readonly string[], file: string): Promise<void> {
  const images = files.map(
    (name) => `<img src="data:image/png;base64,${readFileSync(name, "base64")}">`,
  );
  await page.setViewport({ width: 1600, height: 400 });
  await page.setContent(
    `<style>body { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; margin: 12px; background: #888 } img { max-width: 780px; max-height: 1600px }</style>${images.join("")}`,
  );
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
}
