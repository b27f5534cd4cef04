/** The words of saved articles, as they are found: without case and accents, brought to their stems. */
import { fold } from "../../entities/name-key.ts";
import type { Span } from "../../reading.ts";
import { stemEnglish, stemFrench } from "./stem.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** One article has no more different words than this that are worth finding. */
const MOST_WORDS = 20_000;
/** Longer ones are no words: an address, a hash. */
const LONGEST = 40;

/** The stems under which a word is kept and asked for: as French and as English, and as it is where it is short. */
function stemsOf(word: string): string[] {
  const folded = fold(word);
  if (folded.length > LONGEST || folded === "") return [];
  const [french, english] = [stemFrench(folded), stemEnglish(folded)];
  return french === english ? [french] : [french, english];
}

/** All stems of some texts, each once. */
export function searchWords(texts: readonly (string | null)[]): string[] {
  const all = new Set<string>();
  const seen = new Set<string>();
  for (const text of texts) {
    for (const [word] of (text ?? "").matchAll(WORD)) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const stem of stemsOf(word)) all.add(stem);
      if (all.size >= MOST_WORDS) return [...all];
    }
  }
  return [...all];
}

/** What is asked for: for each word that was typed, its stems, any of which will do; the last may still be typed on. */
export interface Asked {
  stems: string[];
  /** Folded, for words that only begin so; null where the word is complete. */
  prefix: string | null;
}

/** What somebody typed into the search field. A word behind which nothing follows is taken as a beginning as well. */
export function askedWords(typed: string): Asked[] {
  const found = [...typed.matchAll(WORD)];
  return found.flatMap((match) => {
    const stems = stemsOf(match[0]);
    const isLast = match.index + match[0].length === typed.length;
    return stems.length === 0 ? [] : [{ stems, prefix: isLast ? fold(match[0]) : null }];
  });
}

/** Where texts say what was asked for: UTF-16 code units, in order. What it learned of a word it knows in the next text. */
export type Finder = (text: string) => Span[];

export function finderOf(asked: readonly Asked[]): Finder {
  if (asked.length === 0) return () => [];
  const verdicts = new Map<string, boolean>();
  const verdictOf = (word: string): boolean => {
    const stems = stemsOf(word);
    const folded = fold(word);
    return asked.some(
      ({ stems: wanted, prefix }) =>
        stems.some((stem) => wanted.includes(stem)) ||
        (prefix !== null && folded.startsWith(prefix)),
    );
  };
  return (text) => {
    const spans: Span[] = [];
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      let fits = verdicts.get(word);
      if (fits === undefined) verdicts.set(word, (fits = verdictOf(word)));
      if (fits) spans.push({ start: match.index, end: match.index + word.length });
    }
    return spans;
  };
}

/** A piece of a text around the first place that says most of what was asked for. */
export interface Snippet {
  text: string;
  /** In `text`. */
  found: Span[];
}

/** UTF-16 code units of a snippet. */
const LENGTH = 220;
const BEFORE = 60;

/** @returns null where the text says nothing of it */
export function snippetOf(text: string, find: Finder): Snippet | null {
  const found = find(text);
  let best = 0;
  let most = 0;
  let end = 0;
  for (let at = 0; at < found.length; at++) {
    while (
      end < found.length &&
      (found[end]?.end ?? 0) <= (found[at]?.start ?? 0) + LENGTH - BEFORE
    )
      end++;
    if (end - at > most) [best, most] = [at, end - at];
  }
  const first = found[best];
  if (!first) return null;
  const from = first.start <= BEFORE ? 0 : wordEdge(text, first.start - BEFORE);
  const to = Math.min(text.length, from + LENGTH);
  const piece = text.slice(from, to).replaceAll(/\s/gu, " ");
  const [lead, tail] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
  return {
    text: lead + piece + tail,
    found: found
      .filter(({ start, end: last }) => start >= from && last <= to)
      .map(({ start, end: last }) => ({
        start: start - from + lead.length,
        end: last - from + lead.length,
      })),
  };
}

/** The beginning of the next word. */
function wordEdge(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space === -1 || space > from + 30 ? from : space + 1;
}
