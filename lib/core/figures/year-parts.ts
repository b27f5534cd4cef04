import { dateValue, monthAt, withYear } from "./calendar.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import { ordinalAt } from "./ordinals.ts";
import type { DateRead } from "./relative-dates.ts";

/** "juin 2014", "mi-juin", "en juin", "late March", "June": a weak one needs a preposition or a year. */
export function monthAlone(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  let at = start;
  const part = lexicon.parts.has(lexemes[at]?.lower ?? "");
  if (part) at += isHyphen(lexemes[at + 1]) ? 2 : 1;
  const month = monthAt(lexemes, at, lexicon);
  if (!month) return null;
  if (isNoDay(lexemes, start, month.end)) return null;
  const { year, end } = withYear(lexemes, month.end, lexicon);
  const before = lexemes[start - 1]?.lower ?? "";
  if (year === null) {
    const through = monthsThrough(lexemes, month, before, lexicon);
    if (through) return through;
    // "at night and may admit", "they march on"
    const small = lexicon.openModifiers && lexemes[at]?.text === lexemes[at]?.lower;
    const told = (month.named || small ? lexicon.monthBefore : lexicon.dateBefore).has(before);
    if (month.weak && !part && !told) return null;
    const after = lexemes[month.end]?.lower ?? "";
    const isLast = lexicon.relativeAfter && (lexicon.last.has(after) || lexicon.next.has(after));
    return {
      value: dateValue(null, month.month),
      end: isLast ? month.end + 1 : month.end,
      ...(isLast
        ? { relative: lexicon.last.has(after) ? ("last" as const) : ("next" as const) }
        : {}),
    };
  }
  return { value: dateValue(year, month.month), end };
}

/** "31 février", "February 30": a day that there is not is no month either. */
function isNoDay(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  const before = lexemes[start - 1];
  const after = lexemes[end];
  if (before && /^\d{1,2}$/u.test(before.text)) return true;
  return (
    after !== undefined &&
    /^(?:3\d|29)$/u.test(after.text) &&
    !(lexemes[end + 1]?.kind === "word" && !lexemes[end + 1]?.glued)
  );
}

/** "mars-avril 2014", "de mars à juin 2014": from month to month; in "janvier et février 2014" the first has the year. */
function monthsThrough(
  lexemes: readonly Lexeme[],
  first: { month: number; end: number },
  before: string,
  lexicon: Lexicon,
): DateRead | null {
  const join = lexemes[first.end];
  const second = join && monthAt(lexemes, first.end + 1, lexicon);
  if (!second || second.month === first.month) return null;
  const { year, end } = withYear(lexemes, second.end, lexicon);
  const and = lexicon.and.has(join.lower);
  // English "between January and March" are two dates; "entre novembre et février 2015" have one year.
  const between = and && lexicon.between.has(before) && (year !== null || !lexicon.openModifiers);
  if (isHyphen(join) || lexicon.to.has(join.lower) || between) {
    // "de novembre à février 2014" begins the year before.
    const from = year !== null && first.month > second.month ? year - 1 : year;
    return {
      value: dateValue(from, first.month),
      upper: dateValue(year, second.month),
      end,
    };
  }
  return and && year !== null ? { value: dateValue(year, first.month), end: first.end } : null;
}

/** "rentrée 2016", "printemps 2014", "deuxième trimestre 2021", "Q3 2021", "T3". */
export function partOfYear(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const moment = lexicon.moments.get(lexeme.lower);
  const season = lexicon.seasons.get(lexeme.lower);
  if (moment !== undefined || season !== undefined) {
    const { year, end } = withYear(lexemes, at + 1, lexicon);
    if (year === null) return null;
    return { value: moment === undefined ? `${year}-${season}` : dateValue(year, moment), end };
  }
  const short = /^([QTSH])([1-4])$/u.exec(lexeme.text);
  const shortMonths = short && lexicon.fractionsOfYear.get((short[1] ?? "").toLowerCase());
  if (short && shortMonths)
    return quarterOf(lexemes, at + 1, Number(short[2]), shortMonths, lexicon);
  const number = ordinalAt(lexemes, at, lexicon);
  const months = number && lexicon.fractionsOfYear.get(lexemes[number.end]?.lower ?? "");
  if (!number || !months || (lexemes[number.end]?.lower.length ?? 0) < 4) return null;
  return quarterOf(lexemes, number.end + 1, number.value, months, lexicon);
}

/** A quarter or half of a year, as its first and last month. */
function quarterOf(
  lexemes: readonly Lexeme[],
  at: number,
  number: number,
  months: number,
  lexicon: Lexicon,
): DateRead | null {
  if (number < 1 || number > 12 / months) return null;
  const { year, end } = withYear(lexemes, at, lexicon);
  const from = dateValue(year, (number - 1) * months + 1);
  const to = dateValue(year, number * months);
  if (year !== null) return { value: from, upper: to, end };
  const told = ofTheYear(lexemes, at, lexicon);
  // "in the first half" of a match
  if (told === null && months === 6 && lexicon.openModifiers) return null;
  return { value: from, upper: to, end: told ?? end, part: true };
}

/** Past "of the year", "de l'année", or null. */
export function ofTheYear(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number | null {
  if (!lexicon.dateOf.has(lexemes[at]?.lower ?? "")) return null;
  if (!lexicon.definite.has(lexemes[at + 1]?.lower ?? "")) return null;
  return lexicon.periods.get(lexemes[at + 2]?.lower ?? "") === "year" ? at + 3 : null;
}

/** "années 1990", "les années 90", "the 1990s", "the nineties" is left: EDTF "199X". */
export function decade(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const digits = /^(\d{3}0|\d0)$/u.exec(lexeme.text)?.[1];
  const english =
    digits && lexemes[at + 1]?.glued && lexemes[at + 1]?.lower === "s" ? at + 2 : null;
  if (digits && english !== null) return { value: decadeValue(digits), end: english };
  if (!lexicon.decadeWords.has(lexeme.lower) || lexicon.openModifiers) return null;
  const after = /^(\d{3}0|\d0)$/u.exec(lexemes[at + 1]?.text ?? "")?.[1];
  if (after) return { value: decadeValue(after), end: at + 2 };
  // "les années quatre-vingt-dix"
  const words = lexemes[at + 1]?.kind === "word" ? readNumber(lexemes, at + 1, lexicon) : null;
  const value = words?.value ?? 0;
  return words && value >= 20 && value < 100 && value % 10 === 0
    ? { value: decadeValue(String(value)), end: words.end }
    : null;
}

const decadeValue = (digits: string): string =>
  digits.length === 4
    ? `${digits.slice(0, 3)}X`
    : `${Number(digits) <= 20 ? "20" : "19"}${digits[0]}X`;

/** "19e siècle", "XIXe siècle", "21st century": EDTF "18XX". Before our era is left out. */
export function century(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const number = romanOrdinal(lexemes, at, lexicon) ?? ordinalAt(lexemes, at, lexicon);
  if (!number || !lexicon.centuryWords.has(lexemes[number.end]?.lower ?? "")) return null;
  const end = number.end + 1;
  if (lexicon.beforeOurEra.has(lexemes[end]?.lower ?? "") || number.value > 30) return null;
  return { value: `${String(number.value - 1).padStart(2, "0")}XX`, end };
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
]);

function romanOrdinal(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const match = /^([IVX]{1,6})(\p{Ll}*)$/u.exec(lexemes[at]?.text ?? "");
  if (!match || (match[2] && !lexicon.ordinalSuffixes.has(match[2]))) return null;
  const digits = Array.from(match[1] ?? "", (digit) => ROMAN.get(digit) ?? 0);
  const value = digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return value > 0 ? { value, end: at + 1 } : null;
}
