import type { Complain } from "../complaint.ts";
import type { CorpusDocument, Language } from "../document/types.ts";
import { coverage } from "./covered.ts";
import { NUMBER_WORDS } from "./number-words.ts";

/** Every digit and number word stands in a mark. */
export function checkTokens(document: CorpusDocument, complain: Complain): void {
  const { text, lang, lineAt } = document;
  const covered = coverage(document);
  for (const { start, end } of figureTokens(text, lang)) {
    if (covered(start, end)) continue;
    const around = text.slice(Math.max(0, start - 15), end + 15).replaceAll("\n", " ");
    complain(
      lineAt(start),
      `«${text.slice(start, end)}» in «…${around}…» is in no mark`,
      "mark it as a figure, or as (none) where it is none",
    );
  }
}

/** Stretches that look like a figure, in text order. */
export function figureTokens(text: string, lang: Language): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*|[½¼¾⅓⅔]/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(NUMBER_WORDS[lang])) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
