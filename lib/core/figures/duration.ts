import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { FAMILIES, UNIT_SYMBOLS } from "./symbols.ts";
import type { UnitMatch } from "./unit.ts";

/** A measure of time goes on with smaller units, a half, or what makes it an age; a time of the day is none. */
export function duration(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  end: number,
  unit: { code: string; factor: number },
  lexicon: Lexicon,
): UnitMatch | null {
  const before = lexemes[number.at - 1]?.lower ?? "";
  const after = lexemes[end]?.lower ?? "";
  const { code, factor } = unit;
  const goesOn = smallerUnits(lexemes, end, code, lexicon);
  const half = matchPhrase(lexicon.andHalf, lexemes, goesOn?.end ?? end);
  // "un an" and "a year" measure time only where the words around say so; "a second" rarely does.
  if (number.bareOne && !goesOn && !half) {
    const told = lexicon.durationBefore.has(before) || lexicon.durationAfter.has(after);
    if (!told || code === "s") return null;
  }
  const more = (half?.value ?? 0) + (goesOn?.value ?? 0);
  const past = half?.end ?? goesOn?.end ?? end;
  const old = matchPhrase(lexicon.age, lexemes, isHyphen(lexemes[past]) ? past + 1 : past);
  return {
    kind: "duration",
    code,
    factor: factor * (1 + more / (number.value || 1)),
    end: old?.end ?? past,
  };
}

/** Units of these are joined by "and" as well: "two years and three months", "five feet and two inches". */
const JOINED: ReadonlySet<string> = new Set(["time", "inches", "ounces"]);

/**
 * "5 ft 2 in", "2 heures 30", "un an, un mois et vingt jours": smaller units of the same family go on. Their worth is
 * in units of the first. A comma is taken along only where "and" ends the list.
 */
export function smallerUnits(
  lexemes: readonly Lexeme[],
  at: number,
  code: string,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const family = FAMILIES.get(code);
  if (!family) return null;
  const [name, whole] = family;
  let size = whole;
  let sum = 0;
  let next = at;
  let read: { value: number; end: number } | null = null;
  for (let step = 0; step < 4; step++) {
    const comma = lexemes[next]?.text === "," && JOINED.has(name);
    if (comma) next++;
    const and = lexicon.and.has(lexemes[next]?.lower ?? "") && JOINED.has(name);
    if (and) next++;
    const number = readNumber(lexemes, next, lexicon);
    if (!number || !Number.isInteger(number.value) || number.magnitude) break;
    const unit = unitAt(lexemes, number.end, lexicon);
    const other = unit && FAMILIES.get(unit.code);
    if (!unit || !other || other[0] !== name || other[1] >= size) {
      // "2 heures 30": minutes, without being named.
      const minutes = lexemes[next]?.text ?? "";
      const bare = code === "h" && next === at && /^[0-5]\d$/u.test(minutes);
      if (bare && !unit) return { value: Number(minutes) / 60, end: at + 1 };
      return read ?? (next === at ? inWords(lexemes, number, code, lexicon) : null);
    }
    if (number.value * other[1] >= size) break;
    sum += (number.value * other[1]) / whole;
    size = other[1];
    next = unit.end;
    if (!comma) read = { value: sum, end: next };
  }
  return read;
}

/** "une heure vingt", "un mètre vingt": minutes and centimetres, without being named. */
function inWords(
  lexemes: readonly Lexeme[],
  { at, end, value }: NumberMatch,
  code: string,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const parts = code === "h" ? 60 : code === "m" ? 100 : 0;
  if (lexicon.openModifiers || lexemes[at]?.kind !== "word" || value < 5 || value >= parts)
    return null;
  const after = lexemes[end];
  const closes =
    after === undefined || after.kind === "punctuation" || lexicon.notNouns.has(after.lower);
  return closes ? { value: value / parts, end } : null;
}

function unitAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { code: string; end: number } | null {
  const match =
    matchPhrase<Unit>(lexicon.units, lexemes, at) ??
    matchPhrase<Unit>(UNIT_SYMBOLS, lexemes, at, "text");
  return match && { code: match.value.code, end: match.end };
}
