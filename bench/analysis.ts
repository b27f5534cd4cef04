/** How long the whole analysis (repair to summary) takes in Chromium's worker, beside Readability on the same pages. */
import { chromiumStage } from "./support/chromium-stage.ts";
import { grownPage } from "./support/grown-page.ts";
import type { BenchOptions } from "./support/options.ts";
import { benchPages } from "./support/pages.ts";
import { timesOf } from "./support/rounds.ts";
import type { Kind } from "./support/side.ts";
import { median, quantile, sumOf } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

const KB = 1_024;
const SIZES = [10 * KB, 100 * KB, KB * KB];
const WARMUPS = 3;
const KINDS: readonly Kind[] = ["analysis", "readability"];
const NAMES: Partial<Record<Kind, string>> = {
  analysis: "Lede, repair to summary",
  readability: "Readability",
};

export async function analysis({ corpora, rounds }: BenchOptions): Promise<void> {
  const { from, pages } = benchPages(corpora);
  console.log(`${pages.length} pages of ${from}; best of ${rounds} warm runs a page\n`);
  const stage = await chromiumStage();
  try {
    const sides = await Promise.all(KINDS.map((kind) => stage.side(kind)));
    const times = await timesOf(sides, pages, { rounds, warmups: WARMUPS });
    const of = (kind: Kind): readonly number[] => times.get(kind) ?? [];
    const rows = KINDS.map((kind) => {
      const own = of(kind);
      const worst = Math.max(...own);
      return [
        NAMES[kind] ?? kind,
        ...[sumOf(own), median(own), quantile(own, 0.95), worst].map(shown),
        pages[own.indexOf(worst)]?.name ?? "",
      ];
    });
    console.log(`${stage.name}\n`);
    console.log(`${table([["ms", "sum", "median", "p95", "worst page", ""], ...rows])}\n`);
    const [lede = [], readability = []] = KINDS.map(of);
    console.log(`Lede to Readability, sums: ${shown(sumOf(lede) / sumOf(readability))}\n`);

    const grown: string[][] = [];
    for (const bytes of SIZES) {
      const page = grownPage(bytes);
      const rest = { rounds: bytes > 100 * KB ? 2 : 5, warmups: bytes > 100 * KB ? 1 : 5 };
      const ms = (await timesOf(sides, [page], rest)).get("analysis")?.[0] ?? Number.NaN;
      grown.push([`${bytes / KB} KB`, shown(ms), shown((ms / bytes) * KB)]);
    }
    console.log(`${table([["grown page", "Lede, ms", "ms/KB"], ...grown])}\n`);
  } finally {
    await stage.close();
  }
}
