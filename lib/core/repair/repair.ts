import type { TextAccount } from "../choices.ts";
import type { Block, Omitted, Reading, Repair } from "../reading.ts";
import { detectLanguage, primaryLanguage } from "../text/language.ts";
import { findControls, findLoneSurrogates } from "./characters/controls.ts";
import { findEntities } from "./characters/entities.ts";
import {
  findFullwidth,
  findInvisible,
  findLigatures,
  findUncomposed,
} from "./characters/invisible.ts";
import { passagesOf, settleChoices, toldRepairs, type Chosen } from "./chosen.ts";
import type { Detector, Page, Passage } from "./edit.ts";
import { duplicateEdits, findDoubled, omitDoubled } from "./layout/duplicates.ts";
import {
  findBracketSpaces,
  findDoubledSpaces,
  findElisionSpaces,
  findStopSpaces,
} from "./layout/spacing.ts";
import { findUnits } from "./layout/units.ts";
import { findLostCharacters } from "./lost/lost.ts";
import type { Decode } from "./mojibake/charsets.ts";
import { mojibakeDetector } from "./mojibake/mojibake.ts";
import { sift } from "./legible.ts";
import { offsetMap } from "./offsets.ts";
import { amend, repairsOf, startPatch, type Patch } from "./patch.ts";
import { settle } from "./settle.ts";

export type { Decode } from "./mojibake/charsets.ts";

/** What repair needs from outside. */
export interface RepairEnvironment {
  decode: Decode;
}

export interface RepairInput {
  /** Blocks joined by "\n\n". */
  text: string;
  blocks: readonly Block[];
  omitted: readonly Omitted[];
  /** BCP 47. */
  lang: string;
  title: string | null;
  byline: string | null;
  authors: readonly string[];
  siteName: string | null;
  /** Texts of the page that may repeat the article's: evidence only, they are not repaired. */
  twins: readonly string[];
  /** What a person chose for this article. */
  chosen?: Chosen | undefined;
}

export type Repaired = Pick<
  Reading,
  "text" | "blocks" | "omitted" | "repairs" | "title" | "byline" | "authors" | "siteName"
>;

/** What is said where damage was left because nothing could be told of it. */
export interface GaveUp {
  problem?: string;
}

/** More than were ever needed for nothing to change any more. */
const PASSES = 5;
/** UTF-8 is found misread up to three times over; a fourth round has nothing left to read. */
const LAYERS = 3;

/**
 * The rounds of repair, each on what the one before left. Bytes come first: only a text in its own charset shows what
 * else is wrong with it; what was lost comes before spaces, which a lost mark explains.
 */
function rounds(decode: Decode, twins: readonly string[]): (readonly Detector[])[] {
  const mojibake = [mojibakeDetector(decode)];
  return [
    [findEntities],
    ...Array.from({ length: LAYERS }, () => mojibake),
    [findControls, findInvisible, findLigatures, findFullwidth, findUncomposed],
    [(page) => findLostCharacters(page, twins)],
    [
      // After the lost characters: what half a pair was is not to be guessed.
      findLoneSurrogates,
      findElisionSpaces,
      findBracketSpaces,
      findStopSpaces,
      findDoubledSpaces,
      findUnits,
    ],
  ];
}

/**
 * Repairs an article: its text, its short strings and what was left out of it, all judged as one page, so that each
 * part is evidence for the others. `repairs` tells of the text only; doubled passages move to `omitted`. What a person
 * chose is carried out last, so that it changes nothing but what it names.
 */
export function repairArticle(
  input: RepairInput,
  { decode }: RepairEnvironment,
): { repaired: Repaired; account: TextAccount } & GaveUp {
  const { strings, restore } = shortStrings(input);
  const bodies = [input.text, ...strings];
  const whole = bodies.join("\n\n");
  const passages: Passage[] = [...input.blocks];
  let offset = input.text.length;
  for (const string of strings) {
    passages.push({ start: offset + 2, end: offset + 2 + string.length, kind: "p" });
    offset += 2 + string.length;
  }
  const lang = primaryLanguage(input.lang);
  const { passages: sifted, problem } = sift(whole, passages);
  const gaveUp: GaveUp = problem === null ? {} : { problem };
  const [patch, current] = mend(whole, sifted, () => lang, rounds(decode, input.twins));

  // From here on the text alone: no change crosses from one string to another.
  const ends = current.slice(input.blocks.length);
  const [firstString] = ends;
  const end = firstString ? firstString.start - 2 : patch.text.length;
  const blocks = input.blocks.map((block, index): Block => {
    const { start, end } = current[index] ?? block;
    return { ...block, start, end };
  });
  const mended = restore(ends.map(({ start, end }) => patch.text.slice(start, end)));
  const text = patch.text.slice(0, end);
  const own: Patch = {
    before: input.text,
    text,
    changes: patch.changes.filter(({ at }) => at < end || (at === end && end === 0)),
  };
  const doubled = findDoubled(text, blocks, mended.title);
  const settled = settleChoices({ original: input, patch: own, blocks, doubled }, input.chosen);
  const asPage = input.chosen?.repairs.base === "original";
  return { ...finish(input, settled, asPage ? unmended(input) : mended), ...gaveUp };
}

/** Takes the doubled blocks out. */
function finish(
  input: RepairInput,
  settled: ReturnType<typeof settleChoices>,
  strings: Strings,
): { repaired: Repaired; account: TextAccount } {
  const { patch, blocks, doubled } = settled;
  const removals = settle(patch.text, duplicateEdits(blocks, doubled));
  const single = amend(patch, removals);
  const gone = new Set(doubled.map(({ index }) => index));
  const kept = blocks.filter((_, index) => !gone.has(index));
  const { text } = single;
  const left = doubled.length === 0 ? kept : moved(kept, amend(startPatch(patch.text), removals));
  const told = toldRepairs(single, left, settled);
  const repairs = told.map(({ repair }) => repair);
  return {
    repaired: {
      ...strings,
      text,
      blocks: left,
      omitted:
        doubled.length === 0
          ? strings.omitted
          : omitDoubled(patch.text, blocks, strings.omitted, doubled),
      repairs,
    },
    account: {
      repairs: told.map(({ key }) => key),
      ...passagesOf({ text, blocks: left, repairs }, input.omitted, settled, input.chosen),
    },
  };
}

/** Repairs any plain text. Each line stands by itself; line breaks are kept exactly, and no line is taken out. */
export function repairText(
  text: string,
  options: { lang?: string | undefined; twins?: readonly string[] | undefined },
  { decode }: RepairEnvironment,
): { text: string; repairs: Repair[] } & GaveUp {
  // What language it is can be told better of a text that is mended in part.
  const langOf = (now: string): string => primaryLanguage(options.lang ?? detectLanguage(now));
  const { passages, problem } = sift(text, linesOf(text));
  const [patch] = mend(text, passages, langOf, rounds(decode, options.twins ?? []));
  const gaveUp: GaveUp = problem === null ? {} : { problem };
  return { text: patch.text, repairs: repairsOf(patch), ...gaveUp };
}

function linesOf(text: string): Passage[] {
  const lines: Passage[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    lines.push({ start: match.index, end: match.index + match[0].length, kind: "p" });
  }
  return lines;
}

/** All rounds, and all again while they change something: what is mended is evidence for what is not yet. */
function mend(
  text: string,
  passages: readonly Passage[],
  langOf: (text: string) => string,
  all: readonly (readonly Detector[])[],
): [Patch, readonly Passage[]] {
  let patch = startPatch(text);
  let current = passages;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = patch.text;
    const lang = langOf(before);
    let idle: readonly Detector[] | null = null;
    for (const round of all) {
      // The next layer of what has no layer.
      if (round === idle) continue;
      const last = patch;
      [patch, current] = carryOut(patch, current, lang, round);
      idle = patch === last ? round : null;
    }
    if (patch.text === before) break;
  }
  return [patch, current];
}

/** One round: what its detectors propose, settled and carried out, and where the passages then stand. */
function carryOut(
  patch: Patch,
  passages: readonly Passage[],
  lang: string,
  detectors: readonly Detector[],
): [Patch, readonly Passage[]] {
  const page: Page = {
    text: patch.text,
    lang,
    passages: passages.filter(({ illegible }) => illegible !== true),
  };
  const edits = settle(
    patch.text,
    detectors.flatMap((detector) => detector(page)),
  );
  if (edits.length === 0) return [patch, passages];
  return [amend(patch, edits), moved(passages, amend(startPatch(patch.text), edits))];
}

/** Spans of `patch.before`, in `patch.text`. */
function moved<Spanned extends { start: number; end: number }>(
  spans: readonly Spanned[],
  patch: Patch,
): Spanned[] {
  const { toRepairedSpan } = offsetMap(repairsOf(patch));
  return spans.map((span) => ({ ...span, ...toRepairedSpan(span) }));
}

/** What is repaired beside the text. */
type Strings = Pick<Repaired, "title" | "byline" | "authors" | "siteName" | "omitted">;

/** The strings as the page had them. */
function unmended({ title, byline, authors, siteName, omitted }: RepairInput): Strings {
  return { title, byline, authors: [...authors], siteName, omitted: [...omitted] };
}

/** The strings beside the text, in one list, and the way back. */
function shortStrings(input: RepairInput): {
  strings: string[];
  restore: (repaired: readonly string[]) => Strings;
} {
  const { title, byline, siteName, authors, omitted } = input;
  const single = [title, byline, siteName].map((one) => one ?? "");
  return {
    strings: [...single, ...authors, ...omitted.map(({ text }) => text)],
    restore: (repaired) => ({
      title: title === null ? null : (repaired[0] ?? title),
      byline: byline === null ? null : (repaired[1] ?? byline),
      siteName: siteName === null ? null : (repaired[2] ?? siteName),
      authors: authors.map((author, index) => repaired[3 + index] ?? author),
      omitted: omitted.map(({ text, reason, before }, index) => ({
        text: repaired[3 + authors.length + index] ?? text,
        reason,
        before,
      })),
    }),
  };
}
