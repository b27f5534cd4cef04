import type { Span } from "../reading.ts";
import type { TokenKind } from "../text/segmented.ts";
import type { NumberMatch } from "./number-match.ts";

/** A token as the figure readers see it: hyphenated numerals are parted ("thirty-five" is three lexemes). */
export interface Lexeme extends Span {
  text: string;
  /** Lower case, composed (NFC), apostrophes straight. */
  lower: string;
  kind: TokenKind;
  /** Nothing stands between this lexeme and the one before. */
  glued: boolean;
  /** Of digits: what they come to, or null. Worked out once: many readers ask. */
  number?: number | null;
  /** What `readNumber` found here. */
  read?: { number: NumberMatch | null };
}

export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[-‐‑–—]$/u.test(lexeme.text);
}

/** Begins with a capital and goes on in lower case. */
export function isCapitalised(lexeme: Lexeme): boolean {
  const { text, lower } = lexeme;
  return (
    text[0] !== lower[0] && (text.length === 1 || text.slice(1) !== text.slice(1).toUpperCase())
  );
}
