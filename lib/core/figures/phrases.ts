import { tokenise } from "../text/tokenise.ts";
import type { Lexeme } from "./lexeme.ts";

/** Phrases of one or more tokens, found by their first token; the longest is tried first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { words: string[]; value: T }[]>;

/** Where a phrase ended, as an index of lexemes past its last, and what it stands for. */
export interface PhraseMatch<T> {
  value: T;
  end: number;
}

/** Cuts phrases as the text itself is cut, so that "km/h" or "d'une" meet the same tokens. */
export function indexPhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): PhraseIndex<T> {
  const index = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = tokenise(phrase).map((token) => token.text);
    const first = words[0];
    if (first === undefined) continue;
    const known = index.get(first);
    if (known) known.push({ words, value });
    else index.set(first, [{ words, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The longest phrase that starts at lexeme `at`.
 * @param form which form of the lexeme the phrases are written in: symbols keep their case, words do not.
 */
export function matchPhrase<T>(
  index: PhraseIndex<T>,
  lexemes: readonly Lexeme[],
  at: number,
  form: "lower" | "text" = "lower",
): PhraseMatch<T> | null {
  const first = lexemes[at];
  const list = first && index.get(first[form]);
  if (!list) return null;
  for (const { words, value } of list) {
    let offset = 1;
    while (offset < words.length && lexemes[at + offset]?.[form] === words[offset]) offset++;
    if (offset === words.length) return { value, end: at + offset };
  }
  return null;
}

/** The longest phrase that ends just before lexeme `before`. */
export function matchPhraseBefore<T>(
  index: PhraseIndex<T>,
  lexemes: readonly Lexeme[],
  before: number,
  longest = 4,
): PhraseMatch<T> | null {
  for (let length = Math.min(longest, before); length > 0; length--) {
    const match = matchPhrase(index, lexemes, before - length);
    if (match?.end === before) return match;
  }
  return null;
}
