import { withYear } from "./calendar.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import type { DateRead } from "./relative-dates.ts";

const DAY = 86_400_000;

/** "Christmas", "Noël 2015", "before Easter": a feast where a word before says when, or a year follows. */
export function feast(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): DateRead | null {
  const found = matchPhrase(lexicon.feasts, lexemes, at);
  if (!found) return null;
  const { year, end } = withYear(lexemes, found.end, lexicon);
  // "rue de la Toussaint", "Christmas cards", "the Ascension of Christ" name no day.
  if (year === null && !isTold(lexemes, at, found.end, lexicon)) return null;
  if (typeof found.value === "string") {
    const value = year === null ? found.value : `${year}${found.value.slice(1)}`;
    return { value, end: year === null ? found.end : end };
  }
  return year === null
    ? { value: "", end: found.end, easter: found.value }
    : { value: easter(year, found.value), end };
}

function isTold(lexemes: readonly Lexeme[], at: number, end: number, lexicon: Lexicon): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  const earlier = lexicon.definite.has(before) ? (lexemes[at - 2]?.lower ?? "") : before;
  const after = lexemes[end];
  const closes =
    after === undefined || after.kind === "punctuation" || lexicon.notNouns.has(after.lower);
  return closes && lexicon.feastBefore.has(earlier) && !lexicon.of.has(after?.lower ?? "");
}

/** ISO 8601 of a day so many days from Easter Sunday, in the Gregorian calendar (Meeus, Jones and Butcher's rule). */
export function easter(year: number, days: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  const day = ((d + e - 7 * f + 114) % 31) + 1;
  return new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10);
}
