import { readAge, readBareAge } from "./ages.ts";
import { anchorsOf, isAnchor } from "./anchors.ts";
import { readClock } from "./clock.ts";
import { readDate, type DateProposal } from "./dates.ts";
import { readElliptic } from "./elliptic.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Proposal } from "./proposal.ts";
import { readQuantity } from "./quantity.ts";
import { readRank } from "./ranks.ts";
import { readFraction, readRatio } from "./ratios.ts";
import { isListed, readResult } from "./results.ts";
import { readScore } from "./scores.ts";
import { readSameMoney } from "./same-money.ts";
import { saidWith, type Said } from "./said.ts";
import { readTiming } from "./timing.ts";
import { readWholeTime } from "./whole-times.ts";

/** Reads a figure that starts at lexeme `at`, or nothing. */
type Reader = (
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
) => Proposal | DateProposal | null;

/** In the order they win a tie: of proposals that start at one place the longest stands. */
export const READERS: readonly Reader[] = [
  readClock,
  readDate,
  readWholeTime,
  readFraction,
  readQuantity,
  readAge,
  readScore,
  readTiming,
  readRatio,
  readRank,
];

/** These go back to what was said before; they are asked where no other reads anything. */
export const READERS_BACK: readonly ((
  ...args: [...Parameters<Reader>, said: Said]
) => Proposal | null)[] = [readSameMoney, readBareAge, readElliptic];

/** "$118 an hour", "six days a week": what the figure right before is counted by; not "€11m a year earlier". */
const isRate = (
  { at, end, kind }: Proposal,
  past: number,
  lexemes: readonly Lexeme[],
  lexicon: Lexicon,
): boolean =>
  lexicon.openModifiers &&
  kind === "duration" &&
  at > 0 &&
  at === past &&
  lexicon.one.has(lexemes[at]?.lower ?? "") &&
  !lexicon.durationAfter.has(lexemes[end]?.lower ?? "");

/** "trois points de mieux" than a share of before: of percentage. */
const isPoints = ({ kind, unit }: Proposal, { share }: Said): boolean =>
  kind === "count" && unit === "point" && share;

/**
 * The figures of one sentence. The one place where overlaps are settled: left to right, the longest of what starts at
 * a lexeme; a figure may take along what stands before it (a minus), but nothing that another has.
 * @param said what the sentences before have
 */
export function settle(
  lexemes: readonly Lexeme[],
  lexicon: Lexicon,
  said: Said,
): { found: (Proposal | DateProposal)[]; said: Said } {
  const found: (Proposal | DateProposal)[] = [];
  let known: Said = { ...said, here: null, age: null };
  let past = 0;
  const anchors = anchorsOf(lexicon);
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (!lexeme || !isAnchor(lexeme, lexemes[at + 1], anchors)) continue;
    let best: Proposal | DateProposal | null = readResult(lexemes, at);
    // "1. Preheat the oven"
    if (!best && at === 0 && isListed(lexemes, at)) continue;
    for (const read of best ? [] : READERS) {
      const proposal = read(lexemes, at, lexicon);
      if (proposal && (!best || proposal.end > best.end)) best = proposal;
    }
    for (const read of best ? [] : READERS_BACK) best ??= read(lexemes, at, lexicon, known);
    // A noun behind a great number may be what the money is for.
    if (best?.kind === "count") best = readSameMoney(lexemes, at, lexicon, known) ?? best;
    if (!best || best.at < past || isRate(best, past, lexemes, lexicon)) continue;
    if (isPoints(best, known)) best = { ...best, kind: "percentage", unit: "%" };
    found.push(best);
    known = saidWith(known, best);
    past = best.end;
    at = past - 1;
  }
  return { found, said: known };
}
