import type { Span } from "../reading.ts";
import type { Token, TokenKind } from "../text/segmented.ts";
import { CURRENCY_CODES, CURRENCY_PREFIXES } from "./currency-codes.ts";

/** A token as the figure readers see it: hyphenated numerals are parted ("thirty-five" is three lexemes). */
export interface Lexeme extends Span {
  text: string;
  /** Lower case, apostrophes straight. */
  lower: string;
  kind: TokenKind;
  /** Nothing stands between this lexeme and the one before. */
  glued: boolean;
}

const HYPHEN = /[-‐‑]/u;
const NUMERIC = /^\p{Nd}/u;
const MONTH_AND_DAY = /^(\p{L}{3,9})([0-2]?\d|3[01])$/u;

/** A currency's code or abbreviation written against its amount: "EUR2.5bn", "USD40", "Rs500". */
const CODE_AND_DIGITS = /^(\p{Lu}\p{L}{0,2})(\p{Nd}{1,15})(\p{L}{0,3})$/u;
/** What makes an amount of digits behind a letter that is other things too. */
const MAGNITUDE = /^(?:million|billion|trillion|bn|m|tn)$/u;

/** What a language says about the parts of hyphenated compounds. */
export interface Compounds {
  /** Words that make a compound fall apart when they begin it: numerals, "mi", "half". */
  splits: ReadonlySet<string>;
  /** A compound of months falls apart ("mars-avril"), that of a month and a name does not ("Mars-Express"). */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** Words for times that take a possessive ("last year's", "Saturday's"), which is parted from them. */
  periods: ReadonlyMap<string, unknown>;
}

/**
 * The lexemes of one sentence.
 * @param addresses spans in which nothing is to be read: their tokens become marks.
 */
export function lexemesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  compounds: Compounds,
  addresses: readonly Span[] = [],
): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let before = -1;
  const push = (text: string, start: number, kind: TokenKind): void => {
    const lower =
      kind === "word" ? text.normalize("NFC").toLowerCase().replace(/[’ʼ]/u, "'") : text;
    lexemes.push({ text, lower, kind, start, end: start + text.length, glued: start === before });
    before = start + text.length;
  };
  let address = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    while ((addresses[address]?.end ?? Infinity) <= token.start) address++;
    const inside = addresses[address];
    if (inside && token.start >= inside.start) {
      // No unit and no number: whatever reads the lexemes stops at it.
      push("@", token.start, "punctuation");
      before = token.end;
    } else if (token.kind === "word" && partedAtHyphens(token, lexemes, compounds)) {
      let start = token.start;
      for (const part of token.text.split(/([-‐‑])/u)) {
        if (part) {
          push(
            part,
            start,
            HYPHEN.test(part) ? "punctuation" : NUMERIC.test(part) ? "number" : "word",
          );
        }
        start += part.length;
      }
    } else if (
      token.kind === "word" &&
      token.start === before &&
      /^h[0-5]\d$/iu.test(token.text) &&
      lexemes.at(-1)?.kind === "number"
    ) {
      // "19h30"
      push(token.text.slice(0, 1), token.start, "word");
      push(token.text.slice(1), token.start + 1, "number");
    } else if (token.kind === "word" && isMonthAndDay(token, compounds)) {
      const [, name = "", day = ""] = MONTH_AND_DAY.exec(token.text) ?? [];
      push(name, token.start, "word");
      push(day, token.start + name.length, "number");
    } else if (token.kind === "word" && isPossessive(token, compounds)) {
      push(token.text.slice(0, -2), token.start, "word");
      push(token.text.slice(-2), token.end - 2, "word");
    } else if (token.kind === "word" && CODE_AND_DIGITS.test(token.text)) {
      index += pushCodeAndDigits(tokens, index, to, push);
    } else {
      push(token.text, token.start, token.kind);
    }
  }
  return lexemes;
}

function isPossessive({ text }: Token, { months, weekdays, periods }: Compounds): boolean {
  if (!/['’]s$/u.test(text)) return false;
  const owner = text.slice(0, -2).toLowerCase();
  return months.has(owner) || weekdays.has(owner) || periods.has(owner);
}

/** "june12" is a month and its day. */
const isMonthAndDay = (token: Token, compounds: Compounds): boolean =>
  compounds.months.has(MONTH_AND_DAY.exec(token.text)?.[1]?.toLowerCase() ?? "");

function partedAtHyphens(
  token: Token,
  before: readonly Lexeme[],
  { splits, months }: Compounds,
): boolean {
  if (!HYPHEN.test(token.text)) return false;
  const first = token.text.slice(0, token.text.search(HYPHEN)).toLowerCase();
  if (splits.has(first)) return true;
  // "mars-avril", "sep-1"
  if (months.has(first))
    return token.text
      .toLowerCase()
      .split(HYPHEN)
      .every((part) => months.has(part) || /^(?:[0-2]?\d|3[01])$/u.test(part));
  // "5-year-old": what a hyphen ties to a number is parted too.
  const last = before.at(-1);
  return last?.text === "-" && before.at(-2)?.kind === "number";
}

/** "EUR2.5bn" is the tokens "EUR2", ".", "5", "bn": code, number and scale. How many tokens were taken besides. */
function pushCodeAndDigits(
  tokens: readonly Token[],
  index: number,
  to: number,
  push: (text: string, start: number, kind: TokenKind) => void,
): number {
  const token = tokens[index];
  const [, code = "", digits = "", scale = ""] = CODE_AND_DIGITS.exec(token?.text ?? "") ?? [];
  if (!token) return 0;
  const mark = tokens[index + 1];
  const rest = tokens[index + 2];
  const goesOn =
    scale === "" &&
    index + 2 < to &&
    /^[.,]$/u.test(mark?.text ?? "") &&
    mark?.start === token.end &&
    rest?.kind === "number" &&
    rest.start === mark.end;
  const prefix = CURRENCY_PREFIXES.get(code);
  const weak = prefix?.[1] ?? false;
  const parted = goesOn && /^\p{Nd}{3}/u.test(rest.text);
  const believed = weak
    ? parted || MAGNITUDE.test(scale) || MAGNITUDE.test(mark?.text ?? "")
    : prefix !== undefined || CURRENCY_CODES.has(code);
  if (!believed) {
    push(token.text, token.start, token.kind);
    return 0;
  }
  push(code, token.start, "word");
  push(goesOn ? `${digits}${mark.text}${rest.text}` : digits, token.start + code.length, "number");
  if (scale) push(scale, token.end - scale.length, "word");
  return goesOn ? 2 : 0;
}

export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[-‐‑–—]$/u.test(lexeme.text);
}

/** Begins with a capital and goes on in lower case. */
export function isCapitalised(lexeme: Lexeme): boolean {
  const { text, lower } = lexeme;
  return (
    text[0] !== lower[0] && (text.length === 1 || text.slice(1) !== text.slice(1).toUpperCase())
  );
}
