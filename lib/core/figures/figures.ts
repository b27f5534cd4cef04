import type { Figure } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { addressesOf } from "./addresses.ts";
import { readDate, type DateProposal } from "./dates.ts";
import { lexemesOf, type Lexeme } from "./lexeme.ts";
import { lexiconOf } from "./languages.ts";
import type { Lexicon } from "./lexicon.ts";
import { qualifierOf } from "./qualifiers.ts";
import type { Proposal } from "./proposal.ts";
import { readQuantity, readSameMoney } from "./quantity.ts";
import { readRank } from "./ranks.ts";
import { readFraction, readRatio } from "./ratios.ts";
import { resolveDate } from "./resolve.ts";

type Reader = (
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
) => Proposal | DateProposal | null;

/** In the order they win a tie: of proposals that start at one place the longest stands. */
const READERS: readonly Reader[] = [readDate, readFraction, readQuantity, readRatio, readRank];

/**
 * Every figure of a text, in text order, none overlapping another.
 *
 * Spans are UTF-16 code units of `segmented.text`; they hold number, magnitude and unit, and no qualifier.
 * @param context.publishedTime ISO 8601; makes relative and yearless dates absolute (`resolved`)
 */
export function findFigures(
  segmented: Segmented,
  context: { publishedTime: string | null },
): Figure[] {
  const lexicon = lexiconOf(segmented.lang);
  const figures: Figure[] = [];
  // Of the whole text: the question mark of an address may end a sentence.
  const addresses = addressesOf(segmented.text);
  let address = 0;
  for (const sentence of segmented.sentences) {
    while ((addresses[address]?.end ?? Infinity) <= sentence.start) address++;
    const first = address;
    while ((addresses[address]?.end ?? Infinity) <= sentence.end) address++;
    const lexemes = lexemesOf(
      segmented.tokens,
      sentence.firstToken,
      sentence.lastToken,
      lexicon,
      addresses.slice(first, address + 1),
    );
    for (const found of settled(lexemes, lexicon)) {
      figures.push(figure(segmented.text, lexemes, found, lexicon, context.publishedTime));
    }
  }
  return figures;
}

/** The one place where overlaps are settled: left to right, the longest of what starts at a lexeme. */
function settled(lexemes: readonly Lexeme[], lexicon: Lexicon): (Proposal | DateProposal)[] {
  const found: (Proposal | DateProposal)[] = [];
  let past = 0;
  for (let at = 0; at < lexemes.length; at++) {
    let best: Proposal | DateProposal | null = null;
    for (const read of READERS) {
      const proposal = read(lexemes, at, lexicon);
      if (proposal && (!best || proposal.end > best.end)) best = proposal;
    }
    best ??= readSameMoney(lexemes, at, lexicon, found);
    if (!best || best.at < past) continue;
    found.push(best);
    past = best.end;
    at = past - 1;
  }
  return found;
}

function figure(
  text: string,
  lexemes: readonly Lexeme[],
  found: Proposal | DateProposal,
  lexicon: Lexicon,
  publishedTime: string | null,
): Figure {
  const start = lexemes[found.at]?.start ?? 0;
  const end = lexemes[found.end - 1]?.end ?? start;
  const qualifier =
    qualifierOf(lexemes, found, lexicon) ?? (found.approximate ? "approximate" : undefined);
  const resolved =
    "hints" in found ? resolveDate(String(found.value), found.hints, publishedTime) : undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: found.kind,
    value: found.value === "" && resolved !== undefined ? resolved : found.value,
    ...(found.upper === undefined ? {} : { upper: found.upper }),
    unit: found.unit,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}
