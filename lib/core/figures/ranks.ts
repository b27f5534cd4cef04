import { isCapitalised, isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
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
  const noun = lexemes[at + 1];
  // "Sixth Street"
  if (noun && isCapitalised(lexeme) && isCapitalised(noun)) return null;
  if (named !== undefined && noun?.kind === "word" && !lexeme.glued)
    return lexicon.centuryWords.has(noun.lower) ? null : rank(at, at + 1, named);
  const suffix = noun;
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
