import type { Lexeme } from "./lexeme.ts";
import { isHyphen } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";

/** "4e", "1ère", "15th", "third": a place in an order. Centuries and districts are left to the names. */
export function readRank(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const named = lexicon.ordinals.get(lexeme.lower);
  if (named !== undefined && lexemes[at + 1]?.kind === "word" && !lexeme.glued)
    return rank(at, at + 1, named);
  const suffix = lexemes[at + 1];
  if (
    !/^\d{1,4}$/u.test(lexeme.text) ||
    !suffix?.glued ||
    !lexicon.ordinalSuffixes.has(suffix.lower)
  )
    return null;
  if (isHyphen(lexemes[at + 2]) && lexemes[at + 2]?.glued) return null;
  return lexicon.centuryWords.has(lexemes[at + 2]?.lower ?? "")
    ? null
    : rank(at, at + 2, Number(lexeme.text));
}

const rank = (at: number, end: number, value: number): Proposal => ({
  at,
  end,
  kind: "rank",
  value,
  unit: null,
});

/** "un tiers", "la moitié", "three quarters": a part of a whole. */
export function readFraction(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const match = matchPhrase(lexicon.fractions, lexemes, at);
  if (!match) return null;
  const after = lexemes[match.end];
  // "half an hour", "a quarter past", "un quart d'heure", "quarter-final": something else.
  if (
    isHyphen(after) ||
    lexicon.units.has(after?.lower ?? "") ||
    lexicon.one.has(after?.lower ?? "")
  )
    return null;
  if (lexicon.of.has(after?.lower ?? "") && matchPhrase(lexicon.units, lexemes, match.end + 1))
    return null;
  return { at, end: match.end, kind: "ratio", value: Number(match.value.toFixed(6)), unit: null };
}
