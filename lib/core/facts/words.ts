import { isCueVerb, isVerb } from "./clause.ts";
import type { Setting } from "./setting.ts";
import type { PlacedMention } from "./view.ts";

type Text = Pick<Setting, "view" | "grammar">;

/** Words that may stand before a clause's subject. */
const OPENERS = 6;

/**
 * What a word beside a figure is: 0 none, 1 "of", 2 another preposition, 3 a comma, bracket or dash, 4 a possessive,
 * 5 a verb, 6 "and", 7 something else, 8 "a", 9 another determiner.
 */
export function wordClass({ view, grammar }: Text, at: number): number {
  const word = view.words[at];
  if (word === undefined) return 0;
  if (grammar.genitives.has(word)) return 1;
  if (grammar.prepositions.has(word)) return 2;
  if (/^[,()—–-]$/u.test(word)) return 3;
  if (grammar.possessives.has(word)) return 4;
  if (grammar.indefinite.has(word)) return 8;
  if (grammar.determiners.has(word)) return 9;
  if (isVerb(view, at, grammar) || isCueVerb(view, at)) return 5;
  return grammar.coordinators.has(word) ? 6 : 7;
}

/** The first word of a clause that is no conjunction, relative, adverb or mark. */
export function openingOf({ view, grammar }: Text, start: number): number {
  let at = start;
  for (; at < start + OPENERS && !view.mentionAt[at]; at++) {
    const word = view.words[at];
    if (word === undefined) break;
    const passes =
      grammar.coordinators.has(word) ||
      grammar.relatives.has(word) ||
      grammar.adverb.test(word) ||
      !/\p{L}/u.test(word);
    if (!passes) break;
  }
  return at;
}

/**
 * How a noun phrase begins: 0 definitely, 1 indefinitely, 2 with a possessive, 3 with a pronoun, 4 with a name,
 * 5 otherwise, 6 with a preposition, 7 with a figure.
 */
export function determinerOf({ view, grammar }: Text, at: number): number {
  const word = view.words[at] ?? "";
  if (view.mentionAt[at]) return 4;
  if (view.figureAt[at]) return 7;
  if (grammar.possessives.has(word)) return 2;
  if (grammar.indefinite.has(word)) return 1;
  if (grammar.definite.has(word)) return 0;
  if (grammar.pronouns.has(word)) return 3;
  return grammar.prepositions.has(word) ? 6 : 5;
}

/** The word behind the determiner that opens a noun phrase, or the first; nothing where a name stands there. */
export function headOf({ view, grammar }: Text, at: number): string {
  const noun = grammar.determiners.has(view.words[at] ?? "") ? at + 1 : at;
  const taken = [at, at + 1].some((place) => view.mentionAt[place]) || view.figureAt[at];
  return taken ? "" : (view.words[noun] ?? "");
}

/** The word before a name and its determiner. */
export function wordLeftOf({ view, grammar }: Text, mention: PlacedMention): string {
  const determined = grammar.determiners.has(view.words[mention.first - 1] ?? "");
  return view.words[mention.first - (determined ? 2 : 1)] ?? "";
}

/**
 * What stands before a name: 0 nothing, 1 "of", 2 another preposition, 3 "to", 4 a comma, 6 a verb, 7 "and",
 * 8 something else; 5 where it has a possessive's mark.
 */
export function leftOf({ view, grammar }: Text, mention: PlacedMention): number {
  const possessive =
    /'s?$/u.test(view.words[mention.last - 1] ?? "") ||
    ["'", "'s"].includes(view.words[mention.last] ?? "");
  if (possessive) return 5;
  const determined = grammar.determiners.has(view.words[mention.first - 1] ?? "");
  const at = mention.first - (determined ? 2 : 1);
  const word = view.words[at];
  if (word === undefined) return 0;
  if (grammar.genitives.has(word)) return 1;
  if (grammar.datives.has(word)) return 3;
  if (grammar.prepositions.has(word)) return 2;
  if (word === ",") return 4;
  if (grammar.coordinators.has(word)) return 7;
  return isVerb(view, at, grammar) || isCueVerb(view, at) ? 6 : 8;
}

/** What stands behind a name: 0 a verb, 1 a comma, 2 a bracket, 3 something else. */
export function rightOf({ view, grammar }: Text, mention: PlacedMention): number {
  const word = view.words[mention.last];
  if (word === ",") return 1;
  if (word === "(") return 2;
  return isVerb(view, mention.last, grammar) || isCueVerb(view, mention.last) ? 0 : 3;
}
