import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";

/** "Few" of a unit of time, as a number: what Microsoft's recognisers and chrono take it for too. */
const FEW = 3;

/** Times told without a number: "all day", "toute la semaine", "le mois entier", "a few hours", "another month". */
export function readWholeTime(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const lasts = lexicon.lastsBefore.has(lexemes[at - 1]?.lower ?? "");
  const few = lasts ? matchPhrase(lexicon.few, lexemes, at) : null;
  const whole = matchPhrase(lexicon.wholeBefore, lexemes, at);
  const article = lexemes[whole?.end ?? at]?.lower ?? "";
  const hasArticle =
    lexicon.definite.has(article) || lexicon.dateThe.has(article) || lexicon.one.has(article);
  if (whole?.value && !hasArticle) return null;
  const lead = few ?? (whole?.value ? { end: whole.end + 1 } : whole);
  const hyphen = lead && isHyphen(lexemes[lead.end]) && lexemes[lead.end]?.glued ? 1 : 0;
  const unit = matchPhrase<Unit>(lexicon.units, lexemes, (lead?.end ?? at) + hyphen);
  if (unit?.value.kind !== "duration" || unit.value.code === "s") return null;
  const after = lead ? null : matchPhrase(lexicon.wholeAfter, lexemes, unit.end);
  if (!lead && !after) return null;
  const end = after?.end ?? unit.end;
  // "full-year results", "a few hours' work": it goes on to a noun, and is no time by itself.
  if (!closes(lexemes[end], lexicon)) return null;
  const { code, factor = 1 } = unit.value;
  return {
    at,
    end,
    kind: "duration",
    value: (few ? FEW : 1) * factor,
    unit: code,
    ...(few ? { approximate: true } : {}),
  };
}

const closes = (after: Lexeme | undefined, lexicon: Lexicon): boolean =>
  after === undefined ||
  (after.kind === "punctuation" && !isHyphen(after) && !/^['’]$/u.test(after.text)) ||
  lexicon.notNouns.has(after.lower);
