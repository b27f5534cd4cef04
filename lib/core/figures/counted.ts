import { isCapitalised, isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMatch } from "./numbers.ts";
import { pastOf, type UnitMatch } from "./unit.ts";

/** Modifiers that may stand between the number and its noun: more is no phrase of the press. */
const MODIFIERS = 3;

/** The noun that a number counts, with its kind: persons and jobs are `people`, anything else is a `count`. */
export function countedNoun(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  if (number.value < 0 || (number.value < 1 && number.value > 0)) return null;
  let at = pastOf(lexemes, number, lexicon);
  if (number.approximate && at === number.end && lexicon.of.has(lexemes[at]?.lower ?? "")) at++;
  if (isHyphen(lexemes[at])) return tiedNoun(lexemes, number, at, lexicon);
  const one = singular(lexemes, number, at, lexicon);
  if (one) return one;
  const noun = lexicon.openModifiers
    ? firstPlural(lexemes, at, lexicon)
    : pastAdjectives(lexemes, at, lexicon);
  if (noun === null || isYearLike(lexemes, number, noun, at)) return null;
  const word = lexemes[noun];
  if (!word || isInName(lexemes, number.at, word)) return null;
  const code = lemmaOf(word.lower, lexicon);
  return {
    kind: isPerson(code, word, lexicon) ? "people" : "count",
    code,
    factor: 1,
    end: noun + 1,
  };
}

/** "a 12-bed ward", "the four-page text": a noun tied to its number, in the singular, before what it describes. */
function tiedNoun(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  at: number,
  lexicon: Lexicon,
): UnitMatch | null {
  const noun = lexemes[at + 1];
  if (!lexicon.openModifiers || noun?.kind !== "word" || !noun.glued || !lexemes[at]?.glued)
    return null;
  if (!/^\p{Ll}{3,}$/u.test(noun.text) || lexicon.untied.has(noun.lower)) return null;
  // "two-thirds", "21-year-old" and "24-hour-a-day" go on or are something else.
  if (isHyphen(lexemes[at + 2]) && lexemes[at + 2]?.glued) return null;
  if (number.bareOne || lexicon.notNouns.has(noun.lower) || lexicon.isPlural(noun.lower))
    return null;
  const next = lexemes[at + 2];
  if (next?.kind !== "word") return null;
  const kind = isPerson(noun.lower, noun, lexicon) ? "people" : "count";
  return { kind, code: noun.lower, factor: 1, end: at + 2 };
}

/** "1 goal", "0 but": the noun stays singular, and the digits say that it is counted. */
function singular(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  at: number,
  lexicon: Lexicon,
): UnitMatch | null {
  if (!number.plainDigits || number.value > 1 || at !== number.end || at === 0) return null;
  const noun = lexemes[at];
  if (noun?.kind !== "word" || noun.glued || noun.text !== noun.lower || noun.text.length < 3)
    return null;
  if (lexicon.notNouns.has(noun.lower) || lexicon.notNouns.size === 0) return null;
  const kind = isPerson(noun.lower, noun, lexicon) ? "people" : "count";
  return { kind, code: noun.lower, factor: 1, end: at + 1 };
}

/** "la coopérative Les Trois Méandres": a number in capitals within a sentence is a name's, as its noun is. */
function isInName(lexemes: readonly Lexeme[], at: number, noun: Lexeme): boolean {
  const number = lexemes[at];
  return (
    at > 0 &&
    number?.kind === "word" &&
    lexemes[at - 1]?.kind === "word" &&
    isCapitalised(number) &&
    isCapitalised(noun)
  );
}

const lemmaOf = (word: string, lexicon: Lexicon): string =>
  lexicon.lemma(word.replace(/^(?:d|l)['’]/u, ""));

/** English: adjectives and nouns may stand before the counted noun, which is the last plural of the run. */
function firstPlural(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number | null {
  for (let index = at; index <= at + MODIFIERS; index++) {
    const lexeme = lexemes[index];
    if (!lexeme) return null;
    if (isHyphen(lexeme) && lexeme.glued) continue;
    // "twelve more caves"
    if (index === at && lexicon.adjectives.has(lexeme.lower)) continue;
    if (lexeme.kind !== "word" || lexicon.notNouns.has(lexeme.lower)) return null;
    if (lexicon.isPlural(lexeme.lower)) return index;
  }
  return null;
}

/** French: only a few adjectives stand before the noun, and the noun is the next word. */
function pastAdjectives(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number | null {
  for (let index = at; index <= at + MODIFIERS; index++) {
    const lexeme = lexemes[index];
    if (lexeme?.kind !== "word") return null;
    if (lexicon.adjectives.has(lexeme.lower)) continue;
    if (lexicon.notNouns.has(lexeme.lower) || !lexicon.isPlural(lexeme.lower)) return null;
    // A capital after a number in French is a name's, save in a line of capitals.
    if (
      isCapitalised(lexeme) &&
      index === at &&
      lexemes[index + 1] &&
      isCapitalised(lexemes[index + 1] as Lexeme)
    )
      return null;
    return index;
  }
  return null;
}

/** "2013 entreprises" may count; "in 2013 sales rose" and "13002 Marseilles" do not. */
function isYearLike(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  noun: number,
  at: number,
): boolean {
  const digits = lexemes[number.at]?.text ?? "";
  if (!number.plainDigits) return false;
  if (/^0\d/u.test(digits)) return true;
  if (/^\d{5}$/u.test(digits) && isCapitalised(lexemes[noun] as Lexeme)) return true;
  return /^(?:1[89]|20)\d\d$/u.test(digits) && at === number.end;
}

function isPerson(lemma: string, noun: Lexeme, lexicon: Lexicon): boolean {
  const { people, peopleSuffixes, peopleSuffixExceptions, demonyms } = lexicon;
  const masculine = lexicon.masculine(lemma);
  if (people.has(lemma) || people.has(masculine) || people.has(noun.lower)) return true;
  // "57 Ukrainiens"
  if (demonyms && isCapitalised(noun) && demonyms.test(masculine)) return true;
  return (
    peopleSuffixes.some((suffix) => lemma.endsWith(suffix) && lemma.length > suffix.length + 1) &&
    !peopleSuffixExceptions.has(lemma)
  );
}
