/** A library of 10,000 articles in the built extension's own page: how long until each answer stands on the screen. */
import { rmSync } from "node:fs";
import { loadavg } from "node:os";
import type { BrowserUnderTest, Surface } from "../tests/e2e/support/browser.ts";
import { CHROMIUM, FIREFOX, type Available } from "../tests/e2e/support/browsers.ts";
import { bundle } from "./support/bundle.ts";
import { profileFor } from "./support/library/profile.ts";
import type { BenchOptions } from "./support/options.ts";
import { median } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

/** Runs of each, at least. */
const LEAST = 10;

/** Milliseconds in which a tab is gone. */
const CLOSING = 700;

/** Milliseconds of the processor's time. */
const LOOP = 60;

/** Run `npm run build` and `npm run build:firefox` before. */
export async function library({ rounds, browsers, only }: BenchOptions): Promise<void> {
  const code = await bundle("library/in-page.ts");
  for (const available of [CHROMIUM, FIREFOX]) {
    if (!browsers.includes(available.name)) continue;
    if (available.missing) console.log(`${available.name}: ${available.missing}\n`);
    else await measure(available, code, Math.max(LEAST, rounds), only);
  }
}

async function measure(
  available: Available,
  code: string,
  runs: number,
  only: RegExp,
): Promise<void> {
  /** A page of the extension with what measures in it. */
  const pageOf = async (browser: BrowserUnderTest, file: string): Promise<Surface> => {
    const page = await browser.openOwnPage(file);
    await page.evaluate(`(() => { ${code}; globalThis.bench = bench; })()`);
    return page;
  };
  const profile = await profileFor(available, (browser) => pageOf(browser, "options.html"));
  const browser = await available.start({ profile: profile.folder });
  try {
    console.log(`## ${available.name}, load ${load()}\n`);
    const options = await pageOf(browser, "options.html");
    const counts = await options.evaluate<{ articles: number; facts: number; notes: number }>(
      "bench.counted()",
    );
    const rows = [["ms", "median", "worst", "first", "aim", "slowdown"]];
    const row = (name: string, times: readonly number[], aim: number, first = Number.NaN): void => {
      const found = [median(times), Math.max(...times), first, aim, slowdown()].map(shown);
      rows.push([name, ...found]);
      console.log(`${name}: ${found.join(" ")}`);
    };
    const screens: number[] = [];
    for (let run = -1; run < runs; run++) {
      const page = await pageOf(browser, "library.html");
      const taken = await page.evaluate<number>("bench.firstScreen()");
      if (run >= 0) screens.push(taken);
      await page.evaluate("setTimeout(() => close())").catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, CLOSING));
    }
    row("first screen", screens, 1500);
    const page = await pageOf(browser, "library.html");
    await page.evaluate("bench.firstScreen()");
    for (const list of ["articles", "facts"] as const) {
      const names = await page.evaluate<string[]>(`bench.actionsOf("${list}")`);
      for (const [at, name] of names.entries()) {
        if (!only.test(`${list}, ${name}`)) continue;
        const { first, times } = await page.evaluate<{ first: number; times: number[] }>(
          `bench.measured("${list}", ${at}, ${runs})`,
        );
        row(`${list}, ${name}`, times, 100, first);
      }
    }
    const heap = await page.evaluate<number | null>("performance.memory?.usedJSHeapSize ?? null");
    await page.evaluate("setTimeout(() => close())").catch(() => {});
    row("known already", await options.evaluate<number[]>(`bench.known(${3 * runs})`), 50);
    // From a page that, as popup and reader, reads nothing of the library when it changes.
    await options.evaluate("setTimeout(() => close())").catch(() => {});
    const saver = await pageOf(browser, "welcome.html");
    const { saved, bare, bytes } = await saver.evaluate<{
      saved: number[];
      bare: number[];
      bytes: number;
    }>(`bench.saving(${2 * runs}, 0)`);
    row("a bare put of an article's text", bare, Number.NaN);
    row(
      "saving it, beyond that",
      saved.map((ms, at) => ms - (bare[at] ?? 0)),
      50,
    );
    console.log(`${table(rows)}\n`);
    const { articles, facts, notes } = counts;
    console.log(
      `${table([
        ["", "value"],
        ["articles, facts, notes", `${articles}, ${facts}, ${notes}`],
        [
          "KB on the disk, each article with its facts and notes",
          shown(profile.bytes / 1024 / articles),
        ],
        ["KB of its text as JSON", shown(bytes / 1024)],
        ["MB of the page's heap at the end", shown((heap ?? Number.NaN) / 2 ** 20)],
        [
          `s to restore ${articles} articles${profile.fresh ? "" : " (when the profile was made)"}`,
          shown(profile.made.articles),
        ],
        [`s to restore ${notes} notes`, shown(profile.made.notes)],
        ["load at the end", load()],
      ])}\n`,
    );
  } finally {
    await browser.close();
    rmSync(profile.folder, { recursive: true, force: true });
  }
}

/** How busy the machine is with whatever else it does. */
const load = (): string => shown(loadavg()[0] ?? Number.NaN);

/**
 * How many times longer than on an idle core a piece of work takes now: a loop's time by the clock to its time of the
 * processor. Times divided by it are about those of a quiet machine.
 */
function slowdown(): number {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  for (let spent = 0; spent < LOOP;) {
    const { user, system } = process.cpuUsage(cpu);
    spent = (user + system) / 1000;
  }
  return (performance.now() - start) / LOOP;
}
