import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";

/** "3rd", "deuxième", "1er", "twenty second": a place in a row, and where it ends. */
export function ordinalAt(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const named = ordinal(lexeme, lexicon);
  if (named !== undefined) return { value: named, end: at + 1 };
  const tens = lexicon.cardinals.get(lexeme.lower);
  if (tens !== undefined && tens >= 20 && tens % 10 === 0) {
    const past = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
    const unit = ordinal(lexemes[past], lexicon);
    return unit !== undefined && unit < 10 ? { value: tens + unit, end: past + 1 } : null;
  }
  const suffix = lexemes[at + 1];
  if (!/^\d{1,2}$/u.test(lexeme.text) || !suffix?.glued) return null;
  return lexicon.ordinalSuffixes.has(suffix.lower)
    ? { value: Number(lexeme.text), end: at + 2 }
    : null;
}

const ordinal = (lexeme: Lexeme | undefined, lexicon: Lexicon): number | undefined =>
  lexicon.ordinals.get(lexeme?.lower ?? "") ??
  lexicon.dayOrdinals.get(lexeme?.lower ?? "") ??
  lexicon.firsts.get(lexeme?.lower ?? "");
