import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readUnit } from "./measure.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { rounded, type Proposal } from "./proposal.ts";
import { isLabelled } from "./tied.ts";

const ratio = (at: number, end: number, value: number): Proposal => ({
  at,
  end,
  kind: "ratio",
  value: Number(value.toFixed(6)),
  unit: null,
});

/** "un tiers", "la moitié", "three quarters": a part of a whole. */
export function readFraction(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const match = matchPhrase(lexicon.fractions, lexemes, at) ?? partAt(lexemes, at, lexicon);
  if (!match) return null;
  // "in the first half" of a match
  const before = lexemes[at - 1]?.lower ?? "";
  if (lexicon.ordinals.has(before) || lexicon.dayOrdinals.has(before)) return null;
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
  return ratio(at, match.end, match.value);
}

/** "four-fifths", "neuf dixièmes", "un millième": a numeral and what it is a number of. */
function partAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const one = lexicon.one.has(lexemes[at]?.lower ?? "");
  const above = one ? { value: 1, end: at + 1 } : readNumber(lexemes, at, lexicon);
  if (!above || lexemes[at]?.kind !== "word" || lexemes[at]?.glued) return null;
  const tied = isHyphen(lexemes[above.end]) && lexemes[above.end]?.glued;
  const word = lexemes[tied ? above.end + 1 : above.end];
  const below = lexicon.denominators.get(word?.lower ?? "");
  if (below === undefined || above.value >= below) return null;
  const end = tied ? above.end + 2 : above.end + 1;
  // "a fifth victory" is one more.
  const after = lexemes[end];
  if (one && after?.kind === "word" && !lexicon.notNouns.has(after.lower)) return null;
  return { value: above.value / below, end };
}

/** "3 sur 10", "un Français sur cinq", "one in five", "trois fois plus" (the span is "trois fois"), "x3". */
export function readRatio(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const times = timesSign(lexemes, at);
  if (times) return times;
  if (isLabelled(lexemes, at, lexicon)) return null;
  const first = readNumber(lexemes, at, lexicon);
  if (!first || first.value <= 0 || first.magnitude) return null;
  const multiple = matchPhrase(lexicon.times, lexemes, first.end);
  if (multiple) {
    const { value } = first;
    return first.bareOne ? null : ratio(at, first.end + 1, multiple.value > 0 ? value : 1 / value);
  }
  const occasion = lexicon.occasions.get(lexemes[first.end]?.lower ?? "");
  // "0.8 times earnings": no occasion is a part.
  if (!Number.isInteger(first.value))
    return occasion === undefined ? null : ratio(at, first.end + 1, first.value);
  if (occasion !== undefined && !first.bareOne)
    return { at, end: first.end + 1, kind: "count", value: first.value, unit: occasion };
  // At most one noun stands between: "trois salariés sur quatre".
  for (const end of [first.end, first.end + 1]) {
    if (end > first.end && lexemes[first.end]?.kind !== "word") return null;
    const outOf = matchPhrase(lexicon.outOf, lexemes, end);
    if (!outOf) continue;
    const second = readNumber(lexemes, outOf.end, lexicon);
    if (!second || !isWhole(first.value, second.value) || second.magnitude) return null;
    // "vingt-neuf maisons sur trente et une" counts two things; a share is of a round number.
    if (end > first.end && second.value > 10 && second.value % 10 !== 0) return null;
    // "trois jours sur 10 km", "one in 5 years", "two in ten days": measured, not shared.
    if (readUnit(lexemes, second, lexicon)) return null;
    return ratio(at, second.end, rounded(first.value / second.value));
  }
  return null;
}

/** Of how many: more than the part, and no year. */
const isWhole = (part: number, whole: number): boolean =>
  Number.isInteger(whole) && part < whole && (whole <= 100 || whole % 100 === 0) && whole <= 1e5;

function timesSign(lexemes: readonly Lexeme[], at: number): Proposal | null {
  const lexeme = lexemes[at];
  const word = /^[xX×](\d{1,3})$/u.exec(lexeme?.text ?? "");
  // "3x4" is a size.
  if (!lexeme || (lexeme.glued && lexemes[at - 1]?.kind === "number")) return null;
  if (word && lexeme.text[0] !== "X") return ratio(at, at + 1, Number(word[1]));
  const number = lexemes[at + 1];
  return lexeme.text === "×" && number?.glued && /^\d{1,3}$/u.test(number.text)
    ? ratio(at, at + 2, Number(number.text))
    : null;
}
