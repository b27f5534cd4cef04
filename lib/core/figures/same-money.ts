import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { rounded, type Proposal } from "./proposal.ts";
import type { Said } from "./said.ts";
import { isLabelled, tiedToWord } from "./tied.ts";

/** A bare number of a lower magnitude may count anything. */
const LEAST = 1e6;

/**
 * An amount of money that names no currency, as the one before it did: "6,8 millions d'euros en 2019, 4,1 millions en
 * 2025", "dont 1,4 million de subventions". Only with a magnitude.
 */
export function readSameMoney(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  { money }: Said,
): Proposal | null {
  if (!money || isLabelled(lexemes, at, lexicon)) return null;
  const number = readNumber(lexemes, at, lexicon);
  if (!number?.magnitude || number.value < LEAST || tiedToWord(lexemes, number)) return null;
  if (!isOfNothing(lexemes, number, lexicon) && !isOfMoney(lexemes, number, lexicon)) return null;
  return {
    at,
    end: number.end,
    kind: "money",
    value: rounded(number.value),
    unit: money.unit,
    shared: money.shared,
  };
}

function isOfNothing(lexemes: readonly Lexeme[], { end }: NumberMatch, lexicon: Lexicon): boolean {
  const after = lexemes[end];
  if (after === undefined || after.kind === "punctuation") return true;
  return lexicon.notNouns.has(after.lower) && !lexicon.of.has(after.lower);
}

/** "1,6 million de travaux", "130 millions réunis": what money is for, or what was done with it. */
function isOfMoney(lexemes: readonly Lexeme[], { end }: NumberMatch, lexicon: Lexicon): boolean {
  const at = lexicon.of.has(lexemes[end]?.lower ?? "") ? end + 1 : end;
  return lexicon.moneyNouns.has(lexemes[at]?.lower ?? "");
}
