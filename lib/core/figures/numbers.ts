import type { Lexeme } from "./lexeme.ts";
import { isHyphen } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import { VULGAR_FRACTIONS } from "./symbols.ts";

/** A number as it is read off the lexemes `at` to `end` (past the last). */
export interface NumberMatch {
  value: number;
  at: number;
  end: number;
  /** A round collective: "une centaine", "des milliers". */
  approximate: boolean;
  /** Only an article or "one": counts nothing by itself. */
  bareOne: boolean;
  /** Million, milliard, dozen…: what is counted follows with "de". */
  magnitude: boolean;
  /** Written in digits, whole, without separator: may be a year, a code, a label's number. */
  plainDigits: boolean;
}

/** Past this no press figure goes; what is read as more is no amount. */
const GREATEST = 1e18;
/** Code units of one token of digits: a longer one is a code. */
const LONGEST_DIGITS = 30;

type Partial_ = Omit<NumberMatch, "at" | "end"> & { end: number };

/** The number that starts at lexeme `at`, with its magnitude and a half ("two and a half million"), or null. */
export function readNumber(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): NumberMatch | null {
  const start = signAt(lexemes, at) ? at + 1 : at;
  const base =
    partOfMagnitude(lexemes, at, lexicon) ??
    digits(lexemes, start, lexicon) ??
    (start === at ? inWords(lexemes, at, lexicon) : null);
  if (!base) return null;
  const whole = withMagnitude(lexemes, withFraction(lexemes, base, lexicon), lexicon);
  if (whole.value > GREATEST) return null;
  return { ...whole, value: start === at ? whole.value : -whole.value, at };
}

/** A minus tied to the digits after it, and to nothing before it. */
function signAt(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at];
  const next = lexemes[at + 1];
  if (!sign || !/^[-−–]$/u.test(sign.text) || next?.kind !== "number" || !next.glued) return false;
  return at === 0 || !sign.glued || lexemes[at - 1]?.text === "(";
}

function digits(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Partial_ | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const vulgar = VULGAR_FRACTIONS.get(lexeme.text);
  if (vulgar !== undefined) return plain(vulgar, at + 1);
  if (lexeme.kind !== "number" || lexeme.text.length > LONGEST_DIGITS) return null;
  const value = parseDigits(lexeme.text, lexicon.decimal);
  if (value === null) return null;
  const half = VULGAR_FRACTIONS.get(lexemes[at + 1]?.text ?? "");
  if (half !== undefined) return plain(value + half, at + 2);
  const slashed = slashedFraction(lexemes, at);
  if (slashed) return plain(slashed.value, slashed.end);
  const more = slashedFraction(lexemes, at + 1);
  if (more && !lexemes[at + 1]?.glued) return plain(value + more.value, more.end);
  return { ...plain(value, at + 1), plainDigits: /^\p{Nd}+$/u.test(lexeme.text) };
}

/** "1/4", and the second half of "10 1/2": only the fractions that measures are given in. */
function slashedFraction(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; end: number } | null {
  const [above, slash, below, after] = lexemes.slice(at, at + 4);
  if (slash?.text !== "/" || !slash.glued || !below?.glued) return null;
  if (after?.text === "/" && after.glued) return null;
  if (!/^[1-7]$/u.test(above?.text ?? "") || !/^[23458]$/u.test(below.text)) return null;
  const value = Number(above?.text) / Number(below.text);
  return value < 1 ? { value, end: at + 3 } : null;
}

const plain = (value: number, end: number): Partial_ => ({
  value,
  end,
  approximate: false,
  bareOne: false,
  magnitude: false,
  plainDigits: false,
});

/**
 * The value of digits with separators: groups of three are thousands, the language's mark is the decimal one, and the
 * other mark is taken for it where it cannot part thousands ("2.5" in French). Null for times and malformed groups.
 */
export function parseDigits(text: string, decimal: "." | ","): number | null {
  const ascii = text.normalize("NFKC").replaceAll(/[\s'’]/gu, "");
  if (!/^[\d.,]+$/u.test(ascii)) return null;
  const marks = ascii.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(ascii);
  const last = marks.at(-1) ?? "";
  const mixed = new Set(marks).size > 1;
  const tail = ascii.slice(ascii.lastIndexOf(last) + 1);
  const thousands = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(ascii);
  const isDecimal = mixed
    ? marks.filter((mark) => mark === last).length === 1
    : marks.length === 1 &&
      (last === decimal || !thousands || tail.length !== 3 || ascii.startsWith("0"));
  if (!isDecimal) return thousands ? Number(ascii.replaceAll(/[.,]/gu, "")) : null;
  const whole = ascii.slice(0, ascii.lastIndexOf(last)).replaceAll(/[.,]/gu, "");
  return Number(`${whole}.${tail}`);
}

function inWords(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Partial_ | null {
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
      continues(lexemes, index, current, lexicon)
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
  if (words === 0) return lone(lexemes, at, lexicon);
  const first = lexemes[at]?.lower ?? "";
  return {
    ...plain(sum + current, end),
    bareOne: words === 1 && (one.has(first) || sum + current === 1),
  };
}

const next = (lexemes: readonly Lexeme[], index: number): string => lexemes[index + 1]?.lower ?? "";

const isTie = (lexemes: readonly Lexeme[], index: number): boolean =>
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

/** "half a million", "une demi-douzaine", "a quarter million". */
function partOfMagnitude(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Partial_ | null {
  const part = matchPhrase(lexicon.half, lexemes, at);
  const whole = part && lexicon.magnitudes.get(lexemes[part.end]?.lower ?? "");
  if (!part || !whole) return null;
  return {
    ...plain(whole.value * part.value, part.end + 1),
    approximate: whole.approximate ?? false,
    magnitude: true,
  };
}

/** A magnitude without a number: "une centaine", "a million", "la dizaine". */
function lone(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Partial_ | null {
  const first = lexemes[at]?.lower ?? "";
  if (lexicon.one.has(first)) {
    const skip = lexicon.magnitudeAdjectives.has(next(lexemes, at)) ? 2 : 1;
    const magnitude = lexicon.magnitudes.get(lexemes[at + skip]?.lower ?? "");
    if (magnitude) {
      return {
        ...plain(magnitude.value, at + skip + 1),
        approximate: magnitude.approximate ?? false,
        magnitude: true,
      };
    }
    return null;
  }
  const magnitude = lexicon.magnitudes.get(first);
  if (!magnitude?.lone || !lexicon.definite.has(lexemes[at - 1]?.lower ?? "")) return null;
  return {
    ...plain(magnitude.value, at + 1),
    approximate: magnitude.approximate ?? false,
    magnitude: true,
  };
}

function withFraction(lexemes: readonly Lexeme[], base: Partial_, lexicon: Lexicon): Partial_ {
  const half = matchPhrase(lexicon.andHalf, lexemes, base.end);
  return half
    ? { ...base, value: base.value + half.value, end: half.end, bareOne: false, plainDigits: false }
    : base;
}

/** "4,5 millions", "2 hundred thousand", "trois mille milliards", "12 mille". */
function withMagnitude(lexemes: readonly Lexeme[], base: Partial_, lexicon: Lexicon): Partial_ {
  let found = base;
  // "mille milliards", "hundred thousand million": more than three in a row is no number.
  for (let step = 0; step < 3; step++) {
    const skip = isTie(lexemes, found.end) || isRoundOf(lexemes, found, lexicon) ? 1 : 0;
    const word = lexemes[found.end + skip]?.lower ?? "";
    const magnitude = lexicon.magnitudes.get(word);
    const value = magnitude?.value ?? plainMagnitude(word, lexicon);
    if (value === null || (found.magnitude && value < 1e6 && !found.approximate)) return found;
    const past = found.end + skip + 1;
    const stop = magnitude?.stop && lexemes[past]?.text === "." && lexemes[past]?.glued ? 1 : 0;
    found = {
      value: found.value * value,
      end: past + stop,
      approximate: found.approximate || (magnitude?.approximate ?? false),
      bareOne: false,
      magnitude: magnitude !== undefined,
      plainDigits: false,
    };
    // "two million five hundred thousand": the rest is added.
    const rest = value >= 1e6 ? inWords(lexemes, found.end, lexicon) : null;
    const goesOn = rest && lexicon.magnitudes.has(lexemes[rest.end]?.lower ?? "");
    if (rest && !rest.bareOne && rest.value < value && !rest.magnitude && !goesOn)
      return { ...found, value: found.value + rest.value, end: rest.end };
  }
  return found;
}

/** "une dizaine de milliers", "une centaine de millions": round upon round, joined by "de". */
const isRoundOf = (lexemes: readonly Lexeme[], found: Partial_, lexicon: Lexicon): boolean =>
  found.magnitude &&
  lexicon.of.has(lexemes[found.end]?.lower ?? "") &&
  lexicon.magnitudes.has(lexemes[found.end + 1]?.lower ?? "");

/** "12 mille", "2 hundred"; after French digits "cents" are coins ("50 cents"). */
function plainMagnitude(word: string, lexicon: Lexicon): number | null {
  if (lexicon.thousands.has(word)) return 1000;
  return lexicon.hundreds.has(word) && !lexicon.vigesimal ? 100 : null;
}
