import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import { ordinalAt } from "./ordinals.ts";
import { periodAt, type DateRead } from "./relative-dates.ts";

/** Lexemes before the day in which a verb may say that it is one ("il rentre … le 27"). */
const REACH = 5;
/** From here on an ordinal behind "on" is a day: "on first sight", "on second thoughts" are none. */
const LEAST_PLAIN = 12;

/**
 * A day of the month without its month: "the 20th of next month", "le 3 de ce mois"; and "by the 27th", "rentrer le
 * 27" where a word before says that it is a day and nothing behind that it is anything else.
 */
export function loneDay(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const day = dayAt(lexemes, at, lexicon);
  if (!day) return null;
  const value = `---${String(day.value).padStart(2, "0")}`;
  const of = lexicon.dateOf.has(lexemes[day.end]?.lower ?? "") ? day.end + 1 : day.end;
  const period = periodAt(lexemes, of, lexicon);
  if (period?.unit === "month")
    return { value, end: period.end, relative: { unit: "month", offset: period.offset } };
  return isTold(lexemes, at, day, lexicon) && ends(lexemes, day.end, lexicon)
    ? { value, end: day.end }
    : null;
}

function dayAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { value: number; end: number; ordinal: boolean } | null {
  const ordinal = ordinalAt(lexemes, at, lexicon);
  const number = ordinal ?? readNumber(lexemes, at, lexicon);
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value))
    return null;
  return { value: number.value, end: number.end, ordinal: ordinal !== null };
}

function isTold(
  lexemes: readonly Lexeme[],
  at: number,
  { ordinal, value }: { ordinal: boolean; value: number },
  lexicon: Lexicon,
): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  // "on 22nd"
  if (ordinal && value > LEAST_PLAIN && lexicon.openModifiers && lexicon.slashBefore.has(before))
    return true;
  if (!lexicon.dateThe.has(before)) return false;
  // "by the 27th", "dès le 27": the preposition is enough where the day has its ending, or nothing else follows it.
  if (lexicon.dayBefore.has(lexemes[at - 2]?.lower ?? "") && (ordinal || lexicon.smallMonths))
    return true;
  for (let index = at - 2; index >= Math.max(0, at - 1 - REACH); index--) {
    if (lexicon.dayVerbs.has(lexemes[index]?.lower ?? "")) return true;
  }
  return false;
}

function ends(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  const after = lexemes[at];
  if (after === undefined) return true;
  if (after.kind === "punctuation")
    return /^[.,;:)!?»"”]$/u.test(after.text) && lexemes[at + 1]?.glued !== true;
  return lexicon.notNouns.has(after.lower) && !lexicon.of.has(after.lower);
}
