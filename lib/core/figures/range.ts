import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMatch } from "./numbers.ts";

/** "2 à 3 millions": the first shares the second's magnitude where it has none of its own and is smaller without. */
export function sharedScale(first: NumberMatch, second: NumberMatch): number {
  if (first.magnitude || !second.magnitude || first.value >= 1000) return 1;
  return 10 ** (Math.floor(Math.log10(second.value) / 3) * 3);
}

/**
 * Index past what joins two ends of a range, or null.
 * @param first the first end: where it starts, where the joint would stand, and whether it has a unit of its own
 */
export function jointAt(
  lexemes: readonly Lexeme[],
  { at, end, measured }: { at: number; end: number; measured: boolean },
  lexicon: Lexicon,
): number | null {
  const lexeme = lexemes[end];
  if (!lexeme) return null;
  if (isHyphen(lexeme)) {
    const spaced = !lexeme.glued && !(lexemes[end + 1]?.glued ?? false);
    return lexemes[end + 1]?.kind === "number" && !spaced && lexemes[end + 2]?.text !== lexeme.text
      ? end + 1
      : null;
  }
  const before = lexemes[at - 1]?.lower ?? "";
  if (lexicon.and.has(lexeme.lower)) return lexicon.between.has(before) ? end + 1 : null;
  if (lexicon.or.has(lexeme.lower)) return end + 1;
  if (!lexicon.to.has(lexeme.lower)) return null;
  // "rose from 10 to 12 %", "fell 8p to 412p": from one to the other.
  if ((measured || lexicon.from.has(before)) && changes(lexemes, at, lexicon)) return null;
  return end + 1;
}

/** Lexemes between a verb of change and what it goes from: "portera l'effectif du site de Tanger de 1 900". */
const CHANGE_REACH = 8;

/** Whether a verb of change stands shortly before: "from A to B" after it is two figures. */
export function changes(lexemes: readonly Lexeme[], before: number, lexicon: Lexicon): boolean {
  for (let index = before - 1; index >= Math.max(0, before - CHANGE_REACH); index--) {
    if (lexicon.change.has(lexemes[index]?.lower ?? "")) return true;
  }
  return false;
}
