import type { Span } from "../reading.ts";
import type { Token, TokenKind } from "../text/segmented.ts";
import type { Lexeme } from "./lexeme.ts";
import { parseDigits } from "./parse-digits.ts";
import { partedWord, type Compounds } from "./parted.ts";

/** Code units of one token of digits: a longer one is a code. */
const LONGEST_DIGITS = 30;

/**
 * The lexemes of one sentence.
 * @param addresses spans in which nothing is to be read: their tokens become marks.
 */
export function lexemesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  compounds: Compounds,
  addresses: readonly Span[] = [],
): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let before = -1;
  const push = (text: string, start: number, kind: TokenKind): void => {
    const end = start + text.length;
    const glued = start === before;
    lexemes.push(
      kind === "number"
        ? { text, lower: text, kind, start, end, glued, number: amount(text, compounds.decimal) }
        : { text, lower: kind === "word" ? lowered(text) : text, kind, start, end, glued },
    );
    before = end;
  };
  let address = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    while ((addresses[address]?.end ?? Infinity) <= token.start) address++;
    const inside = addresses[address];
    if (inside && token.start >= inside.start) {
      // No unit and no number: whatever reads the lexemes stops at it.
      push("@", token.start, "punctuation");
      before = token.end;
      continue;
    }
    const parted = token.kind === "word" ? partedWord(tokens, index, to, lexemes, compounds) : null;
    if (!parted) {
      push(token.text, token.start, token.kind);
      continue;
    }
    let { start } = token;
    for (const [text, kind] of parted.parts) {
      push(text, start, kind);
      start += text.length;
    }
    index += parted.taken;
  }
  return lexemes;
}

const lowered = (text: string): string =>
  // Most words are plain: they need no composing and hold no apostrophe.
  /^[A-Za-z]*$/u.test(text)
    ? text.toLowerCase()
    : text.normalize("NFC").toLowerCase().replace("’", "'").replace("ʼ", "'");

/** Null for codes: "007", and what is longer than any amount. */
const amount = (text: string, decimal: "." | ","): number | null =>
  text.length > LONGEST_DIGITS || /^0\d+$/u.test(text) ? null : parseDigits(text, decimal);
