import type { Token, TokenKind } from "../text/segmented.ts";
import { CURRENCY_CODES, CURRENCY_PREFIXES } from "./currency-codes.ts";
import type { Lexeme } from "./lexeme.ts";

/** What a language says about words that fall apart. */
export interface Compounds {
  /** The mark before decimals. */
  decimal: "." | ",";
  /** Words that make a compound fall apart when they begin it: numerals, "mi", "half". */
  splits: ReadonlySet<string>;
  /** A compound of months falls apart ("mars-avril"), that of a month and a name does not ("Mars-Express"). */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** Words for times that take a possessive ("last year's", "Saturday's"), which is parted from them. */
  periods: ReadonlyMap<string, unknown>;
}

/** A word in its parts, one after the other without a gap, and how many tokens behind it were taken along. */
export interface Parted {
  parts: readonly (readonly [text: string, kind: TokenKind])[];
  taken: number;
}

/** A hyphen, a digit or a possessive: without one of them no word falls apart. */
const PERHAPS = /[-‐‑]|\p{Nd}|['’]s$/u;
const HYPHEN = /[-‐‑]/u;
const NUMERIC = /^\p{Nd}/u;
const DAY = /^(?:[0-2]?\d|3[01])$/u;
const MONTH_AND_DAY = /^(\p{L}{3,9})([0-2]?\d|3[01])$/u;
/** A currency's code or abbreviation written against its amount: "EUR2.5bn", "USD40", "Rs500". */
const CODE_AND_DIGITS = /^(\p{Lu}\p{L}{0,2})(\p{Nd}{1,15})(\p{L}{0,3})$/u;
/** What makes an amount of digits behind a letter that is other things too. */
const MAGNITUDE = /^(?:million|billion|trillion|bn|m|tn)$/u;

/**
 * A word token in parts, or null where it stays whole.
 * @param before the lexemes that stand before it
 */
export function partedWord(
  tokens: readonly Token[],
  index: number,
  to: number,
  before: readonly Lexeme[],
  compounds: Compounds,
): Parted | null {
  const token = tokens[index];
  if (!token || !PERHAPS.test(token.text)) return null;
  const { text } = token;
  const last = before.at(-1);
  if (HYPHEN.test(text)) return hyphenated(text, before, compounds);
  // "19h30" is the tokens "19" and "h30".
  if (last?.kind === "number" && last.end === token.start && /^h[0-5]\d$/iu.test(text))
    return {
      parts: [
        [text.slice(0, 1), "word"],
        [text.slice(1), "number"],
      ],
      taken: 0,
    };
  const [, month = "", day = ""] = MONTH_AND_DAY.exec(text) ?? [];
  if (compounds.months.has(month.toLowerCase()))
    return {
      parts: [
        [month, "word"],
        [day, "number"],
      ],
      taken: 0,
    };
  if (isPossessive(text, compounds))
    return {
      parts: [
        [text.slice(0, -2), "word"],
        [text.slice(-2), "word"],
      ],
      taken: 0,
    };
  return codeAndDigits(tokens, index, to);
}

function hyphenated(
  text: string,
  before: readonly Lexeme[],
  { splits, months }: Compounds,
): Parted | null {
  const words = text.toLowerCase().split(HYPHEN);
  const first = words[0] ?? "";
  // "5-year-old": what a hyphen ties to a number is parted too.
  const tied = before.at(-1)?.text === "-" && before.at(-2)?.kind === "number";
  // "mars-avril", "sep-1"
  const dates = months.has(first) && words.every((word) => months.has(word) || DAY.test(word));
  if (!splits.has(first) && !dates && !(tied && !months.has(first))) return null;
  const parts = text
    .split(/([-‐‑])/u)
    .filter(Boolean)
    .map(
      (part) =>
        [part, HYPHEN.test(part) ? "punctuation" : NUMERIC.test(part) ? "number" : "word"] as const,
    );
  return { parts, taken: 0 };
}

function isPossessive(text: string, { months, weekdays, periods }: Compounds): boolean {
  if (!/['’]s$/u.test(text)) return false;
  const owner = text.slice(0, -2).toLowerCase();
  return months.has(owner) || weekdays.has(owner) || periods.has(owner);
}

/** "EUR2.5bn" is the tokens "EUR2", ".", "5", "bn": code, number and scale. */
function codeAndDigits(tokens: readonly Token[], index: number, to: number): Parted | null {
  const token = tokens[index];
  const match = CODE_AND_DIGITS.exec(token?.text ?? "");
  if (!token || !match) return null;
  const [, code = "", digits = "", scale = ""] = match;
  const mark = tokens[index + 1];
  const rest = tokens[index + 2];
  const goesOn =
    scale === "" &&
    index + 2 < to &&
    /^[.,]$/u.test(mark?.text ?? "") &&
    mark?.start === token.end &&
    rest?.kind === "number" &&
    rest.start === mark.end;
  const [prefix, weak = false] = CURRENCY_PREFIXES.get(code) ?? [];
  const thousands = goesOn && /^\p{Nd}{3}/u.test(rest.text);
  const believed = weak
    ? thousands || MAGNITUDE.test(scale) || MAGNITUDE.test(mark?.text ?? "")
    : prefix !== undefined || CURRENCY_CODES.has(code);
  if (!believed) return null;
  const number = goesOn ? `${digits}${mark.text}${rest.text}` : digits;
  const parts: Parted["parts"] = [
    [code, "word"],
    [number, "number"],
  ];
  return { parts: scale ? [...parts, [scale, "word"]] : parts, taken: goesOn ? 2 : 0 };
}
