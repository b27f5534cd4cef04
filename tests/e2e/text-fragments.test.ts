import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkMaker } from "../../lib/core/export/link.ts";
import { pageWords } from "../../lib/core/export/page-words.ts";
import { createSentenceFinder } from "../../lib/core/export/sentence.ts";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { findChromium } from "../../scripts/browsers.ts";
import { launchChromium } from "../../scripts/chromium.ts";
import { fixtureNames, readFixture } from "../support/fixtures.ts";
import { seededShare } from "../support/share.ts";
import { CHROMIUM } from "./support/browsers.ts";
import { startServer, type TestServer } from "./support/server.ts";
import { markedText, paintTargetText, type Marked } from "./support/target-text.ts";

/** Sentences that are opened of each page. */
const EACH = 6;
/** Of all links that are opened: those that the browser marks, at their own place. 342 of 353 over all pages (97 %). */
const FLOOR = 0.95;

const { missing } = CHROMIUM;

describe("the address of a copied row, opened in Chromium", () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let canvas: Page;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    browser = await launchChromium({
      executablePath: await findChromium(console.log),
      headless: true,
    });
    canvas = await browser.newPage();
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await paintTargetText(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (address: string): Promise<Marked | null> => {
    await page.goto(address, { waitUntil: "load" });
    await page.evaluate(
      `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`,
    );
    return markedText(page, canvas);
  };

  test.skipIf(missing)(
    "leads to its sentence, on pages with damaged characters too",
    { timeout: 600_000 },
    async () => {
      const misses: string[] = [];
      let opened = 0;
      const damaged = fixtureNames.filter((name) => /mojibake|lost-char|1252/u.test(name));
      const names = new Set([...damaged, ...seededShare(fixtureNames, 1 / 3)]);
      for (const name of names) {
        const file = join("tests/pages", name, "page.html");
        const headers = { "content-type": "text/html" };
        server.add(`/${name}`, { body: readFileSync(file), headers });
        const { reading } = await readFixture(name);
        for (const sentence of share(sentencesOf(reading), EACH)) {
          opened++;
          // Another query each time: the same page again would only be scrolled.
          const url = server.url(`/${name}?${opened}`);
          const link = linkMaker({ ...reading, url, canonicalUrl: null })(sentence) ?? "";
          const marked = await open(link);
          if (marked && isOf(marked, sentence, reading)) continue;
          misses.push(`${name}: ${reading.text.slice(sentence.start, sentence.end)}`);
        }
      }
      console.log(`${opened - misses.length} of ${opened} links lead to their sentence`);
      expect((opened - misses.length) / opened, misses.join("\n")).toBeGreaterThan(FLOOR);
    },
  );

  test.skipIf(missing)("keeps the fragment that the address has", async () => {
    const name = "en-business";
    const { reading } = await readFixture(name);
    server.addFile(`/${name}`, join("tests/pages", name, "page.html"));
    const url = `${server.url(`/${name}`)}#part`;
    const [, , sentence] = sentencesOf(reading);
    const link = sentence && linkMaker({ ...reading, url, canonicalUrl: null })(sentence);
    const marked = await open(link ?? "");
    expect(marked && sentence && isOf(marked, sentence, reading)).toBe(true);
    expect(await page.evaluate(`location.hash`)).toBe("#part");
  });
});

/** The sentences of facts, of figures, and the first of each block; each once. */
function sentencesOf(reading: Reading): Span[] {
  const find = createSentenceFinder(reading);
  const all = [
    ...reading.facts.map(({ sentence }) => sentence),
    ...reading.figures.map(find),
    ...reading.blocks.filter(({ kind }) => kind === "p").map(find),
  ];
  return [...new Map(all.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

/** As many as asked for, evenly spread. */
function share<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Whether what is marked begins with the sentence's first word (or its second) and ends with its last. */
function isOf(marked: Marked, sentence: Span, reading: Reading): boolean {
  const { words, wordsOf } = pageWords(reading);
  const own = wordsOf(sentence);
  if (!own) return false;
  const [first, second] = [own.first, own.first + 1].map((at) => bare(words[at]?.key ?? ""));
  const last = bare(words[own.last]?.key ?? "");
  const from = bare(marked.from);
  const begins = from.startsWith(first ?? "") || from.startsWith(second || "?");
  return begins && bare(marked.to).endsWith(last);
}

/** Letters and digits alone: marks at the ends are left to the browser. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
