/** Lede's figures beside Recognizers-Text and chrono, on the same prose in the same run; then what each weighs. */
import { resolve } from "node:path";
import { bundleSize } from "./support/bundle-size.ts";
import { englishParagraph } from "./support/english.ts";
import {
  FIGURE_SIDES,
  type FigureSide,
  type FoundFigures,
  type Lang,
} from "./support/figure-sides.ts";
import { frenchParagraph } from "./support/french.ts";
import type { BenchOptions } from "./support/options.ts";
import { median } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

const KB = 1_024;
const SIZES = [1, 10, 100];
const LANGS: readonly { lang: Lang; paragraph: (index: number) => string }[] = [
  { lang: "fr", paragraph: frenchParagraph },
  { lang: "en", paragraph: englishParagraph },
];
const WARMUPS = 2;
/** A run that takes longer is not repeated: long ones differ little. */
const LONG_MS = 5_000;
/** Who took longer on a text a tenth as long is not asked: it would take a quarter of an hour. */
const TOO_LONG_MS = 20_000;

interface Timed {
  ms: number;
  found: FoundFigures;
}

export async function figures({ rounds }: BenchOptions): Promise<void> {
  for (const { lang, paragraph } of LANGS) {
    const rows: string[][] = [];
    let before: Timed[] = [];
    for (const size of SIZES) {
      const sides = FIGURE_SIDES.filter((_, at) => !((before[at]?.ms ?? 0) > TOO_LONG_MS));
      const times = timesOn(sides, prose(size * KB, paragraph), lang, rounds);
      before = FIGURE_SIDES.map((side) => times.get(side) ?? NOT_RUN);
      rows.push([
        `${size} KB`,
        ...before.flatMap(({ ms, found }) => [
          shown(ms),
          shown(ms / size),
          Number.isNaN(ms) ? "–" : String(found.all),
          shown((ms * 1000) / found.all),
          shown((ms * 1000) / found.dates),
        ]),
        shown((before[1]?.ms ?? Number.NaN) / (before[0]?.ms ?? Number.NaN)),
      ]);
    }
    const heads = FIGURE_SIDES.flatMap(({ name }) => [
      `${name}, ms`,
      "ms/KB",
      "found",
      "µs a find",
      "µs a date",
    ]);
    console.log(`${lang}\n`);
    console.log(table([["prose", ...heads, "Recognizers-Text / Lede"], ...rows]), "\n");
  }
  await sizes();
}

const NOT_RUN: Timed = { ms: Number.NaN, found: { all: 0, dates: 0 } };

/** At least so many UTF-16 code units of it. */
function prose(length: number, paragraph: (index: number) => string): string {
  let text = paragraph(0);
  for (let index = 1; text.length < length; index++) text += `\n\n${paragraph(index)}`;
  return text;
}

/** The sides in turn, so that whatever else the machine does meets all of them alike. */
function timesOn(
  sides: readonly FigureSide[],
  text: string,
  lang: Lang,
  rounds: number,
): Map<FigureSide, Timed> {
  const times = new Map<FigureSide, Timed>();
  const runs = new Map(sides.map((side) => [side, [] as number[]]));
  for (let round = -WARMUPS; round < rounds; round++) {
    for (const [side, own] of runs) {
      if ((own.at(-1) ?? 0) > LONG_MS) continue;
      const { ms, found } = timed(side, text, lang);
      // The first runs of any code are compiled on the way; of a long one that is little.
      if (round >= 0 || ms > LONG_MS) own.push(ms);
      times.set(side, { ms: median(own), found });
    }
  }
  return times;
}

function timed({ find }: FigureSide, text: string, lang: Lang): Timed {
  const started = performance.now();
  const found = find(text, lang);
  return { ms: performance.now() - started, found };
}

async function sizes(): Promise<void> {
  const source = `export { findFigures } from ${JSON.stringify(resolve("lib/core/figures/figures.ts"))};`;
  const rows = [
    ["Lede, French and English", await bundleSize(source)],
    [
      "Lede, French alone",
      await bundleSize(source, { "figures/languages/en.ts": "export const english = {};" }),
    ],
    [
      "Lede, English alone",
      await bundleSize(source, { "figures/languages/fr.ts": "export const french = {};" }),
    ],
    [
      "Lede, what its languages share",
      await bundleSize(source, {
        "figures/languages/en.ts": "export const english = {};",
        "figures/languages/fr.ts": "export const french = {};",
      }),
    ],
    ["Recognizers-Text", await bundleSize('export * from "@microsoft/recognizers-text-suite";')],
    ["chrono, French", await bundleSize('export { parse } from "chrono-node/fr";')],
    ["chrono, English", await bundleSize('export { parse } from "chrono-node/en";')],
  ] as const;
  console.log("Bundled, minified and compressed with gzip\n");
  const cells = rows.map(([name, bytes]) => [name, shown(bytes / KB)]);
  console.log(table([["", "KB"], ...cells]), "\n");
}
