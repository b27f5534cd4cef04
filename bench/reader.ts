/** From the press to the article and its marks on screen, beside a bare reader; scrolling; and what is left behind. */
import { readFileSync } from "node:fs";
import type { Extension, Frame, Page } from "puppeteer-core";
import { findChromium } from "../scripts/browsers.ts";
import { launchChromium } from "../scripts/chromium.ts";
import { listenLocally } from "../scripts/local-server.ts";
import { bareReader } from "./support/bare-extension.ts";
import { grownPage } from "./support/grown-page.ts";
import { loadedExtension } from "./support/loaded-extension.ts";
import { median } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

const RUNS = 30;
const WARMUPS = 2;
const LEDE = ".output/chrome-mv3";
/** Openings in which the page's own thread is watched: watching costs time, so they are apart from those timed. */
const WATCHED = 5;
/** Bytes of the page on which is scrolled: about 100,000 words. */
const LONG = 640 * 1024;
/** Opens and closes after which the page's heap is looked at. */
const OPENS = 10;

const PAGES: Readonly<Record<string, string>> = {
  small: grownPage(8 * 1024).html,
  "seed-size": readFileSync(
    new URL("../tests/pages/fr-business-lost-characters/page.html", import.meta.url),
    "utf8",
  ),
  "200 KB": grownPage(200 * 1024).html,
};

interface Shown {
  /** Milliseconds from the press to the paint of the article's largest part. */
  article: number;
  /** To the first frame with marks; NaN where there are none. */
  marks: number;
}

/** Run `npm run build` before. */
export async function reader(): Promise<void> {
  const pages = { ...PAGES, "1 MB": grownPage(1024 * 1024).html, long: grownPage(LONG).html };
  const server = await listenLocally((request, response) => {
    const name = decodeURIComponent((request.url ?? "/").slice(1));
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(pages[name as keyof typeof pages] ?? "");
  });
  try {
    const rows = [
      [
        "ms, median (worst)",
        "article",
        "marks",
        "bare, article",
        "ratio",
        "page's longest task",
        "bare, longest task",
      ],
    ];
    const [lede, bare] = [await start(LEDE), await start(await bareReader())];
    await lede.opensReader();
    for (const name of Object.keys(PAGES)) {
      const url = `${server.origin}/${encodeURIComponent(name)}`;
      const ours = await openings(lede, url);
      const theirs = await openings(bare, url);
      const [held, theirsHeld] = [await longestTasks(lede, url), await longestTasks(bare, url)];
      const [mine, other] = [ours, theirs].map((runs) =>
        median(runs.map(({ article }) => article)),
      );
      rows.push([
        name,
        both(ours.map(({ article }) => article)),
        both(ours.map(({ marks }) => marks)),
        both(theirs.map(({ article }) => article)),
        shown((mine ?? Number.NaN) / (other ?? Number.NaN)),
        both(held),
        both(theirsHeld),
      ]);
    }
    const large = `${server.origin}/${encodeURIComponent("1 MB")}`;
    rows.push([
      "1 MB",
      "–",
      "–",
      "–",
      "–",
      both(await longestTasks(lede, large)),
      both(await longestTasks(bare, large)),
    ]);
    console.log(`${table(rows)}\n`);
    console.log(`${table(await lede.longRun(`${server.origin}/long`))}\n`);
    await Promise.all([lede.close(), bare.close()]);
  } finally {
    await server.close();
  }
}

const both = (values: readonly number[]): string =>
  `${shown(median(values))} (${shown(Math.max(...values))})`;

interface Side {
  page: Page;
  extension: Extension;
  opensReader(): Promise<void>;
  longRun(url: string): Promise<string[][]>;
  close(): Promise<void>;
}

async function start(folder: string): Promise<Side> {
  const browser = await launchChromium({
    executablePath: await findChromium(console.log),
    extension: folder,
    headless: true,
    patience: 0,
    flags: ["--js-flags=--expose-gc", "--enable-precise-memory-info"],
  });
  const extension = await loadedExtension(browser);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    page,
    extension,
    async opensReader() {
      const [worker] = await extension.workers();
      await worker?.evaluate(`chrome.storage.local.set({ buttonOpens: "reader" })`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    longRun: (url) => longRun(page, extension, url),
    close: () => browser.close(),
  };
}

async function openings({ page, extension }: Side, url: string): Promise<Shown[]> {
  const runs: Shown[] = [];
  for (let run = -WARMUPS; run < RUNS; run++) {
    await page.goto(url, { waitUntil: "load" });
    const opened = await open(page, extension);
    if (run >= 0) runs.push(opened);
  }
  return runs;
}

/**
 * How long the page's own thread was held at a stretch while a reader opened. The page's own count: the browser's list
 * of long tasks leaves out what an extension's scripts do.
 */
async function longestTasks({ page, extension }: Side, url: string): Promise<number[]> {
  const longest: number[] = [];
  for (let run = 0; run < WATCHED; run++) {
    await page.goto(url, { waitUntil: "load" });
    // What the page itself does at its beginning is over.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(`{
      const { port1, port2 } = new MessageChannel();
      window.longest = 0;
      let last = performance.now();
      port1.onmessage = () => {
        const now = performance.now();
        window.longest = Math.max(window.longest, now - last);
        last = now;
        port2.postMessage(null);
      };
      port2.postMessage(null);
    }`);
    await open(page, extension);
    longest.push((await page.evaluate(`window.longest`)) as number);
  }
  return longest;
}

async function open(page: Page, extension: Extension): Promise<Shown> {
  await page.bringToFront();
  const pressed = Date.now();
  await page.triggerExtensionAction(extension);
  const frame = await frameOf(page);
  // The browser's own record of what it painted; marks are seen by the frame in which they first stand.
  return frame.evaluate(
    (since: number) =>
      new Promise<{ article: number; marks: number }>((resolve) => {
        let painted = Number.NaN;
        let largest = 0;
        let marked = Number.NaN;
        // The first that is nearly as large as the largest: with marks a paragraph is a hundredth larger.
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { startTime, size } = entry as PerformanceEntry & { size: number };
            if (0.9 * size > largest) painted = performance.timeOrigin + startTime - since;
            largest = Math.max(largest, size);
          }
        }).observe({ type: "largest-contentful-paint", buffered: true });
        const look = (): void => {
          if (Number.isNaN(marked) && document.querySelector(".article .mark"))
            marked = performance.timeOrigin + performance.now() - since;
          const done = document.querySelector(".reader")
            ? document.querySelector(".reader[aria-busy=false]")
            : document.querySelector(".article");
          if (done) setTimeout(() => resolve({ article: painted, marks: marked }), 200);
          else requestAnimationFrame(look);
        };
        look();
      }),
    pressed,
  );
}

async function frameOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page
      .frames()
      .find((one) => one !== page.mainFrame() && /reader\.html$|^about:srcdoc$/u.test(one.url()));
    if (
      frame &&
      (await frame.evaluate(`!!document.querySelector(".article > *")`).catch(() => false))
    )
      return frame;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A long article: its frames while it is scrolled, and the page's heap after it was opened and closed some times. */
async function longRun(page: Page, extension: Extension, url: string): Promise<string[][]> {
  await page.goto(url, { waitUntil: "load" });
  await open(page, extension);
  const frame = await frameOf(page);
  const { marks, frames } = await frame.evaluate(
    () =>
      new Promise<{ marks: number; frames: number[] }>((resolve) => {
        const found: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          found.push(now - last);
          last = now;
          scrollBy(0, 400);
          if (found.length < 240) requestAnimationFrame(step);
          else
            resolve({ marks: document.querySelectorAll(".mark").length, frames: found.slice(2) });
        };
        requestAnimationFrame(step);
      }),
  );
  const heap = async (): Promise<number> =>
    (await page.evaluate(`gc(); gc(); performance.memory.usedJSHeapSize / 2 ** 20`)) as number;
  await page.goto(`${new URL(url).origin}/seed-size`, { waitUntil: "load" });
  const cycle = async (): Promise<void> => {
    await open(page, extension);
    await page.keyboard.press("Escape");
    await new Promise((resolve) => setTimeout(resolve, 400));
  };
  await cycle();
  const before = await heap();
  for (let count = 0; count < OPENS; count++) await cycle();
  const after = await heap();
  return [
    ["a long article", "value"],
    ["marks in the text", String(marks)],
    ["frame while scrolling, ms, median", shown(median(frames))],
    ["the longest", shown(Math.max(...frames))],
    [`page's heap after ${OPENS} opens and closes, MB more`, shown(after - before)],
  ];
}
