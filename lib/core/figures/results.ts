import { isCapitalised, type Lexeme } from "./lexeme.ts";
import type { Proposal } from "./proposal.ts";

/** Lexemes of the longest name that a place in a list of results is believed to be of. */
const LONGEST_NAME = 9;
const PARTED = /^[:,;]$/u;

/** "1. " at the head of a line, or behind a mark that parts a list: a number that says a place, or only counts lines. */
export const isListed = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^\d{1,2}$/u.test(lexemes[at]?.text ?? "") &&
  lexemes[at + 1]?.text === "." &&
  lexemes[at + 1]?.glued === true &&
  lexemes[at + 2]?.glued === false &&
  (at === 0 || PARTED.test(lexemes[at - 1]?.text ?? ""));

/** "1. Ada Holt (Norway) 10.09, 2. …": a place in a list of results stands before a name and what is told of it. */
export function readResult(lexemes: readonly Lexeme[], at: number): Proposal | null {
  const name = lexemes[at + 2];
  if (!isListed(lexemes, at) || !name || !isNamed(name)) return null;
  for (let next = at + 3; next < at + 3 + LONGEST_NAME; next++) {
    const lexeme = lexemes[next];
    const ends = lexeme === undefined || /^[(,;]$/u.test(lexeme.text) || lexeme.kind === "number";
    if (ends) return lexeme || at > 0 ? rank(lexemes, at) : null;
    if (!isNamed(lexeme) && !/^[-.’']$/u.test(lexeme.text)) return null;
  }
  return null;
}

const isNamed = (lexeme: Lexeme): boolean => lexeme.kind === "word" && isCapitalised(lexeme);

const rank = (lexemes: readonly Lexeme[], at: number): Proposal => ({
  at,
  end: at + 1,
  kind: "rank",
  value: Number(lexemes[at]?.text),
  unit: null,
});
