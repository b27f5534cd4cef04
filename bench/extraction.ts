/** How long Lede's extraction takes beside Readability alone and Defuddle, on the same pages in the same run. */
import { chromiumStage } from "./support/chromium-stage.ts";
import { grownPage } from "./support/grown-page.ts";
import { nodeStage } from "./support/node-stage.ts";
import type { BenchOptions, Engine } from "./support/options.ts";
import { benchPages } from "./support/pages.ts";
import { timesOf, type Times } from "./support/rounds.ts";
import type { BenchPage, Kind as AnyKind, Stage } from "./support/side.ts";
import { median, quantile, sumOf } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

type Kind = Exclude<AnyKind, "analysis">;

const NAMES: Readonly<Record<Kind, string>> = {
  lede: "Lede",
  "lede-unlimited": "Lede without limits",
  readability: "Readability",
  "readability-clone": "Readability on a clone",
  defuddle: "Defuddle",
};

const KB = 1_024;
const SIZES = [10 * KB, 100 * KB, KB * KB, 10 * KB * KB];
/** Rounds over all pages until most of the code is compiled; in the first each takes some three times as long. */
const WARMUPS = 3;

/** Rounds on a page of a size: a short one compiles little of the code by one run. */
const roundsOn = (bytes: number): { rounds: number; warmups: number } =>
  bytes > KB * KB ? { rounds: 2, warmups: 0 } : { rounds: 5, warmups: bytes > 100 * KB ? 2 : 20 };

const STAGES: Readonly<Record<Engine, () => Promise<Stage> | Stage>> = {
  chromium: chromiumStage,
  node: nodeStage,
};

export async function extraction({ corpora, rounds, on }: BenchOptions): Promise<void> {
  const { from, pages } = benchPages(corpora);
  console.log(`${pages.length} pages of ${from}; best of ${rounds} warm runs a page\n`);
  for (const engine of on) {
    const stage = await STAGES[engine]();
    try {
      await comparePages(stage, pages, rounds);
      await compareSizes(stage);
    } finally {
      await stage.close();
    }
  }
}

async function comparePages(stage: Stage, pages: BenchPage[], rounds: number): Promise<void> {
  const kinds: Kind[] = ["lede", "readability", "defuddle"];
  if (stage.name.includes("Chrom")) kinds.push("readability-clone");
  const sides = await Promise.all(kinds.map((kind) => stage.side(kind)));
  const times = await timesOf(sides, pages, { rounds, warmups: WARMUPS });
  const names = pages.map(({ name }) => name);
  const rows = kinds.map((kind) => row(kind, times, names));
  console.log(`${stage.name}\n`);
  console.log(`${table([["ms", "sum", "median", "p95", "worst page", ""], ...rows])}\n`);
  const peers = kinds.filter((kind) => kind !== "lede");
  const ratios = peers.map((peer) => ratioRow(peer, times, names));
  console.log(`${table([["Lede to", "sums", "worst times", "worst of a page", ""], ...ratios])}\n`);
}

function row(kind: Kind, times: Times, names: readonly string[]): string[] {
  const own = times.get(kind) ?? [];
  const worst = Math.max(...own);
  const numbers = [sumOf(own), median(own), quantile(own, 0.95), worst].map(shown);
  return [NAMES[kind], ...numbers, names[own.indexOf(worst)] ?? ""];
}

/** Of sums, of the longest time of each, and the largest ratio that any one page has. */
function ratioRow(peer: Kind, times: Times, names: readonly string[]): string[] {
  const own = times.get("lede") ?? [];
  const theirs = times.get(peer) ?? [];
  const ratios = own.map((ms, index) => ms / (theirs[index] ?? Number.NaN));
  const worst = Math.max(...ratios);
  return [
    NAMES[peer],
    ...[sumOf(own) / sumOf(theirs), Math.max(...own) / Math.max(...theirs), worst].map(shown),
    names[ratios.indexOf(worst)] ?? "",
  ];
}

async function compareSizes(stage: Stage): Promise<void> {
  const kinds: Kind[] = ["lede", "lede-unlimited", "readability"];
  const sides = await Promise.all(kinds.map((kind) => stage.side(kind)));
  const rows: string[][] = [];
  for (const bytes of SIZES) {
    const times = await timesOf(sides, [grownPage(bytes)], roundsOn(bytes));
    const cells = kinds.flatMap((kind) => {
      const ms = times.get(kind)?.[0] ?? Number.NaN;
      return [shown(ms), shown((ms / bytes) * KB)];
    });
    rows.push([bytes < KB * KB ? `${bytes / KB} KB` : `${bytes / KB / KB} MB`, ...cells]);
  }
  const heads = kinds.flatMap((kind) => [`${NAMES[kind]}, ms`, "ms/KB"]);
  console.log(`${table([["grown page", ...heads], ...rows])}\n`);
}
