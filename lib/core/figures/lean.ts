import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";

/** On which side of the day of publication a date lies; `sure` where a preposition says so. */
export interface Lean {
  side: "past" | "future";
  sure: boolean;
}

/** Lexemes on either side of a date in which a verb may tell of what is to come. */
const REACH = 12;

/**
 * Whether a date that names no year, or only a weekday, lies before or after the day of publication, by the words
 * around it: "depuis mars", "jusqu'à mardi", "will meet on Thursday". Null where nothing says so.
 */
export function leanOf(
  lexemes: readonly Lexeme[],
  { at, end }: { at: number; end: number },
  lexicon: Lexicon,
): Lean | null {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const word = lexemes[index]?.lower ?? "";
    // "before dawn on Monday" is not before Monday.
    if (lexemes[index]?.kind === "word" && !isFunctionWord(word, lexicon)) break;
    if (lexicon.pastBefore.has(word)) return { side: "past", sure: true };
    if (lexicon.futureBefore.has(word)) return { side: "future", sure: true };
  }
  for (const step of [-1, 1]) {
    const start = step < 0 ? at - 1 : end;
    for (let index = start; index >= 0 && Math.abs(index - start) < REACH; index += step) {
      const lexeme = lexemes[index];
      if (!lexeme || /^[;:()]$/u.test(lexeme.text)) break;
      if (lexeme.kind === "word" && lexicon.isFuture(lexeme.lower))
        return { side: "future", sure: false };
    }
  }
  return null;
}

const isFunctionWord = (word: string, lexicon: Lexicon): boolean =>
  lexicon.notNouns.has(word) ||
  lexicon.pastBefore.has(word) ||
  lexicon.futureBefore.has(word) ||
  lexicon.parts.has(word) ||
  lexicon.partNouns.has(word);
