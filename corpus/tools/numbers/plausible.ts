import type { FigureKind } from "../../../lib/core/reading.ts";
import type { Language } from "../document/types.ts";
import { readNumbers, type ReadNumber } from "./read.ts";

/** Words of a text that make its number mean another one in the mark's unit. */
const FACTORS: readonly [RegExp, readonly number[]][] = [
  [/décennie|\bdecade/iu, [10]],
  [/siècle|centur(?:y|ies)/iu, [100]],
  [/millénaire|millenni/iu, [1000]],
  [/trimestre|\bquarters?\b/iu, [3, 0.25]],
  [/semestre|half-year/iu, [6]],
  [/fortnight/iu, [2, 14]],
  [/quinta(?:l|ux)/iu, [100]],
  [/centime|\bcents?\b|pence|penny|¢|\dp\b/iu, [0.01]],
  [/points? de base|basis points?|\bbps?\b/iu, [0.01]],
  [/‰|pour mille|per mille/iu, [0.1]],
  [/demi|\bhalf\b/iu, [0.5]],
];

/** How many of the smaller unit make the larger: minutes, months, hundredths, inches, pounds, ounces, days. */
const PARTS = [60, 12, 100, 14, 16, 7, 20];

export interface Plausible {
  /** Values that a mark of this text may have; a sign is free. */
  values: number[];
  /** Numbers as they stand, for scores, fractions and complaints. */
  bare: number[];
}

/**
 * The values that a figure's text can mean.
 * @param around the text that stands near it: where a number has no unit, its magnitude may stand there
 *   ("3 puis 4 millions d’euros")
 */
export function plausibleValues(
  text: string,
  kind: FigureKind,
  lang: Language,
  around: string,
): Plausible {
  const both = [readNumbers(text, lang), readNumbers(text, lang, true)];
  const values = new Set<number>();
  const bare = new Set<number>();
  for (const numbers of both) {
    for (const value of valuesOf(numbers, kind)) values.add(value);
    for (const number of numbers) {
      bare.add(number.value);
      if (number.letter) bare.add(number.bare);
    }
    for (const value of shared(numbers, text, around, lang)) values.add(value);
  }
  // "an hour", "une heure"
  if (/^(?:an?|une?)[\s\u00A0\u202F-]/iu.test(text)) {
    values.add(1);
    bare.add(1);
  }
  // "the seventies" of an age
  if (/ties$|\d0s$|aine$/u.test(text)) {
    const ends = [...values].map((value) => value + 9);
    for (const value of ends) values.add(value);
  }
  for (const roman of text.matchAll(/\b([IVXLC]+)(?:e|er|ème|th|st|nd|rd)?\b/gu)) {
    values.add(romanValue(roman[1] ?? ""));
  }
  for (const [word, factors] of FACTORS) {
    if (!word.test(text)) continue;
    const found = values.size > 0 ? [...values] : [1];
    for (const value of found) for (const factor of factors) values.add(value * factor);
  }
  return { values: [...values], bare: [...bare] };
}

/** Kinds of which "m" behind a number is a unit. */
const METRED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "duration",
  "distance",
  "area",
  "volume",
  "speed",
]);

function valuesOf(read: readonly ReadNumber[], kind: FigureKind): number[] {
  // "100 m", "2h 41m": a letter is a magnitude only where something else says of what.
  const numbers = METRED.has(kind)
    ? read.map((one) => (one.letter ? { ...one, value: one.bare, magnitude: 1 } : one))
    : read;
  const values = read.flatMap(({ value, bare, letter }) =>
    letter && kind !== "money" ? [value, bare] : [value],
  );
  for (const [at, { value }] of numbers.entries()) {
    const next = numbers[at + 1];
    if (!next) continue;
    // "deux tiers", "deux heures et quart"
    values.push(value + next.value, value / next.value, value + 1 / next.value);
    // "un quart de million", "deux heures et demie"
    const third = numbers[at + 2];
    if (third) {
      values.push((value / next.value) * third.value, value + next.value / third.value);
      values.push(value * 3600 + next.value * 60 + third.value, value * 60 + next.value);
    }
    if (next.magnitude > 1 && value > 1) values.push(next.value / value);
    for (const parts of PARTS) values.push(value * parts + next.value, value + next.value / parts);
  }
  const [only] = numbers;
  // "le tiers", "an hour and a half"
  if (only) values.push(1 / only.value);
  if (only && only.value < 1) values.push(1 + only.value);
  return values;
}

/** "3 et 5 M€", and "3" where "4 millions" stands near. */
function shared(
  numbers: readonly ReadNumber[],
  text: string,
  around: string,
  lang: Language,
): number[] {
  const within = numbers.map(({ magnitude }) => magnitude);
  const lone = numbers.length === 1 && !/\p{L}|[€$£%]/u.test(text.slice(numbers[0]?.end ?? 0));
  const near = lone ? readNumbers(around, lang).map(({ magnitude }) => magnitude) : [];
  const magnitudes = [...within, ...near].filter((magnitude) => magnitude > 1);
  return numbers
    .filter(({ magnitude }) => magnitude === 1)
    .flatMap(({ value }) => magnitudes.map((magnitude) => value * magnitude));
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
