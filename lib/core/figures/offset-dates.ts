import type { Lexeme } from "./lexeme.ts";
import type { Relative } from "./calendar-words.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import type { DateRead } from "./relative-dates.ts";

/** Parts of one length of time: "two years, a month and three days". */
const MOST_PARTS = 4;
const UNITS: ReadonlyMap<string, Relative["unit"]> = new Map([
  ["d", "day"],
  ["wk", "week"],
  ["mo", "month"],
  ["a", "year"],
]);

/**
 * A day told by how far it is from another: "three weeks from tomorrow", "two Sundays from now", "il y a deux ans, un
 * mois et trois jours". A single "two years ago" is left a length of time, as the press corpus has it.
 */
export function offsetDate(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): DateRead | null {
  const lead = matchPhrase(lexicon.offsetsBefore, lexemes, at);
  const length = lengthAt(lexemes, lead?.end ?? at, lexicon);
  if (!length) return null;
  if (lead) {
    if (length.parts.length < 2) return null;
    return {
      value: "",
      end: length.end,
      shift: { parts: length.parts, sign: lead.value, from: 0 },
    };
  }
  const tail = matchPhrase(lexicon.offsetsAfter, lexemes, length.end);
  const single = length.parts.length < 2 && length.weekday === undefined;
  if (!tail || (single && tail.value.whole)) return null;
  const { sign, from } = tail.value;
  return {
    value: "",
    end: tail.end,
    // "two Sundays later" is told from another day than that of publication.
    ...(from === null
      ? {}
      : { shift: { parts: length.parts, sign, from }, weekday: length.weekday }),
  };
}

interface Length {
  parts: { unit: Relative["unit"]; count: number }[];
  weekday?: number;
  end: number;
}

function lengthAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Length | null {
  const parts: Length["parts"] = [];
  let next = at;
  let end = at;
  while (parts.length < MOST_PARTS) {
    const number = readNumber(lexemes, next, lexicon);
    if (!number || number.magnitude || !Number.isInteger(number.value) || number.value < 1) break;
    const weekday = weekdayOf(lexemes[number.end]?.lower ?? "", lexicon);
    if (weekday !== undefined && parts.length === 0) {
      return { parts: [{ unit: "weekday", count: number.value }], weekday, end: number.end + 1 };
    }
    const unit = matchPhrase<Unit>(lexicon.units, lexemes, number.end);
    const name = unit?.value.factor === 1 ? UNITS.get(unit.value.code) : undefined;
    if (!unit || name === undefined) break;
    parts.push({ unit: name, count: number.value });
    end = unit.end;
    next = end;
    if (lexemes[next]?.text === ",") next++;
    if (lexicon.and.has(lexemes[next]?.lower ?? "")) next++;
  }
  return parts.length > 0 ? { parts, end } : null;
}

/** The weekday of "Sundays" or "Sunday". */
const weekdayOf = (word: string, lexicon: Lexicon): number | undefined =>
  word.length < 5
    ? undefined
    : (lexicon.weekdays.get(word) ?? lexicon.weekdays.get(word.slice(0, -1)));
