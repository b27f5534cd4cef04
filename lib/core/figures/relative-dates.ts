import type { Lexeme } from "./lexeme.ts";
import type { Relative } from "./calendar-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";

export interface DateRead {
  /** Where it starts, when earlier than the lexeme it was looked for at. */
  at?: number;
  end: number;
  /** ISO 8601 or EDTF, partial where the text is. */
  value: string;
  upper?: string;
  /** 1 is Monday: what the text says the day is; it settles the year. */
  weekday?: number | undefined;
  /** Before or after the day of publication, or a shift from it. */
  relative?: "last" | "next" | Relative | undefined;
  /** The so-manieth such weekday of the month; -1 is the last. */
  nth?: number | undefined;
  /** A quarter or half of a year. */
  part?: true | undefined;
  /** Days from Easter Sunday. */
  easter?: number | undefined;
  /** So far from the day of publication, `from` days past it. */
  shift?: DateShift | undefined;
}

/** A distance in time: the parts of "two years and a month", before (-1) or after (1) a day. */
export interface DateShift {
  parts: readonly { unit: Relative["unit"]; count: number }[];
  sign: 1 | -1;
  /** Days from the day of publication to the one that is counted from. */
  from: number;
}

/** "hier", "tomorrow", "l'été dernier", "last month", "next year". The value is empty: only `resolved` can say it. */
export function relativeDate(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const day = matchPhrase<Relative>(lexicon.relatives, lexemes, at);
  if (day) return { value: "", end: day.end, relative: day.value };
  const period = lexicon.relativeAfter
    ? periodThen(lexemes, at, lexicon)
    : thenPeriod(lexemes, at, lexicon);
  return period && (withWeekday(lexemes, period, lexicon) ?? period);
}

/** "next week on Friday", "semaine prochaine, mardi" */
function withWeekday(
  lexemes: readonly Lexeme[],
  { end, relative }: DateRead,
  lexicon: Lexicon,
): DateRead | null {
  if (typeof relative !== "object" || relative.unit !== "week") return null;
  const joint = lexemes[end];
  const at = joint?.text === "," || lexicon.slashBefore.has(joint?.lower ?? "") ? end + 1 : end;
  const word = lexemes[at]?.lower ?? "";
  const weekday = lexicon.weekdays.get(word);
  return weekday === undefined || word.length < 5
    ? null
    : { value: "", end: at + 1, weekday, relative };
}

/** "this month", "next week", "mois prochain", "ce mois": a period told from the day of publication. */
export function periodAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { unit: Relative["unit"]; offset: number; end: number } | null {
  const here = lexemes[at]?.lower ?? "";
  if (lexicon.this.has(here)) {
    const unit = lexicon.periods.get(lexemes[at + 1]?.lower ?? "");
    return unit === undefined ? null : { unit, offset: 0, end: at + 2 };
  }
  const first = lexicon.relativeAfter && lexicon.dateThe.has(here) ? at + 1 : at;
  const read = lexicon.relativeAfter
    ? periodThen(lexemes, first, lexicon)
    : thenPeriod(lexemes, first, lexicon);
  return read && typeof read.relative === "object" ? { ...read.relative, end: read.end } : null;
}

/** French: "été dernier", "semaine prochaine"; also "cette année", "ce mois". */
function periodThen(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const unit = lexicon.periods.get(lexemes[at]?.lower ?? "");
  if (unit === undefined) return null;
  const offset = shift(lexemes[at + 1]?.lower ?? "", lexicon);
  if (offset === null) return null;
  const season = lexicon.seasons.get(lexemes[at]?.lower ?? "");
  return {
    value: season === undefined ? "" : `XXXX-${season}`,
    end: at + 2,
    relative: { unit, offset },
  };
}

/** English: "last month", "next summer". */
function thenPeriod(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const word = lexemes[at + 1]?.lower ?? "";
  // "this week", "this summer", but not "this Friday": a weekday needs no word before it.
  const own = lexicon.this.has(lexemes[at]?.lower ?? "") && lexicon.periods.has(word);
  const offset = own ? 0 : shift(lexemes[at]?.lower ?? "", lexicon);
  if (offset === null) return null;
  const weekday = lexicon.weekdays.get(word);
  if (weekday !== undefined && word.length > 3) {
    return { value: "", end: at + 2, weekday, relative: offset < 0 ? "last" : "next" };
  }
  const month = lexicon.months.get(word);
  if (month !== undefined && word.length > 3) {
    const value = `--${String(month).padStart(2, "0")}`;
    return { value, end: at + 2, relative: offset < 0 ? "last" : "next" };
  }
  const unit = lexicon.periods.get(word);
  if (unit === undefined) return null;
  const season = lexicon.seasons.get(word);
  return {
    value: season === undefined ? "" : `XXXX-${season}`,
    end: at + 2,
    relative: { unit, offset },
  };
}

const shift = (word: string, lexicon: Lexicon): -1 | 1 | null =>
  lexicon.last.has(word) ? -1 : lexicon.next.has(word) ? 1 : null;

/** "jeudi", "on Monday": a day of the week is a date only where nothing makes it a habit. */
export function dayOfWeekdayOnly(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const lexeme = lexemes[at];
  const weekday = lexicon.weekdays.get(lexeme?.lower ?? "");
  if (!lexeme || weekday === undefined || lexeme.lower.length < 4) return null;
  const before = lexemes[at - 1]?.lower ?? "";
  // "chaque lundi", "le dixième dimanche": no day of the calendar.
  if (lexicon.every.has(before) || lexicon.ordinals.has(before)) return null;
  const week = weekAfter(lexemes, at + 1, lexicon);
  if (week) return { value: "", end: week.end, weekday, relative: week.relative };
  const after = lexemes[at + 1]?.lower ?? "";
  const relative =
    lexicon.relativeAfter && lexicon.last.has(after)
      ? "last"
      : lexicon.relativeAfter && lexicon.next.has(after)
        ? "next"
        : undefined;
  // "le jeudi" is every Thursday, "le jeudi suivant" one that is told from another day.
  if (!relative && lexicon.dateThe.has(before)) return null;
  return { value: "", end: relative ? at + 2 : at + 1, weekday, relative };
}

/** "(mardi) de la semaine prochaine", "(Friday) of next week", "(vendredi) cette semaine". */
function weekAfter(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { end: number; relative: Relative } | null {
  let next = at;
  if (lexicon.of.has(lexemes[next]?.lower ?? "")) next++;
  const here = lexemes[next]?.lower ?? "";
  if (lexicon.this.has(here) && lexicon.periods.get(lexemes[next + 1]?.lower ?? "") === "week")
    return { end: next + 2, relative: { unit: "week", offset: 0 } };
  if (lexicon.relativeAfter && lexicon.definite.has(here)) next++;
  const week = lexicon.relativeAfter
    ? periodThen(lexemes, next, lexicon)
    : thenPeriod(lexemes, next, lexicon);
  const relative = week?.relative;
  return week && typeof relative === "object" && relative.unit === "week"
    ? { end: week.end, relative }
    : null;
}
