import type { Figure } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { addressesOf } from "./addresses.ts";
import type { DateProposal } from "./dates.ts";
import type { Lexeme } from "./lexeme.ts";
import { resolveTimes } from "./beside.ts";
import { homeCurrency } from "./home-currency.ts";
import { lexemesOf } from "./lexemes.ts";
import { lexiconOf } from "./languages.ts";
import type { Lexicon } from "./lexicon.ts";
import { leanOf } from "./lean.ts";
import { qualifierOf } from "./qualifiers.ts";
import type { Proposal } from "./proposal.ts";
import { resolveDate } from "./resolve.ts";
import { NOTHING_SAID } from "./said.ts";
import { settle } from "./settle.ts";

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
  let said = NOTHING_SAID;
  const home = homeCurrency(segmented);
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
    const settled = settle(lexemes, lexicon, said);
    said = settled.said;
    const own: Figure[] = [];
    for (const found of settled.found) {
      own.push(figure(segmented.text, lexemes, found, lexicon, context.publishedTime, home));
    }
    resolveTimes(own, segmented.text);
    for (const one of own) figures.push(one);
  }
  return figures;
}

function figure(
  text: string,
  lexemes: readonly Lexeme[],
  found: Proposal | DateProposal,
  lexicon: Lexicon,
  publishedTime: string | null,
  home: (usual: string) => string,
): Figure {
  const start = lexemes[found.at]?.start ?? 0;
  const end = lexemes[found.end - 1]?.end ?? start;
  const qualifier =
    qualifierOf(lexemes, found, lexicon) ?? (found.approximate ? "approximate" : undefined);
  const resolved =
    "hints" in found
      ? resolveDate(String(found.value), found.hints, publishedTime, () =>
          leanOf(lexemes, found, lexicon),
        )
      : undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: found.kind,
    value: found.value === "" && resolved !== undefined ? resolved : found.value,
    ...(found.upper === undefined ? {} : { upper: found.upper }),
    unit: found.shared && found.unit !== null ? home(found.unit) : found.unit,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}
