/** Lede's names beside compromise and fr-compromise, on the same prose in the same run; then what each weighs. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleSize } from "./support/bundle-size.ts";
import { englishParagraph } from "./support/english.ts";
import { frenchParagraph } from "./support/french.ts";
import { NAME_SIDES, tokensOf, type Lang } from "./support/name-sides.ts";
import { chromiumNames, modelFile, nodeNames, type NameStage } from "./support/name-stages.ts";
import type { NameRun } from "./support/names.worker.ts";
import type { BenchOptions } from "./support/options.ts";
import { shown, table } from "./support/table.ts";

const KB = 1_024;
const SIZES = [10, 100, 1_024];
const LANGS: readonly { lang: Lang; paragraph: (index: number) => string }[] = [
  { lang: "fr", paragraph: frenchParagraph },
  { lang: "en", paragraph: englishParagraph },
];
const WARMUPS = 2;
/** A side that takes longer is not asked again. */
const LONG_MS = 10_000;
const NOT_RUN: NameRun = { ms: Number.NaN, found: 0, loadMs: Number.NaN };

export async function names({ rounds, on }: BenchOptions): Promise<void> {
  for (const engine of on) {
    const stage = await (engine === "chromium" ? chromiumNames() : nodeNames());
    try {
      await speed(stage, rounds);
    } finally {
      await stage.close();
    }
  }
  await weights();
}

async function speed(stage: NameStage, rounds: number): Promise<void> {
  console.log(`${stage.name}, tokens a second\n`);
  const rows: string[][] = [];
  const loads = new Map<Lang, number>();
  for (const { lang, paragraph } of LANGS) {
    const slow = new Set<string>();
    for (const size of SIZES) {
      const text = prose(size * KB, paragraph);
      const tokens = tokensOf(text, lang);
      const best = new Map<string, NameRun>();
      for (let round = -WARMUPS; round < rounds; round++) {
        for (const side of NAME_SIDES) {
          if (slow.has(side)) continue;
          const run = await stage.run({ side, text, lang });
          if (!loads.has(lang)) loads.set(lang, run.loadMs);
          if (run.ms > LONG_MS) slow.add(side);
          const last = best.get(side);
          // The first runs of any code are compiled on the way.
          if (run.ms > LONG_MS || (round >= 0 && run.ms < (last?.ms ?? Infinity)))
            best.set(side, run);
        }
      }
      const runs = NAME_SIDES.map((side) => best.get(side) ?? NOT_RUN);
      rows.push([
        `${lang}, ${size} KB, ${tokens} tokens`,
        ...runs.flatMap(({ ms, found }) => [shown((tokens * 1_000) / ms), String(found)]),
        shown((runs.at(-1)?.ms ?? Number.NaN) / (runs[0]?.ms ?? Number.NaN)),
      ]);
    }
  }
  const heads = NAME_SIDES.flatMap((side) => [side, "found"]);
  console.log(table([["prose", ...heads, "compromise / Lede"], ...rows]), "\n");
  const loaded = [...loads].map(([lang, ms]) => `${lang} ${shown(ms)} ms`);
  console.log(`The model fetched and read, the first time: ${loaded.join(", ")}\n`);
}

/** At least so many UTF-16 code units of it. */
function prose(length: number, paragraph: (index: number) => string): string {
  const paragraphs: string[] = [];
  for (let index = 0, written = 0; written < length; index++) {
    const next = paragraph(index);
    written += next.length + 2;
    paragraphs.push(next);
  }
  return paragraphs.join("\n\n");
}

async function weights(): Promise<void> {
  const code = await bundleSize(
    `export { findEntities } from ${JSON.stringify(resolve("lib/core/entities/entities.ts"))};`,
  );
  const rows: [string, number][] = [
    ["Lede, code and lists of both languages", code],
    ...LANGS.map(({ lang }): [string, number] => [
      `Lede, model (${lang})`,
      gzipSync(readFileSync(modelFile(lang)), { level: 9 }).length,
    ]),
    ["compromise", await bundleSize('export { default } from "compromise";')],
    ["fr-compromise", await bundleSize('export { default } from "fr-compromise";')],
  ];
  console.log("Bundled, minified and compressed with gzip\n");
  const cells = rows.map(([name, bytes]) => [name, shown(bytes / KB)]);
  console.log(table([["", "KB"], ...cells]), "\n");
}
