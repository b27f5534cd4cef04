/** 500 notes on 100,000 words, beside one exact search of all their quotes. */
import { anchor } from "../../../lib/page/anchor/anchor.ts";
import { frenchText } from "../french.ts";
import { shown } from "../table.ts";
import { createRandom } from "./random.ts";
import { rewriteMatches } from "./rewrite.ts";
import { noteSpans } from "./spans.ts";

const WORDS = 100_000;
const NOTES = 500;
const ROUNDS = 9;

export function timing(): string[][] {
  const random = createRandom(1);
  const old = frenchText(WORDS * 6.1);
  const spans = noteSpans(old, random, NOTES);
  const lines = old.split("\n");
  const edited = (share: number): string =>
    rewriteMatches(old, /\p{L}+/gu, () => (random.next() < share ? "autrement" : null)).text;
  const texts: Record<string, string> = {
    unchanged: old,
    "a paragraph above": `${lines.at(-1)}\n${old}`,
    "the last third in front": [
      ...lines.slice((lines.length * 2) / 3),
      ...lines.slice(0, (lines.length * 2) / 3),
    ].join("\n"),
    "5 % of words edited": edited(0.05),
    "20 % of words edited": edited(0.2),
    "another text": frenchText(WORDS * 12).slice(WORDS * 6.1),
  };
  const annotations = spans.map(({ start, end }) => ({
    target: {
      selector: [
        {
          type: "TextQuoteSelector",
          exact: old.slice(start, end),
          prefix: old.slice(Math.max(0, start - 32), start),
          suffix: old.slice(end, end + 32),
        },
        { type: "TextPositionSelector", start, end },
      ],
    },
  }));
  const quotes = spans.map(({ start, end }) => old.slice(start, end));
  const rows = Object.entries(texts).map(([name, text]) => {
    const search = (): void => {
      for (const quote of quotes) {
        for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1));
      }
    };
    const [searched, anchored] = timesOf([search, () => anchor(text, annotations)]);
    return [
      name,
      shown(anchored ?? 0),
      shown(searched ?? 0),
      shown((anchored ?? 0) / (searched ?? 1)),
    ];
  });
  return [
    [`${spans.length} notes, ${WORDS} words`, "anchored, ms", "exact search, ms", "ratio"],
    ...rows,
  ];
}

/** Best milliseconds of each, run in turn: other work on the machine only adds. */
function timesOf(runs: readonly (() => unknown)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [at, run] of runs.entries()) {
      const started = performance.now();
      run();
      if (round >= 0) times[at]?.push(performance.now() - started);
    }
  }
  return times.map((runs) => Math.min(...runs));
}
