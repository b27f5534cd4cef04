import { countedNoun } from "./counted.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { readUnit } from "./measure.ts";
import { prefixedMoney } from "./money.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { rounded, type Proposal } from "./proposal.ts";
import { jointAt, sharedScale } from "./range.ts";
import { isLabelled, tiedToWord } from "./tied.ts";
import type { UnitMatch } from "./unit.ts";

/** An amount at lexeme `at`: a number or a range with its currency, unit, per cent sign or counted noun. */
export function readQuantity(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  if (isLabelled(lexemes, at, lexicon)) return null;
  const money = prefixedMoney(lexemes, at, lexicon);
  if (money) return money;
  const part = partOfUnit(lexemes, at, lexicon);
  if (part) return part;
  const first = readNumber(lexemes, at, lexicon) ?? article(lexemes, at, lexicon);
  if (!first || tiedToWord(lexemes, first)) return null;
  const unit = unitOf(lexemes, first, lexicon);
  const range = readRange(lexemes, first, unit, lexicon);
  if (range) return range;
  const meant = unit ?? unitOfChange(lexemes, first, lexicon);
  return meant && belowZero(lexemes, proposal(first, meant), lexicon);
}

const proposal = (number: NumberMatch, unit: UnitMatch): Proposal => ({
  at: number.at,
  end: unit.end,
  kind: unit.kind,
  value: rounded(number.value * unit.factor),
  unit: unit.code,
  shared: unit.shared,
  ...(number.approximate ? { approximate: true } : {}),
});

/** "une demi-heure", "half an hour", "un quart d'heure", "three quarters of an hour". */
function partOfUnit(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Proposal | null {
  const half = matchPhrase(lexicon.half, lexemes, at);
  const fraction = matchPhrase(lexicon.fractions, lexemes, at);
  const of = fraction && lexicon.of.has(lexemes[fraction.end]?.lower ?? "");
  let unitAt = half?.end ?? at;
  let value = half?.value ?? 0;
  if (of) {
    unitAt = fraction.end + (lexicon.one.has(lexemes[fraction.end + 1]?.lower ?? "") ? 2 : 1);
    value = fraction.value;
  } else if (!half) {
    return null;
  }
  const unit = matchPhrase<Unit>(lexicon.units, lexemes, unitAt);
  if (!unit || unit.value.code === "deg" || (unit.value.code === "s" && !of)) return null;
  // "first-half year" is no half of a year.
  if (unit.value.code === "a" && half && unitAt - at < 2) return null;
  const { kind, code, factor = 1 } = unit.value;
  return { at, end: unit.end, kind, value: rounded(value * factor), unit: code };
}

/** "in a day", "for an hour": an article counts one of a unit of time, if what is around says so. */
function article(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): NumberMatch | null {
  if (!lexicon.one.has(lexemes[at]?.lower ?? "")) return null;
  const unit = matchPhrase<Unit>(lexicon.units, lexemes, at + 1);
  if (unit?.value.kind !== "duration") return null;
  return {
    value: 1,
    at,
    end: at + 1,
    approximate: false,
    bareOne: true,
    magnitude: false,
    plainDigits: false,
  };
}

/** "- 20 degrés": a temperature's minus may stand apart. */
function belowZero(lexemes: readonly Lexeme[], found: Proposal, lexicon: Lexicon): Proposal | null {
  const sign = lexemes[found.at - 1];
  if (found.kind !== "temperature" || !sign) return found;
  const isSign = lexicon.minus.has(sign.lower) || (/^[-−]$/u.test(sign.text) && !sign.glued);
  if (!isSign) return found;
  // "minus minus 5 degrees": who can tell.
  const twice = lexemes[found.at - 2];
  if (twice && (lexicon.minus.has(twice.lower) || isHyphen(twice))) return null;
  if (lexemes[found.at]?.glued || typeof found.value !== "number" || found.value <= 0) return found;
  return { ...found, at: found.at - 1, value: -found.value };
}

/** "rose from 10 to 12 %": the first figure takes the unit of the second. */
function unitOfChange(
  lexemes: readonly Lexeme[],
  first: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  const joins = lexicon.to.has(lexemes[first.end]?.lower ?? "");
  if (!joins || !lexicon.from.has(lexemes[first.at - 1]?.lower ?? "") || first.bareOne) return null;
  const second = readNumber(lexemes, first.end + 1, lexicon);
  const unit =
    second && (readUnit(lexemes, second, lexicon) ?? countedNoun(lexemes, second, lexicon));
  if (!second || !unit) return null;
  return { ...unit, factor: unit.factor * sharedScale(first, second), end: first.end };
}

function unitOf(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  const unit = readUnit(lexemes, number, lexicon);
  if (unit) return unit;
  return number.bareOne ? null : countedNoun(lexemes, number, lexicon);
}

/**
 * "de 10 à 12 %", "entre 2 et 3 millions d'euros", "5-10 km": the unit stands at the second number, and the first
 * takes its magnitude from it where it has none. After a verb of change the two are figures apart.
 */
function readRange(
  lexemes: readonly Lexeme[],
  first: NumberMatch,
  unit: UnitMatch | null,
  lexicon: Lexicon,
): Proposal | null {
  const own = unit && unit.kind !== "count" && unit.kind !== "people" ? unit : null;
  const after = jointAt(
    lexemes,
    { at: first.at, end: own?.end ?? first.end, measured: own !== null },
    lexicon,
  );
  if (after === null || first.bareOne) return null;
  const second = readNumber(lexemes, after, lexicon);
  if (!second || second.bareOne || second.value <= first.value) return null;
  // What stands before the range tells what its second number is too ("à 2 ou 3 heures").
  const unit2 = unitOf(lexemes, { ...second, at: first.at }, lexicon);
  if (!unit2 || (own && (unit2.kind !== own.kind || unit2.code !== own.code))) return null;
  if (unit2.code === "h" && areOpeningHours(lexemes, first, second, unit2.end, lexicon))
    return null;
  const low = own
    ? first.value * own.factor
    : first.value * sharedScale(first, second) * unit2.factor;
  const high = second.value * unit2.factor;
  if (low >= high) return null;
  // "or" between far numbers is a choice of two things.
  if (lexicon.or.has(lexemes[after - 1]?.lower ?? "") && high > low * 2 + 1) return null;
  return {
    at: first.at,
    end: unit2.end,
    kind: unit2.kind,
    value: rounded(low),
    upper: rounded(high),
    unit: unit2.code,
    shared: unit2.shared,
  };
}

/** "de 9 à 18 heures": from a time of the day to another, unless so much of something. */
function areOpeningHours(
  lexemes: readonly Lexeme[],
  first: NumberMatch,
  second: NumberMatch,
  end: number,
  lexicon: Lexicon,
): boolean {
  const from = lexicon.from.has(lexemes[first.at - 1]?.lower ?? "");
  const of = lexicon.of.has(lexemes[end]?.lower ?? "");
  return from && !of && first.value >= 6 && second.value <= 24;
}
