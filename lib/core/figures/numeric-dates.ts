import { checked, dateValue, daysIn, pastWeekday } from "./calendar.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseDigits } from "./digits.ts";
import type { DateRead } from "./relative-dates.ts";

/** "2014-06-12", "2014/06/12". */
export function isoDate(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { at } = pastWeekday(lexemes, start, lexicon);
  const [year, dash, month, dash2, day] = lexemes.slice(at, at + 5);
  if (
    !year ||
    !/^\d{4}$/u.test(year.text) ||
    !/^[-/]$/u.test(dash?.text ?? "") ||
    dash2?.text !== dash?.text ||
    ![month, day].every((part) => /^\d{1,2}$/u.test(part?.text ?? "")) ||
    !month?.glued ||
    !day?.glued
  )
    return null;
  return checked(Number(year.text), Number(month.text), Number(day.text), at + 5);
}

/** "12/06/2014", "12.06.2014", "12-06-14": by the language's order, or the other where that is no date. */
export function numericDate(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { at } = pastWeekday(lexemes, start, lexicon);
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

/** "le 22/04", "on 22/04", "du 03-04": two parts are a date only behind a word or a weekday that says so. */
export function dayAndMonthInDigits(
  lexemes: readonly Lexeme[],
  start: number,
  lexicon: Lexicon,
): DateRead | null {
  const { weekday, at } = pastWeekday(lexemes, start, lexicon);
  const [a, sign, b, after] = lexemes.slice(at, at + 4);
  if (!a || !b?.glued || !sign?.glued || !/^[-/]$/u.test(sign.text)) return null;
  if (weekday === undefined && !lexicon.slashBefore.has(lexemes[at - 1]?.lower ?? "")) return null;
  // "le 3/4 des voix" is a part, "le 1/4 de finale" a round, "le 4-2" a score.
  if (!/^\d{1,2}$/u.test(a.text) || !/^\d{1,2}$/u.test(b.text)) return null;
  if (sign.text === "-" && !/^0\d$/u.test(b.text)) return null;
  if (lexicon.of.has(after?.lower ?? "") || /^(?:des|finale|%|[-/])$/u.test(after?.lower ?? ""))
    return null;
  const [x, y] = [Number(a.text), Number(b.text)];
  const orders = lexicon.dayFirst
    ? [
        [x, y],
        [y, x],
      ]
    : [
        [y, x],
        [x, y],
      ];
  for (const [day = 0, month = 0] of orders) {
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month))
      return { value: dateValue(null, month, day), end: at + 3, weekday };
  }
  return null;
}
