import type { Qualifier } from "../reading.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPhrase, matchPhraseBefore } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";

/** Lexemes before a figure in which a negation may stand: "n'a jamais compté, à Tanger, plus de 12". */
const REACH = 7;

/** "never more than 12" is at most 12, "pas moins de 3" at least 3. */
function turned(
  qualifier: Qualifier,
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Qualifier {
  if (qualifier !== "more-than" && qualifier !== "less-than") return qualifier;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const lexeme = lexemes[index];
    if (!lexeme || lexeme.kind === "punctuation") break;
    if (lexicon.negations.has(lexeme.lower))
      return qualifier === "more-than" ? "at-most" : "at-least";
  }
  return qualifier;
}

/** What stands before or after a figure and says how exact it is; it stays outside the figure's span. */
export function qualifierOf(
  lexemes: readonly Lexeme[],
  { at, end, kind }: Pick<Proposal, "at" | "end" | "kind">,
  lexicon: Lexicon,
): Qualifier | undefined {
  // "over three years" is the time that something takes.
  if (kind === "duration" && lexicon.qualifiersNotOfTime.has(lexemes[at - 1]?.lower ?? ""))
    return undefined;
  const before = matchPhraseBefore(lexicon.qualifiersBefore, lexemes, at);
  // "jusqu'à mardi", "up to 2021": how long, and not how much.
  if (before && kind === "date") return before.value === "approximate" ? before.value : undefined;
  if (before) return turned(before.value, lexemes, at, lexicon);
  // "plus de la moitié", "près des deux tiers": an article may stand between.
  if (lexicon.definite.has(lexemes[at - 1]?.lower ?? "")) {
    const earlier = matchPhraseBefore(lexicon.qualifiersBefore, lexemes, at - 1);
    // "heckled about the $4 million pool"
    if (earlier && !(lexicon.openModifiers && earlier.value === "approximate"))
      return earlier.value;
  }
  return matchPhrase(lexicon.qualifiersAfter, lexemes, end)?.value;
}
