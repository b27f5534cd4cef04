import { countedNoun } from "./counted.ts";
import { isCapitalised, isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { rounded, type Proposal } from "./proposal.ts";
import { isLabelled, tiedToWord } from "./tied.ts";
import type { Said } from "./said.ts";

/** Digits without separators that are no amount: codes past this length. */
const LONGEST_PLAIN = 4;

/**
 * A number that counts what was named before it, or is named after it: "contre 24,7 un an plus tôt", "dont six",
 * "three of the seven councillors". The span is the number alone; kind and unit are those of what it counts, a count
 * of nothing where the text does not say.
 */
export function readElliptic(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  said: Said,
): Proposal | null {
  // A language whose function words are not known may count anything.
  if (lexicon.notNouns.size === 0) return null;
  const number = readNumber(lexemes, at, lexicon);
  if (!number || !standsAlone(lexemes, number, lexicon)) return null;
  const whole = wholeAfter(lexemes, number, lexicon);
  if (whole) return proposal(number, number.value < 1 ? { kind: "ratio", unit: null } : whole);
  const compares = lexicon.comparing.has(lexemes[at - 1]?.lower ?? "");
  const like = likeOf(number, compares, said);
  // "contre zéro" is a number of votes; "zéro" without more is a word.
  if (number.value < 2 && lexemes[at]?.kind === "word" && !compares) return null;
  if (!Number.isInteger(number.value) && !like) return null;
  const found = proposal(number, like ?? { kind: "count", unit: null });
  return betweenTwo(lexemes, number, found, lexicon);
}

/** What of before the number is of: of the same sentence where it is held against it. */
function likeOf(number: NumberMatch, compares: boolean, said: Said): Proposal | null {
  if (!Number.isInteger(number.value)) return said.here;
  if (number.magnitude) return said.here ?? said.amount;
  return compares ? (said.here ?? said.counted) : said.counted;
}

/** "between 11,000 and 13,000 of them" */
function betweenTwo(
  lexemes: readonly Lexeme[],
  { at, end, value }: NumberMatch,
  found: Proposal,
  lexicon: Lexicon,
): Proposal {
  if (!lexicon.between.has(lexemes[at - 1]?.lower ?? "")) return found;
  if (!lexicon.and.has(lexemes[end]?.lower ?? "")) return found;
  const second = readNumber(lexemes, end + 1, lexicon);
  if (!second || second.value <= value || !standsAlone(lexemes, second, lexicon)) return found;
  return { ...found, end: second.end, upper: second.value };
}

function proposal(
  number: NumberMatch,
  like: Pick<Proposal, "kind" | "unit" | "shared"> & { value?: Proposal["value"] },
): Proposal {
  const greater = typeof like.value === "number" ? like.value : 0;
  // "15,1 millions, contre 24,7": the magnitude is the other's too.
  const shares =
    !number.magnitude && number.value < 1000 && greater >= 1e6 && like.kind === "money";
  const scale = shares ? 10 ** (Math.floor(Math.log10(greater) / 3) * 3) : 1;
  return {
    at: number.at,
    end: number.end,
    kind: like.kind,
    value: rounded(number.value * scale),
    unit: like.unit,
    shared: like.shared,
    ...(number.approximate ? { approximate: true } : {}),
  };
}

/** "19 of 54 families", "deux des quatorze ballons": the noun that the whole has. */
function wholeAfter(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): { kind: Proposal["kind"]; unit: string | null } | null {
  const of = matchPhrase(lexicon.partOf, lexemes, number.end);
  if (!of) return null;
  const second = readNumber(lexemes, of.end, lexicon);
  const noun = countedNoun(
    lexemes,
    second ?? {
      ...number,
      at: of.end,
      end: of.end,
      magnitude: false,
      plainDigits: false,
      value: 2,
    },
    lexicon,
  );
  return noun && { kind: noun.kind, unit: noun.code };
}

/** Whether the number names, dates, labels and measures nothing. */
function standsAlone(lexemes: readonly Lexeme[], number: NumberMatch, lexicon: Lexicon): boolean {
  const { at, end } = number;
  const here = lexemes[at];
  if (!here || number.bareOne || here.kind === "punctuation" || isLabelled(lexemes, at, lexicon))
    return false;
  if (tiedToWord(lexemes, number)) return false;
  if (number.plainDigits && isCode(here.text)) return false;
  return mayStandBefore(lexemes, number, lexicon) && mayFollow(lexemes, at, end, lexicon);
}

/** "07", "1998", "13002123": a code, a year. */
const isCode = (digits: string): boolean =>
  /^0\d|^(?:1\d|20)\d\d$/u.test(digits) || digits.length > LONGEST_PLAIN;

function mayStandBefore(
  lexemes: readonly Lexeme[],
  { at, value }: NumberMatch,
  lexicon: Lexicon,
): boolean {
  const before = lexemes[at - 1];
  if (!before) return true;
  const here = lexemes[at] as Lexeme;
  if (before.kind === "number" || (lexicon.cardinals.get(before.lower) ?? 0) > 1) return false;
  if (before.kind === "punctuation") {
    // "Total: 3,018" and "12:30"
    if (before.text === ":") return !here.glued;
    return !/^[/.=×*+#@§°_^~[]$/u.test(before.text) && !(here.glued && isHyphen(before));
  }
  // "at nine", "at ten": a time or an age, who can tell.
  if (here.kind === "word" && value <= 12 && lexicon.clockBefore.has(before.lower)) return false;
  if (lexicon.months.has(before.lower)) return false;
  if (lexicon.labels.has(before.lower) || lexicon.slashBefore.has(before.lower)) return false;
  if (here.kind === "word" && isCapitalised(here)) return false;
  // "Formula 1", "Ward 3", "JO 24": a name goes on with its number.
  return before.text === before.lower || (at === 1 && lexicon.notNouns.has(before.lower));
}

function mayFollow(lexemes: readonly Lexeme[], at: number, end: number, lexicon: Lexicon): boolean {
  const after = lexemes[end];
  // Digits by themselves are a page's or a list's.
  if (!after) return at > 0 || lexemes[at]?.kind === "word";
  // "nineteen eighty-four"
  if (after.kind === "number" || (lexicon.cardinals.get(after.lower) ?? 0) > 1) return false;
  // A unit that no other reader took ("minus minus 5 degrees").
  if (lexicon.units.has(after.lower)) return false;
  if (after.kind === "punctuation") {
    if (
      !/^[-–—,.;:!?()»"”…]$/u.test(after.text) ||
      (after.text === ":" && after.glued && lexemes[end + 1]?.glued)
    )
      return false;
    // "1. ", "2) " head an entry of a list; "(3)" refers to a note; "12, rue" is an address.
    if (/^[.)]$/u.test(after.text) && (at === 0 || lexemes[at - 1]?.text === "(")) return false;
    if (after.text === "," && lexicon.streets.has(lexemes[end + 1]?.lower ?? "")) return false;
    return !(after.glued && isHyphen(after));
  }
  if (
    lexicon.streets.has(after.lower) ||
    !/^[\p{Script=Latin}\p{M}\p{Nd}'’.·-]+$/u.test(after.text)
  )
    return false;
  if (after.glued) return false;
  // "12 Monkeys", "trois Tech Cities"
  if (after.text[0] !== after.lower[0]) return lexicon.weekdays.has(after.lower);
  return true;
}
