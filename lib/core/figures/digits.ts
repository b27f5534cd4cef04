import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { plain, type NumberRead } from "./number-match.ts";
import { VULGAR_FRACTIONS } from "./symbols.ts";

/** Code units of one token of digits: a longer one is a code. */
const LONGEST_DIGITS = 30;

/** A number in digits at lexeme `at`, with the fraction behind it ("10 1/2", "2½"). */
export function digits(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): NumberRead | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const vulgar = VULGAR_FRACTIONS.get(lexeme.text);
  if (vulgar !== undefined) return plain(vulgar, at + 1);
  if (lexeme.kind !== "number" || lexeme.text.length > LONGEST_DIGITS) return null;
  // "007", "000": a code.
  if (/^0\d+$/u.test(lexeme.text)) return null;
  // A mark of an accent, or something unseen, makes it no number.
  const after = lexemes[at + 1];
  if (after?.glued && /^(?:[\^\p{M}\p{Cf}])$/u.test(after.text)) return null;
  const value = parseDigits(lexeme.text, lexicon.decimal);
  if (value === null) return null;
  const half = VULGAR_FRACTIONS.get(lexemes[at + 1]?.text ?? "");
  if (half !== undefined) return plain(value + half, at + 2);
  const slashed = slashedFraction(lexemes, at);
  if (slashed) return plain(slashed.value, slashed.end);
  const more = slashedFraction(lexemes, at + 1);
  if (more && !lexemes[at + 1]?.glued) return plain(value + more.value, more.end);
  return { ...plain(value, at + 1), plainDigits: /^\p{Nd}+$/u.test(lexeme.text) };
}

/** "1/4", and the second half of "10 1/2": only the fractions that measures are given in. */
function slashedFraction(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; end: number } | null {
  const [above, slash, below, after] = lexemes.slice(at, at + 4);
  if (slash?.text !== "/" || !slash.glued || !below?.glued) return null;
  if (after?.text === "/" && after.glued) return null;
  if (!/^[1-7]$/u.test(above?.text ?? "") || !/^[23458]$/u.test(below.text)) return null;
  const value = Number(above?.text) / Number(below.text);
  return value < 1 ? { value, end: at + 3 } : null;
}

/**
 * The value of digits with separators: groups of three are thousands, the language's mark is the decimal one, and the
 * other mark is taken for it where it cannot part thousands ("2.5" in French). Null for times and malformed groups.
 */
export function parseDigits(text: string, decimal: "." | ","): number | null {
  const ascii = text.normalize("NFKC").replaceAll(/[\s'’]/gu, "");
  if (!/^[\d.,]+$/u.test(ascii)) return null;
  const marks = ascii.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(ascii);
  const last = marks.at(-1) ?? "";
  const mixed = new Set(marks).size > 1;
  const tail = ascii.slice(ascii.lastIndexOf(last) + 1);
  const thousands = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(ascii);
  const isDecimal = mixed
    ? marks.filter((mark) => mark === last).length === 1
    : marks.length === 1 &&
      (last === decimal || !thousands || tail.length !== 3 || ascii.startsWith("0"));
  if (!isDecimal) return thousands ? Number(ascii.replaceAll(/[.,]/gu, "")) : null;
  const whole = ascii.slice(0, ascii.lastIndexOf(last)).replaceAll(/[.,]/gu, "");
  return Number(`${whole}.${tail}`);
}
