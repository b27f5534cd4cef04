import { countedNoun } from "./counted.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readUnit, type UnitMatch } from "./measure.ts";
import { rounded, type Proposal } from "./proposal.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { prefixedMoney } from "./money.ts";
import { matchPhraseBefore } from "./phrases.ts";

/** An amount at lexeme `at`: a number or a range with its currency, unit, per cent sign or counted noun. */
export function readQuantity(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  if (isLabelled(lexemes, at, lexicon)) return null;
  const money = prefixedMoney(lexemes, at, lexicon);
  if (money) return money;
  const first = readNumber(lexemes, at, lexicon);
  if (!first || tiedToWord(lexemes, first)) return null;
  const unit = unitOf(lexemes, first, lexicon);
  const range = readRange(lexemes, first, unit, lexicon);
  if (range) return range;
  const meant = unit ?? unitOfChange(lexemes, first, lexicon) ?? ageOf(lexemes, first, lexicon);
  return meant ? proposal(first, meant) : null;
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
  const unit = second && readUnit(lexemes, second, lexicon);
  if (!second || !unit) return null;
  return { ...unit, factor: unit.factor * sharedScale(first, second), end: first.end };
}

/** "aged 35": years, though the text does not say so. */
function ageOf(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  const told = matchPhraseBefore(lexicon.aged, lexemes, number.at, 1);
  if (!told || !number.plainDigits || number.value < 1 || number.value > 120) return null;
  return { kind: "duration", code: "a", factor: 1, end: number.end };
}

const proposal = (number: NumberMatch, unit: UnitMatch): Proposal => ({
  at: unit.at ?? number.at,
  end: unit.end,
  kind: unit.kind,
  value: rounded(number.value * unit.factor),
  unit: unit.code,
  ...(number.approximate ? { approximate: true } : {}),
});

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
  const end = unit && unit.kind !== "count" && unit.kind !== "people" ? unit.end : first.end;
  const after = joint(lexemes, first.at, end, lexicon);
  if (after === null || first.bareOne) return null;
  const second = readNumber(lexemes, after, lexicon);
  if (!second || second.bareOne || second.value <= first.value) return null;
  const unit2 = unitOf(lexemes, second, lexicon);
  if (
    !unit2 ||
    (unit && end === unit.end && (unit2.kind !== unit.kind || unit2.code !== unit.code))
  )
    return null;
  const scale = sharedScale(first, second);
  const low =
    unit && end === unit.end ? first.value * unit.factor : first.value * scale * unit2.factor;
  const high = second.value * unit2.factor;
  if (low >= high) return null;
  return {
    at: first.at,
    end: unit2.end,
    kind: unit2.kind,
    value: rounded(low),
    upper: rounded(high),
    unit: unit2.code,
  };
}

/** "2 à 3 millions": the first shares the second's magnitude where it has none of its own and is smaller without. */
function sharedScale(first: NumberMatch, second: NumberMatch): number {
  if (first.magnitude || !second.magnitude || first.value >= 1000) return 1;
  return 10 ** (Math.floor(Math.log10(second.value) / 3) * 3);
}

/** Index past the word that joins two ends of a range, or null. */
function joint(
  lexemes: readonly Lexeme[],
  at: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  const lexeme = lexemes[end];
  if (!lexeme) return null;
  if (isHyphen(lexeme)) {
    const spaced = !lexeme.glued && !(lexemes[end + 1]?.glued ?? false);
    return lexemes[end + 1]?.kind === "number" && !spaced && lexemes[end + 2]?.text !== lexeme.text
      ? end + 1
      : null;
  }
  const before = lexemes[at - 1]?.lower ?? "";
  if (lexicon.and.has(lexeme.lower)) return lexicon.between.has(before) ? end + 1 : null;
  if (lexicon.or.has(lexeme.lower)) return end + 1;
  if (!lexicon.to.has(lexeme.lower)) return null;
  if (lexicon.from.has(before) && changes(lexemes, at - 1, lexicon)) return null;
  return end + 1;
}

function changes(lexemes: readonly Lexeme[], before: number, lexicon: Lexicon): boolean {
  for (let index = before - 1; index >= Math.max(0, before - 5); index--) {
    if (lexicon.change.has(lexemes[index]?.lower ?? "")) return true;
  }
  return false;
}

/** "article 49", "page 3", "n° 12": the number names something and counts nothing. */
export function isLabelled(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  const before = lexemes[at - 1];
  if (!before || lexemes[at]?.kind !== "number") return false;
  if (lexicon.labels.has(before.lower)) return true;
  return /^[°º#]$/u.test(before.text) && lexicon.labels.has(lexemes[at - 2]?.lower ?? "no");
}

/** "A380", "G7", "Covid-19", "3D": part of a name. */
function tiedToWord(lexemes: readonly Lexeme[], number: NumberMatch): boolean {
  const here = lexemes[number.at];
  if (here?.kind !== "number") return false;
  const before = lexemes[number.at - 1];
  if (here.glued && before) {
    if (before.kind === "word" && !/['’ʼ]$/u.test(before.text)) return true;
    if (isHyphen(before) && before.glued && lexemes[number.at - 2]?.kind === "word") return true;
    if (/^[/@#_.,:]$/u.test(before.text) && before.glued) return true;
  }
  return false;
}
