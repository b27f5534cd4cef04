/** Whether notes come back to their place when a page changes, and what it costs, beside the usual ways. */
import { readDocument } from "../cli/document.ts";
import type { Span } from "../lib/core/reading.ts";
import { anchor } from "../lib/page/anchor/anchor.ts";
import { KINDS, makeCase, type Case } from "./support/anchoring/cases.ts";
import { markupCase } from "./support/anchoring/markup.ts";
import { domAnchorPlace, usualPlace, type Selectors } from "./support/anchoring/peers.ts";
import { createRandom } from "./support/anchoring/random.ts";
import { noScore, take, type Score } from "./support/anchoring/score.ts";
import { timing } from "./support/anchoring/timing.ts";
import type { BenchOptions } from "./support/options.ts";
import { benchPages, testPages } from "./support/pages.ts";
import { table } from "./support/table.ts";

/** Characters of prefix and suffix, as the usual programs keep them. */
const CONTEXT = 32;
/** An article of fewer characters has nothing to be moved in. */
const LEAST_TEXT = 600;
/** Notes on an article: alone, a few, many. */
const NOTES = [1, 4, 12];
const SEED = 12;

export async function anchoring({ corpora }: BenchOptions): Promise<void> {
  const texts = await articleTexts(corpora);
  const cases = await makeCases(texts);
  console.log(
    `${texts.length} articles, ${cases.reduce((sum, { notes }) => sum + notes.length, 0)} notes\n`,
  );
  console.log(`${table(verdictRows(cases))}\n`);
  console.log(`${table(placeRows(cases))}\n`);
  console.log(`${table(timing())}\n`);
}

async function articleTexts(corpora: string): Promise<string[]> {
  const outside = benchPages(corpora);
  const own = testPages();
  const pages = outside.from.startsWith("tests/") ? own : [...own, ...outside.pages];
  const texts: string[] = [];
  for (const { html, url } of pages) {
    const { reading } = await readDocument({
      kind: "html",
      content: html,
      url,
      lang: null,
      charset: null,
    });
    if (reading.text.length >= LEAST_TEXT) texts.push(reading.text);
  }
  return texts;
}

async function makeCases(texts: readonly string[]): Promise<Case[]> {
  const random = createRandom(SEED);
  const cases: Case[] = [];
  for (const text of texts) {
    for (const notes of NOTES) {
      for (const kind of KINDS) {
        const made =
          kind === "markup"
            ? await markupCase(text, random, notes)
            : makeCase(kind, text, random, notes);
        if (made) cases.push(made);
      }
    }
  }
  return cases;
}

function selectorsOf(old: string, { start, end }: Span): Selectors {
  return {
    position: { start, end },
    exact: old.slice(start, end),
    prefix: old.slice(Math.max(0, start - CONTEXT), start),
    suffix: old.slice(end, end + CONTEXT),
  };
}

function annotationOf({ position, exact, prefix, suffix }: Selectors): unknown {
  const selector = [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", ...position },
  ];
  return { type: "Annotation", target: { source: "https://page.example/", selector } };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);

function verdictRows(cases: readonly Case[]): string[][] {
  const rows = [
    ["Lede, %", "notes", "right verdict and place", "right place", "wrong place", "lost"],
  ];
  const sum = noScore();
  for (const kind of KINDS) {
    const score = noScore();
    for (const { old, text, notes } of cases.filter((one) => one.kind === kind)) {
      const found = anchor(
        text,
        notes.map(({ was }) => annotationOf(selectorsOf(old, was))),
      );
      for (const [at, note] of notes.entries()) {
        take(score, note, found[at] ?? null);
      }
    }
    rows.push(row(kind, score));
    for (const name of Object.keys(sum) as (keyof Score)[]) sum[name] += score[name];
  }
  return [...rows, row("all", sum)];
}

function row(name: string, { notes, right, placed, wrong, lost }: Score): string[] {
  return [name, String(notes), ...[right, placed, wrong, lost].map((part) => percent(part, notes))];
}

function placeRows(cases: readonly Case[]): string[][] {
  const ways = [usualPlace, domAnchorPlace];
  const rows = [
    [
      "others, %",
      "usual way: right place",
      "wrong place",
      "dom-anchor-text-quote: right place",
      "wrong place",
    ],
  ];
  for (const kind of KINDS) {
    const cells = ways.flatMap((place) => {
      const score = noScore();
      for (const { old, text, notes } of cases.filter((one) => one.kind === kind)) {
        for (const note of notes) take(score, note, place(text, selectorsOf(old, note.was)));
      }
      return [percent(score.placed, score.notes), percent(score.wrong, score.notes)];
    });
    rows.push([kind, ...cells]);
  }
  return rows;
}
