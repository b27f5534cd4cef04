import type { Language } from "../document/types.ts";
import { NUMBER_LEXICONS, SCALES, VULGAR, type NumberLexicon } from "./lexicon.ts";

/** A number as it stands in a text. */
export interface ReadNumber {
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  value: number;
  /** Without the magnitude: 17 of "17 millions". */
  bare: number;
  /** What `bare` was multiplied with. */
  magnitude: number;
  /** The magnitude is a letter ("3 m"), which may be a unit instead. */
  letter: boolean;
}

interface Lexeme {
  text: string;
  start: number;
  end: number;
  kind: "digits" | "word" | "sign";
}

const GROUP = "[ .,'’\\u00A0\\u202F\\u2009]";
const LEXEME = new RegExp(
  `(\\d{1,3}(?:${GROUP}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)|([\\p{L}\\p{M}]+)|([^\\s\\p{L}\\d])`,
  "gu",
);

/**
 * The numbers of a text in order, in digits and in words. An ordinal is its number, "tiers" and "third" are 3,
 * "moitié" and "half" 0.5.
 * @param swapped reads the decimal sign of the other language: "1.5" in French
 */
export function readNumbers(text: string, lang: Language, swapped = false): ReadNumber[] {
  const lexicon = NUMBER_LEXICONS[lang];
  const decimal = swapped === (lexicon.decimal === ",") ? "." : ",";
  const lexemes = lexemesOf(text);
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < lexemes.length;) {
    const run = numberAt(lexemes, at, lexicon, decimal);
    if (run) {
      numbers.push(run.number);
      at = run.next;
    } else at++;
  }
  return numbers;
}

function lexemesOf(text: string): Lexeme[] {
  return [...text.matchAll(LEXEME)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] === undefined ? (match[2] === undefined ? "sign" : "word") : "digits",
  }));
}

/** The value of digits with their separators. */
function digitsValue(text: string, decimal: "." | ","): number {
  const other = decimal === "," ? "." : ",";
  const plain = text.replaceAll(/[ '’\u00A0\u202F\u2009]/gu, "").replaceAll(other, "");
  const parts = plain.split(decimal);
  // "1,234,567" with the decimal sign twice is grouped by it.
  return parts.length > 2 ? Number(parts.join("")) : Number(parts.join("."));
}

interface State {
  /** What a magnitude has closed. */
  total: number;
  current: number | null;
  bare: number | null;
  magnitude: number;
  letter: boolean;
}

function numberAt(
  lexemes: readonly Lexeme[],
  from: number,
  lexicon: NumberLexicon,
  decimal: "." | ",",
): { number: ReadNumber; next: number } | null {
  const state: State = { total: 0, current: null, bare: null, magnitude: 1, letter: false };
  let at = from;
  let end = from;
  while (at < lexemes.length) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    if (take(state, lexemes, at, from, lexicon, decimal)) {
      at++;
      end = at;
    } else if (end > from && joins(lexemes, at, state, lexicon)) {
      at++;
    } else break;
  }
  const first = lexemes[from];
  const last = lexemes[end - 1];
  if (end === from || !first || !last) return null;
  const value = state.total + (state.current ?? 0);
  return {
    number: {
      start: first.start,
      end: last.end,
      value,
      bare: state.bare ?? (state.magnitude === 1 ? value : 1),
      magnitude: state.magnitude,
      letter: state.letter,
    },
    next: end,
  };
}

/** Adds a lexeme to the number, or says that it is no part of it. */
function take(
  state: State,
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
  lexicon: NumberLexicon,
  decimal: "." | ",",
): boolean {
  const lexeme = lexemes[at];
  if (!lexeme) return false;
  const vulgar = VULGAR.get(lexeme.text);
  if (vulgar !== undefined) {
    state.current = (state.current ?? 0) + vulgar;
    return true;
  }
  if (lexeme.kind === "digits") {
    if (at !== from) return false;
    state.current = digitsValue(lexeme.text, decimal);
    return true;
  }
  if (lexeme.kind !== "word") return false;
  const before = lexemes[at - 1];
  if (at !== from && before?.kind === "digits") {
    const scale = SCALES.get(lexeme.text);
    if (scale !== undefined) {
      state.letter = true;
      return multiply(state, scale);
    }
  }
  const word = lexeme.text.toLowerCase();
  if (lexicon.hundred.has(word)) {
    if (before && lexicon.per.has(before.text.toLowerCase())) return false;
    const open = state.current ?? 1;
    if (open >= 100) return false;
    state.current = open * 100;
    return true;
  }
  if (lexicon.thousand.has(word)) return multiply(state, 1000);
  const magnitude = lexicon.magnitudes.get(word);
  if (magnitude !== undefined) return multiply(state, magnitude);
  if (lexicon.half.has(word)) return half(state, before, lexicon);
  // "trente secondes": a unit, where a number stands before it.
  if (/^second(?:e?s)?$/u.test(word) && state.current !== null) return false;
  const small = lexicon.small.get(word);
  return small !== undefined && addSmall(state, small);
}

function multiply(state: State, magnitude: number): boolean {
  const open = state.current;
  if (state.total >= magnitude && state.total > 0 && open !== null) {
    state.total += open * magnitude;
  } else {
    state.bare ??= open;
    state.total = (state.total + (open ?? (state.total > 0 ? 0 : 1))) * magnitude;
    state.magnitude *= magnitude;
  }
  state.current = null;
  return true;
}

/** "half a million", "demi-million", "two and a half": half of one, or of the magnitude that was closed last. */
function half(state: State, before: Lexeme | undefined, lexicon: NumberLexicon): boolean {
  if (state.current === null && state.total === 0) {
    state.current = 0.5;
    return true;
  }
  if (!before || !lexicon.joins.has(before.text.toLowerCase())) return false;
  if (state.current === null) state.total += state.magnitude / 2;
  else state.current += 0.5;
  return true;
}

/** "vingt-deux", "quatre-vingt-dix", "two hundred and five". */
function addSmall(state: State, small: number): boolean {
  const { current } = state;
  if (current === null) {
    if (state.total > 0 && state.total % 1000 !== 0) return false;
    state.current = small;
    return true;
  }
  if (!Number.isInteger(current)) return false;
  if (current % 100 === 10 && small >= 7 && small <= 9) state.current = current + small;
  else if (current % 100 === 4 && small === 20) state.current = current + 76;
  else if (current > 0 && current % 100 === 0 && small < 100) state.current = current + small;
  else if ((current % 100 === 60 || current % 100 === 80) && small < 20 && small > 0) {
    state.current = current + small;
  } else if (current % 100 >= 20 && current % 10 === 0 && small < 10 && small > 0) {
    state.current = current + small;
  } else return false;
  return true;
}

/** May this stand within a number: a hyphen, "et", "and", "of" before a magnitude? */
function joins(
  lexemes: readonly Lexeme[],
  at: number,
  state: State,
  lexicon: NumberLexicon,
): boolean {
  const wordAt = (index: number): string =>
    lexemes[index]?.kind === "word" ? (lexemes[index]?.text.toLowerCase() ?? "") : "";
  const word = lexemes[at]?.text.toLowerCase() ?? "";
  const next = wordAt(at + 1);
  if (next === "") return false;
  if (/^[-‑’']$/u.test(word)) return lexemes[at - 1]?.kind === "word";
  if (!lexicon.joins.has(word)) return false;
  if (lexicon.half.has(next)) return true;
  if (word === "and" && next === "a" && lexicon.half.has(wordAt(at + 2))) return true;
  if (word === "de" || word === "d" || word === "of") {
    return opened(state) && (lexicon.magnitudes.has(next) || lexicon.thousand.has(next));
  }
  if (word === "a" || word === "an") {
    return lexicon.magnitudes.has(next) || lexicon.hundred.has(next) || lexicon.thousand.has(next);
  }
  const open = state.current ?? 0;
  if (word === "et") {
    return open >= 20 && open % 10 === 0 && /^(?:une?|onze|unième|onzième)$/u.test(next);
  }
  return open % 100 === 0;
}

/** Was there a magnitude, or "hundreds"? */
const opened = ({ magnitude, current }: State): boolean => magnitude > 1 || current === 100;
