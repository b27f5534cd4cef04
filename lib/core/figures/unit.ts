import type { FigureKind } from "../reading.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMatch } from "./numbers.ts";

/** What the number is of: its kind, its unit's code, and how many of that unit one is. */
export interface UnitMatch {
  kind: FigureKind;
  code: string | null;
  factor: number;
  /** Several currencies have this name ("dollar"): which it is, is told by the rest of the text. */
  shared?: boolean | undefined;
  /** Past its last lexeme. */
  end: number;
}

/** From here on a number in digits may be said as a magnitude is ("1 000 000 d'euros"). */
const WRITTEN_OUT = 1e6;

/** Past "de" or "d'", where a magnitude asks for it ("millions d'euros"). */
export function pastOf(lexemes: readonly Lexeme[], number: NumberMatch, lexicon: Lexicon): number {
  return (number.magnitude || number.value >= WRITTEN_OUT) &&
    lexicon.of.has(lexemes[number.end]?.lower ?? "")
    ? number.end + 1
    : number.end;
}

/** Whether one of `words` stands within `reach` lexemes of `at`, on either side. */
export function near(
  lexemes: readonly Lexeme[],
  at: number,
  reach: number,
  words: ReadonlySet<string>,
): boolean {
  for (let index = Math.max(0, at - reach); index < Math.min(lexemes.length, at + reach); index++) {
    if (words.has(lexemes[index]?.lower ?? "")) return true;
  }
  return false;
}
