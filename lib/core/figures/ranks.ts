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
  // "June 31st" is no day, and no place.
  if (lexicon.months.has(lexemes[at - 1]?.lower ?? "")) return null;
  // "Sixth Street"
  if (noun && isCapitalised(lexeme) && isCapitalised(noun)) return null;
  // "came second", "arrivée première": what it is a place in need not be said.
  const placed = lexicon.rankBefore.has(lexemes[at - 1]?.lower ?? "");
  const first = placed ? (named ?? lexicon.firsts.get(lexeme.lower)) : undefined;
  if (first !== undefined) return rank(at, at + 1, first);
  if (named !== undefined && noun?.kind === "word" && !lexeme.glued)
    return isPlace(noun, lexicon) ? rank(at, at + 1, named) : null;
  const suffix = noun;
  if (
    !/^\d{1,4}$/u.test(lexeme.text) ||
    !suffix?.glued ||
    !lexicon.ordinalSuffixes.has(suffix.lower)
  )
    return null;
  if (isHyphen(lexemes[at + 2]) && lexemes[at + 2]?.glued) return null;
  const after = lexemes[at + 2];
  // "5th Avenue"
  if (lexicon.openModifiers && after && isCapitalised(after)) return null;
  // "(52e)" is a minute of play.
  if (lexemes[at - 1]?.text === "(" && after && /^[)+]$/u.test(after.text)) return null;
  return isPlace(after, lexicon) ? rank(at, at + 2, Number(lexeme.text)) : null;
}

/** "third time", "18e minute", "deuxième film": one of a row, and no place in an order. */
const isPlace = (noun: Lexeme | undefined, lexicon: Lexicon): boolean =>
  noun === undefined || !(lexicon.centuryWords.has(noun.lower) || lexicon.rows.has(noun.lower));

const rank = (at: number, end: number, value: number): Proposal => ({
  at,
  end,
  kind: "rank",
  value,
  unit: null,
});
