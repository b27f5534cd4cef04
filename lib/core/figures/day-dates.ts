import { dateValue, dayAt, daysIn, monthAt, pastWeekday, withYear } from "./calendar.ts";
import { isCapitalised, isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import type { DateRead } from "./relative-dates.ts";

/** Days of one list: "les 3, 4 et 5 mars". */
const LONGEST_LIST = 8;

/** "12 juin", "jeudi 12 juin 2014", "the 3rd of May". */
export function dayAndMonth(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const day = dayAt(lexemes, at, lexicon);
  if (!day) return null;
  const of =
    lexicon.dateOf.has(lexemes[day.end]?.lower ?? "") || isHyphen(lexemes[day.end]) ? 1 : 0;
  const month = monthAt(lexemes, day.end + of, lexicon);
  if (!month || day.day > daysIn(month.month)) return null;
  const { year, end } = withYear(
    lexemes,
    isHyphen(lexemes[month.end]) ? month.end + 1 : month.end,
    lexicon,
  );
  // "le 11-Septembre": an event that took its day's name.
  const named = lexemes[day.end + 1];
  if (lexicon.smallMonths && year === null && isHyphen(lexemes[day.end]) && named) {
    if (named.text.length > 4 && isCapitalised(named)) return null;
  }
  if (day.day > daysIn(month.month, year)) return null;
  return {
    value: dateValue(year, month.month, day.day),
    end: year === null ? month.end : end,
    weekday,
  };
}

/** "June 12", "Thursday, June 12, 2014", "June 3-5". */
export function monthFirst(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  if (!lexicon.openModifiers) return null;
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const month = monthAt(lexemes, at, lexicon);
  if (!month) return null;
  const the = lexicon.dateThe.has(lexemes[month.end]?.lower ?? "") ? 1 : 0;
  const day =
    dayAt(lexemes, month.end + the, lexicon) ?? dayInCardinals(lexemes, month.end + the, lexicon);
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
  if (day.day > daysIn(month.month, own.year)) return null;
  return { value: dateValue(own.year, month.month, day.day), end: own.end, weekday };
}

/** "June twenty-two", if nothing is counted: "in June twelve boats sank". */
function dayInCardinals(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { day: number; end: number } | null {
  const number = lexemes[at]?.kind === "word" ? readNumber(lexemes, at, lexicon) : null;
  if (!number || number.magnitude || number.value < 10 || number.value > 31) return null;
  const after = lexemes[number.end];
  const ends =
    after === undefined ||
    after.kind !== "word" ||
    lexicon.notNouns.has(after.lower) ||
    withYear(lexemes, number.end, lexicon).year !== null;
  return ends ? { day: number.value, end: number.end } : null;
}

/** "du 3 au 5 mars 2014", "3-5 March", "du 28 février au 2 mars". */
export function dayRange(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { at } = pastWeekday(lexemes, start, lexicon);
  const first = dayAt(lexemes, at, lexicon);
  if (!first) return null;
  const month1 = monthAt(lexemes, first.end, lexicon);
  const join = month1?.end ?? first.end;
  const word = lexemes[join]?.lower ?? "";
  // "entre le 12 et le 15 juin"
  const between = lexicon.and.has(word) && isBetween(lexemes, start, lexicon);
  const through = lexicon.dayTo.has(word) && !lexicon.or.has(word) && !lexicon.and.has(word);
  if (!isHyphen(lexemes[join]) && !through && !between) return null;
  const second = pastWeekday(lexemes, pastThe(lexemes, join + 1, lexicon), lexicon);
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

const pastThe = (lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number =>
  lexicon.dateThe.has(lexemes[at]?.lower ?? "") ? at + 1 : at;

function isBetween(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  const before = lexicon.dateThe.has(lexemes[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return lexicon.between.has(lexemes[before]?.lower ?? "");
}

const joinsList = (lexeme: Lexeme | undefined, lexicon: Lexicon): boolean =>
  lexeme !== undefined &&
  (lexeme.text === "," ||
    lexeme.text === "&" ||
    lexicon.and.has(lexeme.lower) ||
    lexicon.or.has(lexeme.lower));

/** "les 12 et 13 juin", "samedi 14 et dimanche 15 juin 2014": a day whose month comes with the last of the list. */
export function dayOfList(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const first = dayAt(lexemes, at, lexicon);
  if (!first || lexemes[at]?.kind !== "number") return null;
  let next = first.end;
  for (let count = 0; count < LONGEST_LIST; count++) {
    if (!joinsList(lexemes[next], lexicon)) return null;
    const past = pastWeekday(lexemes, pastThe(lexemes, next + 1, lexicon), lexicon).at;
    const day = dayAt(lexemes, past, lexicon);
    if (!day) return null;
    const of = lexicon.dateOf.has(lexemes[day.end]?.lower ?? "") ? 1 : 0;
    const month = monthAt(lexemes, day.end + of, lexicon);
    if (month) {
      if (first.day > daysIn(month.month)) return null;
      const { year } = withYear(lexemes, month.end, lexicon);
      return { value: dateValue(year, month.month, first.day), end: first.end, weekday };
    }
    next = day.end;
  }
  return null;
}

/** "June 12 and 13": a day whose month came with the first of the list. */
export function dayAfterMonth(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  if (!lexicon.openModifiers || lexemes[at]?.kind !== "number") return null;
  const day = dayAt(lexemes, at, lexicon);
  if (!day || !/^(?:[.,;:)]|and)$/u.test(lexemes[day.end]?.lower ?? ".")) return null;
  let before = at - 1;
  for (let count = 0; count < LONGEST_LIST; count++) {
    if (lexicon.and.has(lexemes[before]?.lower ?? "") && lexemes[before - 1]?.text === ",")
      before--;
    const join = lexemes[before];
    // A comma alone may part two things; the day asked about must be joined by "and", or be followed by it.
    if (!joinsList(join, lexicon) || lexicon.or.has(join?.lower ?? "")) return null;
    if (count === 0 && join?.text === "," && !lexicon.and.has(lexemes[day.end]?.lower ?? ""))
      return null;
    if (!/^\d{1,2}$/u.test(lexemes[before - 1]?.text ?? "")) return null;
    const month = monthAt(lexemes, before - 2, lexicon);
    if (month) {
      if (day.day > daysIn(month.month)) return null;
      const { year } = withYear(lexemes, day.end, lexicon);
      return { value: dateValue(year, month.month, day.day), end: day.end };
    }
    before -= 2;
  }
  return null;
}

/** "vendredi le 22", "jeudi 12", "Thursday the 21st": the day of the month and of the week, and no month. */
export function weekdayAndDay(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  if (weekday === undefined || (lexemes[start]?.lower.length ?? 0) < 5) return null;
  const day = dayAt(lexemes, at, lexicon);
  if (!day || lexemes[start + 1]?.kind === "punctuation") return null;
  const after = lexemes[day.end];
  const ends =
    after === undefined ||
    (/^[.,;:)!?»"”]$/u.test(after.text) && lexemes[day.end + 1]?.glued !== true) ||
    (lexicon.notNouns.has(after.lower) &&
      !lexicon.units.has(after.lower) &&
      !lexicon.percent.has(after.lower));
  return ends ? { value: `---${String(day.day).padStart(2, "0")}`, end: day.end, weekday } : null;
}
