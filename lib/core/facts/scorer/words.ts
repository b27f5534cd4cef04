import type { Entity } from "../../reading.ts";
import type { SentenceView } from "../view.ts";

/** Letters of a long word that tell it from others, endings left off. */
const STEM = 6;

/** A word without its endings, by length alone: "investissements" and "investit" meet in "invest". */
export function stem(word: string): string {
  if (word.length > STEM) return word.slice(0, STEM);
  return word.length > 3 ? word.replace(/[sx]$/u, "") : word;
}

/** What stands at a token: its word, or what kind of figure or name it is part of. */
export function classAt(view: SentenceView, at: number, entities: readonly Entity[]): string {
  const figure = view.figureAt[at];
  if (figure) return `<${figure.figure.kind}>`;
  const mention = view.mentionAt[at];
  if (mention) return `<${entities[mention.entity]?.type ?? "name"}>`;
  return view.words[at] ?? "<>";
}

/** The token behind the figure or name that covers a token, or the next. */
export function after(view: SentenceView, at: number): number {
  return view.figureAt[at]?.last ?? view.mentionAt[at]?.last ?? at + 1;
}

/** The first token of the figure or name that covers the token before, or that token. */
export function before(view: SentenceView, at: number): number {
  return view.figureAt[at - 1]?.first ?? view.mentionAt[at - 1]?.first ?? at - 1;
}
