import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseDigits } from "./numbers.ts";
import type { Proposal } from "./proposal.ts";
import { dayOfWeekdayOnly, relativeDate, type DateRead } from "./relative-dates.ts";

/** A date at lexeme `at`: full, partial, a year, a month, a season, a quarter, a decade, a weekday, a relative day. */
export function readDate(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateProposal | null {
  const found =
    isoDate(lexemes, at) ??
    numericDate(lexemes, at, lexicon) ??
    relativeDate(lexemes, at, lexicon) ??
    dayRange(lexemes, at, lexicon) ??
    dayAndMonth(lexemes, at, lexicon) ??
    monthFirst(lexemes, at, lexicon) ??
    monthAlone(lexemes, at, lexicon) ??
    partOfYear(lexemes, at, lexicon) ??
    decade(lexemes, at, lexicon) ??
    dayOfWeekdayOnly(lexemes, at, lexicon) ??
    bareYear(lexemes, at, lexicon);
  if (!found) return null;
  const { value, end, upper, weekday, relative } = found;
  return {
    at: found.at ?? at,
    end,
    kind: "date",
    value,
    ...(upper === undefined ? {} : { upper }),
    unit: null,
    hints: { weekday, relative },
  };
}

export interface DateProposal extends Proposal {
  hints: Pick<DateRead, "weekday" | "relative">;
}

const two = (value: number): string => String(value).padStart(2, "0");
const YEAR = /^(?:1[0-9]|20)\d\d$/u;

function yearAt(lexemes: readonly Lexeme[], at: number): number | null {
  const text = lexemes[at]?.text ?? "";
  return YEAR.test(text) && !isUnitAfter(lexemes, at) ? Number(text) : null;
}

/** "2013 €": an amount after all. */
const isUnitAfter = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:%|€|\$|£)$/u.test(lexemes[at + 1]?.text ?? "");

const dateValue = (year: number | null, month: number, day?: number): string =>
  `${year === null ? "-" : String(year).padStart(4, "0")}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;

/** The month and its end, when a month stands at `at` ("janv." takes its stop along). */
function monthAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { month: number; end: number; weak: boolean } | null {
  const lexeme = lexemes[at];
  const month = lexeme && lexicon.months.get(lexeme.lower);
  if (!lexeme || month === undefined) return null;
  const stop =
    lexeme.text.length < 5 &&
    lexemes[at + 1]?.text === "." &&
    lexemes[at + 1]?.glued &&
    lexemes[at + 2]?.kind === "number";
  const capital = lexeme.text !== lexeme.lower;
  // English months are capitalised; "may" and "march" are verbs, "mars" a planet.
  const weak =
    lexicon.weakMonths.has(lexeme.lower) &&
    !(lexicon.openModifiers && capital && lexeme.text.length > 3 && lexeme.lower !== "may");
  return { month, end: stop ? at + 2 : at + 1, weak };
}

/** The day of the month at `at`: "12", "1er", "3rd", "premier". */
function dayAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { day: number; end: number } | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const named = lexicon.dayOrdinals.get(lexeme.lower);
  if (named !== undefined && named <= 31) return { day: named, end: at + 1 };
  if (!/^\d{1,2}$/u.test(lexeme.text)) return null;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return null;
  const suffix = lexemes[at + 1];
  return { day, end: suffix?.glued && lexicon.daySuffixes.has(suffix.lower) ? at + 2 : at + 1 };
}

/** Past a year that belongs to the date before it: "12 juin 2014", "June 12, 2014", "mars de 2014". */
function withYear(
  lexemes: readonly Lexeme[],
  end: number,
  lexicon: Lexicon,
): { year: number | null; end: number } {
  const year = yearAt(lexemes, end);
  if (year !== null) return { year, end: end + 1 };
  const skipped = lexemes[end]?.text === "," || lexicon.dateOf.has(lexemes[end]?.lower ?? "");
  const later = skipped ? yearAt(lexemes, end + 1) : null;
  return later === null ? { year: null, end } : { year: later, end: end + 2 };
}

/** A weekday before the day takes part: "jeudi 12 juin", "Thursday, June 12". Index past it and its comma. */
function pastWeekday(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { weekday: number | undefined; at: number } {
  const weekday = lexicon.weekdays.get(lexemes[at]?.lower ?? "");
  if (weekday === undefined || (lexemes[at]?.lower.length ?? 0) < 3)
    return { weekday: undefined, at };
  let next = at + 1;
  while (
    /^[.,]$/u.test(lexemes[next]?.text ?? "") ||
    lexicon.dateThe.has(lexemes[next]?.lower ?? "")
  )
    next++;
  return { weekday, at: next };
}

function dayAndMonth(lexemes: readonly Lexeme[], start: number, lexicon: Lexicon): DateRead | null {
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const day = dayAt(lexemes, at, lexicon);
  if (!day) return null;
  const of =
    lexicon.dateOf.has(lexemes[day.end]?.lower ?? "") || isHyphen(lexemes[day.end]) ? 1 : 0;
  const month = monthAt(lexemes, day.end + of, lexicon);
  if (!month) return null;
  const { year, end } = withYear(
    lexemes,
    isHyphen(lexemes[month.end]) ? month.end + 1 : month.end,
    lexicon,
  );
  return {
    value: dateValue(year, month.month, day.day),
    end: year === null ? month.end : end,
    weekday,
  };
}

function monthFirst(lexemes: readonly Lexeme[], start: number, lexicon: Lexicon): DateRead | null {
  if (!lexicon.openModifiers) return null;
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const month = monthAt(lexemes, at, lexicon);
  if (!month) return null;
  const the = lexicon.dateThe.has(lexemes[month.end]?.lower ?? "") ? 1 : 0;
  const day = dayAt(lexemes, month.end + the, lexicon);
  if (!day || lexemes[day.end]?.text === "%") return null;
  // "June 3-5", "June 3 to June 5"
  const through = lexicon.dayTo.has(lexemes[day.end]?.lower ?? "") || isHyphen(lexemes[day.end]);
  const month2 = through ? monthAt(lexemes, day.end + 1, lexicon) : null;
  const day2 = through ? dayAt(lexemes, month2?.end ?? day.end + 1, lexicon) : null;
  const { year, end } = withYear(lexemes, day2?.end ?? day.end, lexicon);
  if (
    day2 &&
    (month2 || (day2.day > day.day && !/^(?:and|&)$/u.test(lexemes[day.end]?.lower ?? "")))
  ) {
    return {
      value: dateValue(year, month.month, day.day),
      upper: dateValue(year, month2?.month ?? month.month, day2.day),
      end,
    };
  }
  const own = withYear(lexemes, day.end, lexicon);
  return { value: dateValue(own.year, month.month, day.day), end: own.end, weekday };
}

/** "du 3 au 5 mars 2014", "3-5 March", "du 28 février au 2 mars". */
function dayRange(lexemes: readonly Lexeme[], start: number, lexicon: Lexicon): DateRead | null {
  const { at } = pastWeekday(lexemes, start, lexicon);
  const first = dayAt(lexemes, at, lexicon);
  if (!first) return null;
  const month1 = monthAt(lexemes, first.end, lexicon);
  const join = month1?.end ?? first.end;
  const word = lexemes[join]?.lower ?? "";
  if (
    !isHyphen(lexemes[join]) &&
    !(lexicon.dayTo.has(word) && !lexicon.or.has(word) && !lexicon.and.has(word))
  )
    return null;
  const second = pastWeekday(lexemes, join + 1, lexicon);
  const last = dayAt(lexemes, second.at, lexicon);
  const month2 =
    last &&
    monthAt(
      lexemes,
      last.end + (lexicon.dateOf.has(lexemes[last.end]?.lower ?? "") ? 1 : 0),
      lexicon,
    );
  if (!last || !month2 || (!month1 && last.day <= first.day)) return null;
  const { year, end } = withYear(lexemes, month2.end, lexicon);
  return {
    value: dateValue(year, (month1 ?? month2).month, first.day),
    upper: dateValue(year, month2.month, last.day),
    end,
  };
}

/** "juin 2014", "mi-juin", "en juin", "late March", "June": a weak one needs a preposition or a year. */
function monthAlone(lexemes: readonly Lexeme[], start: number, lexicon: Lexicon): DateRead | null {
  let at = start;
  const part = lexicon.parts.has(lexemes[at]?.lower ?? "");
  if (part) at += isHyphen(lexemes[at + 1]) ? 2 : 1;
  const month = monthAt(lexemes, at, lexicon);
  if (!month) return null;
  const { year, end } = withYear(lexemes, month.end, lexicon);
  const before = lexemes[start - 1]?.lower ?? "";
  if (year === null) {
    if (month.weak && !part && !lexicon.dateBefore.has(before)) return null;
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

/** "rentrée 2016", "printemps 2014", "deuxième trimestre 2021", "Q3 2021", "T3". */
function partOfYear(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
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

/** EDTF: 33 to 36 are quarters, 40 and 41 halves of a year (ISO 8601-2, level 2). */
function quarterOf(
  lexemes: readonly Lexeme[],
  at: number,
  number: number,
  months: number,
  lexicon: Lexicon,
): DateRead | null {
  if (number < 1 || number > 12 / months) return null;
  const { year, end } = withYear(lexemes, at, lexicon);
  const code = (months === 3 ? 32 : 39) + number;
  return { value: `${year ?? "XXXX"}-${code}`, end };
}

function ordinalAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const lexeme = lexemes[at];
  const named =
    lexicon.ordinals.get(lexeme?.lower ?? "") ?? lexicon.dayOrdinals.get(lexeme?.lower ?? "");
  if (named !== undefined) return { value: named, end: at + 1 };
  const suffix = lexemes[at + 1];
  if (
    !/^\d{1,2}$/u.test(lexeme?.text ?? "") ||
    !suffix?.glued ||
    !lexicon.ordinalSuffixes.has(suffix.lower)
  )
    return null;
  return { value: Number(lexeme?.text), end: at + 2 };
}

/** "années 1990", "les années 90", "the 1990s", "the nineties" is left: EDTF "199X". "XXe siècle" is left too. */
function decade(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const digits = /^(\d{3}0|\d0)$/u.exec(lexeme.text)?.[1];
  const english =
    digits && lexemes[at + 1]?.glued && lexemes[at + 1]?.lower === "s" ? at + 2 : null;
  if (digits && english !== null) return { value: decadeValue(digits), end: english };
  if (!lexicon.decadeWords.has(lexeme.lower) || lexicon.openModifiers) return null;
  const after = /^(\d{3}0|\d0)$/u.exec(lexemes[at + 1]?.text ?? "")?.[1];
  return after ? { value: decadeValue(after), end: at + 2 } : null;
}

const decadeValue = (digits: string): string =>
  digits.length === 4
    ? `${digits.slice(0, 3)}X`
    : `${Number(digits) <= 20 ? "20" : "19"}${digits[0]}X`;

function isoDate(lexemes: readonly Lexeme[], at: number): DateRead | null {
  const [year, dash, month, dash2, day] = lexemes.slice(at, at + 5);
  if (
    !year ||
    !/^\d{4}$/u.test(year.text) ||
    dash?.text !== "-" ||
    dash2?.text !== "-" ||
    !month?.glued ||
    !day?.glued
  )
    return null;
  return checked(Number(year.text), Number(month.text), Number(day.text), at + 5);
}

/** "12/06/2014", "12.06.2014", "12-06-14": by the language's order, or the other where that is no date. */
function numericDate(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(lexemes[at]?.text ?? "");
  if (dotted) return checked(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const [a, sign, b, sign2, c] = lexemes.slice(at, at + 5);
  if (!a || !b || !c || !/^[/-]$/u.test(sign?.text ?? "") || sign?.text !== sign2?.text)
    return null;
  if (![a, b].every((part) => /^\d{1,2}$/u.test(part.text)) || !/^(?:\d{4}|\d{2})$/u.test(c.text))
    return null;
  if (!sign?.glued || !b.glued || !c.glued) return null;
  const year =
    c.text.length === 4 ? Number(c.text) : Number(c.text) + (Number(c.text) < 50 ? 2000 : 1900);
  const [x, y] = [parseDigits(a.text, ".") ?? 0, parseDigits(b.text, ".") ?? 0];
  const [day, month] = lexicon.dayFirst ? [x, y] : [y, x];
  return checked(year, month, day, at + 5) ?? checked(year, day, month, at + 5);
}

function checked(year: number, month: number, day: number, end: number): DateRead | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: dateValue(year, month, day), end };
}

/** A year on its own: four digits that nothing counts and nothing labels; a range of years with a dash or a word. */
function bareYear(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const lexeme = lexemes[at];
  const year = yearAt(lexemes, at);
  if (!lexeme || year === null || year < 1000 || year > 2100) return null;
  const before = lexemes[at - 1]?.lower ?? "";
  const told = lexicon.dateBefore.has(before) || lexicon.yearWords.has(before);
  if (
    lexicon.labels.has(before) ||
    (lexeme.glued && lexemes[at - 1]?.kind === "word" && !/['’]$/u.test(before))
  )
    return null;
  // Below 1900 and past 2050 a number needs a word that says it is a year.
  if (!told && (year < 1900 || year > 2050)) return null;
  const after = lexemes[at + 1];
  const second =
    isHyphen(after) ||
    after?.text === "/" ||
    (lexicon.to.has(after?.lower ?? "") && told) ||
    (lexicon.and.has(after?.lower ?? "") && lexicon.between.has(before));
  const text2 = second ? (lexemes[at + 2]?.text ?? "") : "";
  if (YEAR.test(text2) && Number(text2) > year)
    return { value: String(year), upper: text2, end: at + 3 };
  if (
    after?.glued &&
    /^\d{2}$/u.test(text2) &&
    lexemes[at + 2]?.glued &&
    Number(text2) === (year + 1) % 100
  ) {
    return { value: String(year), upper: String(year + 1), end: at + 3 };
  }
  return { value: String(year), end: at + 1 };
}
