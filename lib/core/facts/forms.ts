import type { Grammar } from "./grammar.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** Tokens before a date that the words of a deadline stand in. */
const BY_REACH = 4;

const MAGNITUDE = /^[\d\p{Zs}.,]+\p{Zs}(?:millions?|milliards?|billions?|thousand|crore|lakh)$/iu;

/** Whether a figure is a number with neither unit nor noun: "aged 24, 31 and 33", "37 millions". */
export function isBare({ figure: { kind, text } }: PlacedFigure): boolean {
  if (kind !== "count" && kind !== "people" && kind !== "other") return false;
  return !/\s\S*\p{L}/u.test(text) || MAGNITUDE.test(text);
}

/** Whether a figure is written as a score is: "3-1". */
export function isScoreForm({ figure }: PlacedFigure): boolean {
  return figure.kind === "ratio" && /^\d+\s?[-–]\s?\d+$/u.test(figure.text);
}

/** Whether a date is one by which something is to be: "by 2029", "d'ici à 2026". */
export function isByDate(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  const before = view.words.slice(Math.max(0, placed.first - BY_REACH), placed.first);
  return before.some((_, at) => grammar.deadlines.has(before.slice(at).join(" ")));
}
