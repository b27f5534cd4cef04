import type { Span } from "../reading.ts";
import type { Token, TokenKind } from "../text/segmented.ts";

/** A token as the figure readers see it: hyphenated numerals are parted ("thirty-five" is three lexemes). */
export interface Lexeme extends Span {
  text: string;
  /** Lower case, apostrophes straight. */
  lower: string;
  kind: TokenKind;
  /** Nothing stands between this lexeme and the one before. */
  glued: boolean;
}

const HYPHEN = /[-‐‑]/u;
const NUMERIC = /^\p{Nd}/u;

/**
 * The lexemes of one sentence.
 * @param splits words that make a hyphenated compound fall apart when they begin it: numerals, "mi", "half".
 */
export function lexemesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  splits: ReadonlySet<string>,
): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let before = -1;
  const push = (text: string, start: number, kind: TokenKind): void => {
    const lower = kind === "word" ? text.toLowerCase().replace(/[’ʼ]/u, "'") : text;
    lexemes.push({ text, lower, kind, start, end: start + text.length, glued: start === before });
    before = start + text.length;
  };
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "word" && HYPHEN.test(token.text) && parts(token, lexemes, splits)) {
      let start = token.start;
      for (const part of token.text.split(/([-‐‑])/u)) {
        if (part) {
          push(
            part,
            start,
            HYPHEN.test(part) ? "punctuation" : NUMERIC.test(part) ? "number" : "word",
          );
        }
        start += part.length;
      }
    } else {
      push(token.text, token.start, token.kind);
    }
  }
  return lexemes;
}

function parts(token: Token, before: readonly Lexeme[], splits: ReadonlySet<string>): boolean {
  const first = token.text.slice(0, token.text.search(HYPHEN)).toLowerCase();
  if (splits.has(first)) return true;
  // "5-year-old": what a hyphen ties to a number is parted too.
  const last = before.at(-1);
  return last?.text === "-" && before.at(-2)?.kind === "number";
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
