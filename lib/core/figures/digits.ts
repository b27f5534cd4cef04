import type { Lexeme } from "./lexeme.ts";
import { plain, type NumberRead } from "./number-match.ts";
import { rounded } from "./proposal.ts";
import { VULGAR_FRACTIONS } from "./symbols.ts";

/** A number in digits at lexeme `at`, with the fraction behind it ("10 1/2", "2½"). */
export function digits(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind === "word") return null;
  if (lexeme.kind === "punctuation") {
    const vulgar = VULGAR_FRACTIONS.get(lexeme.text);
    return vulgar === undefined ? null : plain(vulgar, at + 1);
  }
  const value = lexeme.number ?? null;
  if (value === null) return null;
  const after = lexemes[at + 1];
  const power = powerOfTen(lexemes, at + 1);
  if (power) return plain(rounded(value * 10 ** power.value), power.end);
  if (after?.kind === "punctuation") {
    // A mark of an accent, or something unseen, makes it no number.
    if (after.glued && /^[\^\p{M}\p{Cf}]$/u.test(after.text)) return null;
    const half = VULGAR_FRACTIONS.get(after.text);
    if (half !== undefined) return plain(value + half, at + 2);
    const slashed = slashedFraction(lexemes, at);
    if (slashed) return plain(slashed.value, slashed.end);
  } else if (after?.kind === "number" && !after.glued) {
    const more = slashedFraction(lexemes, at + 1);
    if (more) return plain(value + more.value, more.end);
  }
  return { ...plain(value, at + 1), plainDigits: Number.isInteger(value) && isPlain(lexeme.text) };
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Digits of an exponent that are read: no figure has more. */
const LONGEST_EXPONENT = 3;

/** Scientific notation behind its first factor: "e23", "×10^8", "x 10²³". Null for an exponent of a thousand or more. */
function powerOfTen(lexemes: readonly Lexeme[], at: number): { value: number; end: number } | null {
  const first = lexemes[at];
  if (!first) return null;
  const short = first.glued ? /^e([-+]?\d{1,3})$/u.exec(first.text)?.[1] : undefined;
  if (short !== undefined) return { value: Number(short), end: at + 1 };
  if (!/^[x×·]$/u.test(first.text) || lexemes[at + 1]?.text !== "10") return null;
  if (lexemes[at + 2]?.text === "^") {
    const minus = /^[-−]$/u.test(lexemes[at + 3]?.text ?? "") ? 1 : 0;
    const digits = lexemes[at + 3 + minus]?.text ?? "";
    return /^\d{1,3}$/u.test(digits)
      ? { value: minus ? -Number(digits) : Number(digits), end: at + 4 + minus }
      : null;
  }
  let end = at + 2;
  let raised = "";
  while (raised.length < LONGEST_EXPONENT) {
    const digit = lexemes[end]?.glued ? SUPERSCRIPTS.indexOf(lexemes[end]?.text ?? "") : -1;
    if (digit < 0 || lexemes[end]?.text === "") break;
    raised += String(digit);
    end++;
  }
  return raised ? { value: Number(raised), end } : null;
}

const isPlain = (text: string): boolean => /^\p{Nd}+$/u.test(text);

/** "1/4", and the second half of "10 1/2": only the fractions that measures are given in. */
function slashedFraction(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; end: number } | null {
  const slash = lexemes[at + 1];
  if (slash?.text !== "/" || !slash.glued) return null;
  const above = lexemes[at];
  const below = lexemes[at + 2];
  const after = lexemes[at + 3];
  if (!below?.glued || (after?.text === "/" && after.glued)) return null;
  if (!/^[1-7]$/u.test(above?.text ?? "") || !/^[23458]$/u.test(below.text)) return null;
  const value = Number(above?.text) / Number(below.text);
  return value < 1 ? { value, end: at + 3 } : null;
}
