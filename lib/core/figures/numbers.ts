import { digits } from "./digits.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { plain, type NumberMatch, type NumberRead } from "./number-match.ts";
import { isTie, numeral } from "./numerals.ts";
import { matchPhrase } from "./phrases.ts";

export type { NumberMatch } from "./number-match.ts";

/** Past this no press figure goes; what is read as more is no amount. */
const GREATEST = 1e18;

/** The number that starts at lexeme `at`, with its magnitude and a half ("two and a half million"), or null. */
export function readNumber(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): NumberMatch | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  // Every reader asks for the number at its place: it is read once.
  lexeme.read ??= { number: numberAt(lexemes, at, lexicon) };
  return lexeme.read.number;
}

function numberAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): NumberMatch | null {
  const start = signAt(lexemes, at) ? at + 1 : at;
  const base =
    partOfMagnitude(lexemes, at, lexicon) ??
    digits(lexemes, start) ??
    (start === at ? (numeral(lexemes, at, lexicon) ?? lone(lexemes, at, lexicon)) : null);
  if (!base) return null;
  const whole = withMagnitude(lexemes, withFraction(lexemes, base, lexicon), lexicon);
  if (whole.value > GREATEST) return null;
  return {
    ...whole,
    value: start === at || lexemes[at]?.text === "+" ? whole.value : 0 - whole.value,
    at,
  };
}

/** A minus tied to the digits after it, and to nothing before it. */
function signAt(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at];
  const next = lexemes[at + 1];
  if (!sign || !/^[-−–+]$/u.test(sign.text) || next?.kind !== "number" || !next.glued) return false;
  return at === 0 || !sign.glued || lexemes[at - 1]?.text === "(";
}

/** "half a million", "une demi-douzaine", "a quarter million". */
function partOfMagnitude(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): NumberRead | null {
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
function lone(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): NumberRead | null {
  const first = lexemes[at]?.lower ?? "";
  if (lexicon.one.has(first)) {
    const skip = lexicon.magnitudeAdjectives.has(lexemes[at + 1]?.lower ?? "") ? 2 : 1;
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

function withFraction(lexemes: readonly Lexeme[], base: NumberRead, lexicon: Lexicon): NumberRead {
  const half = matchPhrase(lexicon.andHalf, lexemes, base.end);
  // "a million and a half"
  const of = base.magnitude ? base.value : 1;
  return half
    ? {
        ...base,
        value: base.value + half.value * of,
        end: half.end,
        bareOne: false,
        plainDigits: false,
      }
    : base;
}

/** "4,5 millions", "2 hundred thousand", "trois mille milliards", "12 mille". */
function withMagnitude(lexemes: readonly Lexeme[], base: NumberRead, lexicon: Lexicon): NumberRead {
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
    // "deux millions et demi"
    const half = matchPhrase(lexicon.andHalf, lexemes, found.end);
    if (half && value >= 1e6)
      return { ...found, value: found.value + half.value * value, end: half.end };
    // "two million five hundred thousand": the rest is added.
    const rest = value >= 1e6 ? numeral(lexemes, found.end, lexicon) : null;
    const goesOn = rest && lexicon.magnitudes.has(lexemes[rest.end]?.lower ?? "");
    if (rest && !rest.bareOne && rest.value < value && !rest.magnitude && !goesOn)
      return { ...found, value: found.value + rest.value, end: rest.end };
  }
  return found;
}

/** "une dizaine de milliers", "une centaine de millions": round upon round, joined by "de". */
const isRoundOf = (lexemes: readonly Lexeme[], found: NumberRead, lexicon: Lexicon): boolean =>
  found.magnitude &&
  lexicon.of.has(lexemes[found.end]?.lower ?? "") &&
  lexicon.magnitudes.has(lexemes[found.end + 1]?.lower ?? "");

/** "12 mille", "2 hundred"; after French digits "cents" are coins ("50 cents"). */
function plainMagnitude(word: string, lexicon: Lexicon): number | null {
  if (lexicon.thousands.has(word)) return 1000;
  return lexicon.hundreds.has(word) && !lexicon.vigesimal ? 100 : null;
}
