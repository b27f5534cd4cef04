import type { FigureKind, Role } from "../reading.ts";
import type { CueData, CueForm } from "./grammar.ts";

/** One meaning of a cue phrase. */
export interface CueSense {
  role: Role;
  form: CueForm;
  sign: 1 | -1;
  loose: boolean;
  owner: "subject" | "object";
  ceiling: number;
  kinds: readonly FigureKind[] | null;
  jobs: boolean;
  timed: boolean;
}

/** A cue phrase found in a sentence: a half-open range of token indexes, and what it can mean. */
export interface CueMatch {
  first: number;
  last: number;
  phrase: string;
  senses: CueSense[];
}

interface Entry {
  words: string[];
  phrase: string;
  senses: CueSense[];
}

/** Cue phrases by their first word, longest first. */
export type CueIndex = ReadonlyMap<string, Entry[]>;

const ELISION = /^(?:[cdjlmnst]|qu|jusqu)['’]/u;

/** Cuts a cue phrase as the tokeniser cuts text: an elided word stands alone. */
export function phraseWords(phrase: string): string[] {
  return phrase.split(" ").flatMap((word) => {
    const elided = ELISION.exec(word)?.[0];
    return elided && elided.length < word.length ? [elided, word.slice(elided.length)] : [word];
  });
}

/** Makes the index of cue phrases. */
export function indexCues(cues: readonly CueData[]): CueIndex {
  const byPhrase = new Map<string, Entry>();
  for (const cue of cues) {
    const forms: [CueForm, string[]][] = [
      ["noun", cue.nouns ?? []],
      ["verb", cue.verbs ?? []],
      ["unit", cue.units ?? []],
    ];
    for (const [form, phrases] of forms) {
      for (const phrase of new Set(phrases)) {
        let entry = byPhrase.get(phrase);
        if (!entry)
          byPhrase.set(phrase, (entry = { words: phraseWords(phrase), phrase, senses: [] }));
        entry.senses.push({
          role: cue.role,
          form,
          sign: cue.sign ?? 1,
          loose: cue.loose ?? false,
          owner: cue.owner ?? "subject",
          ceiling: cue.ceiling ?? 1,
          kinds: cue.kinds ?? null,
          jobs: cue.jobs ?? false,
          timed: cue.timed ?? false,
        });
      }
    }
  }
  const index = new Map<string, Entry[]>();
  for (const entry of byPhrase.values()) {
    const first = entry.words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The cue phrases of a sentence, in order; where one holds another, the longer.
 * @param words the sentence's tokens in lower case
 */
export function findCues(words: readonly string[], index: CueIndex): CueMatch[] {
  const found: CueMatch[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < free) continue;
    const entry = index
      .get(words[at] ?? "")
      ?.find((entry) => entry.words.every((word, i) => words[at + i] === word));
    if (!entry) continue;
    const last = at + entry.words.length;
    found.push({ first: at, last, phrase: entry.phrase, senses: entry.senses });
    free = last;
  }
  return found;
}

/**
 * The cues that stand within reach of a range of tokens, in order.
 * @param reach tokens to either side
 */
export function cuesNear(
  cues: readonly CueMatch[],
  { first, last }: { first: number; last: number },
  reach: number,
): CueMatch[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.last ?? 0) < first - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((cues[end]?.first ?? Number.POSITIVE_INFINITY) <= last + reach) end++;
  return cues.slice(low, end);
}
