import { isCapitalised, isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { ordinalAt } from "./ordinals.ts";
import type { Proposal } from "./proposal.ts";

/** "4e", "1ère", "15th", "third": a place in an order. Centuries and districts are left to the names. */
export function readRank(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const word = lexeme.kind === "word" ? ordinalAt(lexemes, at, lexicon) : null;
  const end = word?.end ?? at + 1;
  const named =
    word && word.value > 1 && !lexicon.firsts.has(lexeme.lower) ? word.value : undefined;
  const noun = lexemes[end];
  // "June 31st" is no day, and no place.
  if (lexicon.months.has(lexemes[at - 1]?.lower ?? "")) return null;
  // "Sixth Street"
  if (noun && isCapitalised(lexeme) && isCapitalised(noun)) return null;
  // "came second", "arrivée première": what it is a place in need not be said.
  const placed = lexicon.rankBefore.has(lexemes[at - 1]?.lower ?? "");
  const first = placed || isApposed(lexemes, at, end) ? (word?.value ?? undefined) : undefined;
  if (first !== undefined) return rank(at, end, first);
  if (named !== undefined && noun?.kind === "word" && !lexeme.glued)
    return isPlace(noun, lexicon) ? rank(at, end, named) : null;
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

/** "Tarn Rovers, third, …" */
const isApposed = (lexemes: readonly Lexeme[], at: number, end: number): boolean =>
  lexemes[at - 1]?.text === "," && lexemes[end]?.text === ",";

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
