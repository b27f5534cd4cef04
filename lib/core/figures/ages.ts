import { isCapitalised, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { matchPhraseBefore } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import type { Said } from "./said.ts";
import { tiedToWord } from "./tied.ts";

const OLDEST = 120;

/** What may stand behind an age that is set apart: "Ada Quill, 26, …", "who is 28 and …". */
const CLOSES = /^[,.;:!?)»"”–—]$/u;

/** "aged 35", "age 87": a bare number behind a word that makes it an age, which is in its span if it is a noun. */
export function readAge(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Proposal | null {
  const told = matchPhraseBefore(lexicon.aged, lexemes, at, 3);
  const number = told && ageAt(lexemes, at, lexicon);
  return number ? proposal(number, told.value ? at - 1 : at) : null;
}

/** Ages that no word says: "Ada Quill, 26,", "Ada Quill (26)", "who is 28", "aged 24, 31 and 33". */
export function readBareAge(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  said: Said,
): Proposal | null {
  if (lexicon.ageVerbs.size === 0) return null;
  const number = ageAt(lexemes, at, lexicon);
  if (!number) return null;
  const before = lexemes[at - 1];
  const after = lexemes[number.end];
  const closed =
    after === undefined || (CLOSES.test(after.text) && !isGluedToMore(lexemes, number.end));
  const and = lexicon.and.has(after?.lower ?? "");
  if (isListed(lexemes, at, lexicon, said)) return proposal(number, at);
  if (!before || !(closed || and)) return null;
  if (lexicon.ageVerbs.has(before.lower))
    return isSomebody(lexemes, at - 2, lexicon) ? proposal(number, at) : null;
  if (!number.plainDigits || !closed) return null;
  if (before.text === ",")
    return isNamed(lexemes, at - 2, lexicon) && after?.text !== ")" ? proposal(number, at) : null;
  return before.text === "(" &&
    after?.text === ")" &&
    isNamed(lexemes, at - 2, lexicon) &&
    isNamed(lexemes, at - 3, lexicon)
    ? proposal(number, at)
    : null;
}

const proposal = ({ value, end }: NumberMatch, at: number): Proposal => ({
  at,
  end,
  kind: "duration",
  value,
  unit: "a",
});

function ageAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): NumberMatch | null {
  const number = readNumber(lexemes, at, lexicon);
  if (!number || number.bareOne || number.magnitude || !Number.isInteger(number.value)) return null;
  if (number.value < 1 || number.value > OLDEST || tiedToWord(lexemes, number)) return null;
  if (lexemes[at]?.kind === "number" && !number.plainDigits) return null;
  return lexemes[number.end]?.glued && lexemes[number.end]?.kind !== "punctuation" ? null : number;
}

/** "3,5" and "12:30" go on. */
const isGluedToMore = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at + 1]?.glued === true && lexemes[at + 1]?.kind === "number";

function isListed(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  { age }: Said,
): boolean {
  const joint = lexemes[at - 1];
  const joins = joint?.text === "," || lexicon.and.has(joint?.lower ?? "");
  return joins && age !== null && age.end === at - 1;
}

const isNamed = (lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean => {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "word" || !isCapitalised(lexeme)) return false;
  return !lexicon.months.has(lexeme.lower) && !lexicon.weekdays.has(lexeme.lower);
};

const isSomebody = (lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean =>
  lexicon.persons.has(lexemes[at]?.lower ?? "") || (at > 0 && isNamed(lexemes, at, lexicon));
