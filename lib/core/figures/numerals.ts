import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { plain, type NumberRead } from "./number-match.ts";

/** A number in words at lexeme `at` ("quatre-vingt-dix-sept mille", "one hundred and five"). */
export function numeral(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): NumberRead | null {
  const { cardinals, hundreds, thousands, one, numeralAnd } = lexicon;
  let sum = 0;
  let current = 0;
  let end = at;
  let words = 0;
  let index = at;
  for (;;) {
    const lexeme = lexemes[index];
    if (!lexeme) break;
    const { lower } = lexeme;
    const value = cardinals.get(lower);
    if (value !== undefined && fits(current, value, lexicon)) {
      current = joined(current, value, lexicon);
    } else if (
      hundreds.has(lower) &&
      current < (lexicon.vigesimal ? 20 : 100) &&
      (current !== 0 || words === 0 || sum > 0)
    ) {
      current = Math.max(1, current) * 100;
    } else if (thousands.has(lower) && (words === 0 || current > 0) && sum < 1000) {
      sum += Math.max(1, current) * 1000;
      current = 0;
    } else if (
      words === 0 &&
      one.has(lower) &&
      (hundreds.has(next(lexemes, index)) || thousands.has(next(lexemes, index)))
    ) {
      current = 1;
    } else if (
      words > 0 &&
      (isTie(lexemes, index) || lower === numeralAnd) &&
      continues(lexemes, index, current || sum, lexicon)
    ) {
      index++;
      continue;
    } else {
      break;
    }
    words++;
    index++;
    end = index;
  }
  if (words === 0) return null;
  const first = lexemes[at]?.lower ?? "";
  return {
    ...plain(sum + current, end),
    bareOne: words === 1 && (one.has(first) || sum + current === 1),
  };
}

const next = (lexemes: readonly Lexeme[], index: number): string => lexemes[index + 1]?.lower ?? "";

/** A hyphen tied to what is on either side. */
export const isTie = (lexemes: readonly Lexeme[], index: number): boolean =>
  isHyphen(lexemes[index]) &&
  (lexemes[index]?.glued ?? false) &&
  (lexemes[index + 1]?.glued ?? false);

/** After "and" or a hyphen the numeral must go on: "vingt et un", "vingt-et-un", "one hundred and five", "thirty-five". */
function continues(
  lexemes: readonly Lexeme[],
  index: number,
  current: number,
  lexicon: Lexicon,
): boolean {
  const following = lexemes[index + 1]?.lower ?? "";
  if (isTie(lexemes, index)) {
    if (following === lexicon.numeralAnd) return joinsByAnd(lexemes, index + 1, current, lexicon);
    const value = lexicon.cardinals.get(following);
    return value === undefined
      ? lexicon.hundreds.has(following) || lexicon.thousands.has(following)
      : fits(current, value, lexicon);
  }
  return joinsByAnd(lexemes, index, current, lexicon);
}

/** "et" joins one and eleven to tens only; "and" joins what is below hundred to hundreds. */
function joinsByAnd(
  lexemes: readonly Lexeme[],
  index: number,
  current: number,
  lexicon: Lexicon,
): boolean {
  const past = isTie(lexemes, index + 1) ? index + 2 : index + 1;
  const value = lexicon.cardinals.get(lexemes[past]?.lower ?? "");
  if (value === undefined) return false;
  return lexicon.vigesimal
    ? current >= 20 && current % 10 === 0 && (value === 1 || value === 11)
    : current >= 100 && current % 100 === 0 && value < 100;
}

function fits(current: number, value: number, { vigesimal }: Lexicon): boolean {
  const rest = current % 100;
  if (rest === 0) return true;
  if (vigesimal && value === 20 && rest === 4) return true;
  if (vigesimal && (rest === 60 || rest === 80)) return value < 20 && value > 0;
  if (vigesimal && (rest === 70 || rest === 90 || rest === 10)) return value >= 7 && value < 10;
  return rest >= 20 && rest % 10 === 0 && value < 10 && value > 0;
}

const joined = (current: number, value: number, { vigesimal }: Lexicon): number =>
  vigesimal && value === 20 && current % 100 === 4 ? current + 76 : current + value;
