/** Known names of several words, as features of the words that they are made of. */
import type { Gazetteer } from "../gazetteer.ts";
import type { Knowledge } from "../language.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Word } from "../words.ts";
import type { DistinctWords } from "./distinct.ts";
import { hashText } from "./hash.ts";

const PHRASE = 170;

/** Longest known phrase that is looked up (words). */
const LONGEST_PHRASE = 6;

const NO_LISTS: readonly string[] = [];

/**
 * Longest first from each place: which list, and which part of it a word is.
 * @returns features by the place of their word; none for most. Linear in the words.
 */
export function phraseFeatures(
  words: readonly Word[],
  { keys, numbers }: DistinctWords,
  { lexicon, gazetteer }: Knowledge,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const { firsts, pairs } = startsOf(lexicon);
  // What a phrase may begin with, told once for each distinct word.
  const mayOpen = Uint8Array.from(keys, (key) => {
    const space = key.indexOf(" ");
    const opening = space < 0 ? key : key.slice(0, space);
    return firsts.has(opening) || gazetteer.longest(opening) > 0 ? 1 : 0;
  });
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (mayOpen[numbers[from] ?? 0] === 0) continue;
    if (!first || first.shape === "mark" || first.shape === "number") continue;
    let ends: Map<string, number> | undefined;
    let key = "";
    const most = Math.min(words.length, from + LONGEST_PHRASE);
    for (let to = from; to < most && words[to]?.sentence === first.sentence; to++) {
      const next = keys[numbers[to] ?? 0] ?? "";
      if (next !== "") key = key === "" ? next : `${key} ${next}`;
      for (const list of listsWith(key, lexicon, gazetteer)) (ends ??= new Map()).set(list, to);
      const second = key.indexOf(" ");
      if (second < 0) continue;
      const third = key.indexOf(" ", second + 1);
      const pair = third < 0 ? key : key.slice(0, third);
      if (!pairs.has(pair) && !gazetteer.opens(pair)) break;
    }
    if (!ends) continue;
    for (const [list, last] of ends) {
      for (let at = from; at <= last; at++) {
        const part = from === last ? "S" : at === from ? "B" : at === last ? "E" : "I";
        const feature = hashText(PHRASE, list + part);
        const own = found.get(at);
        if (own) own.push(feature);
        else found.set(at, [feature]);
      }
    }
  }
  return found;
}

function listsWith(key: string, lexicon: Lexicon, gazetteer: Gazetteer): readonly string[] {
  let lists: string[] | undefined;
  if (gazetteer.has(key)) (lists ??= []).push("place");
  if (lexicon.organisations.has(key)) (lists ??= []).push("organisation");
  if (lexicon.clubs.has(key)) (lists ??= []).push("club");
  if (lexicon.events.has(key)) (lists ??= []).push("event");
  if (lexicon.products.has(key)) (lists ??= []).push("product");
  return lists ?? NO_LISTS;
}

/** How the lexicon's phrases begin. */
interface Starts {
  /** First words of those that a phrase is looked for by. */
  firsts: ReadonlySet<string>;
  /** First two words of all that have two: a phrase that begins with another pair is none. */
  pairs: ReadonlySet<string>;
}

/** A memo of a pure function, one a language. */
const STARTS = new WeakMap<Lexicon, Starts>();

function startsOf(lexicon: Lexicon): Starts {
  let starts = STARTS.get(lexicon);
  if (!starts) {
    const { organisations, clubs, events, products } = lexicon;
    const named = [...organisations, ...events, ...products];
    starts = {
      firsts: new Set(named.map((name) => name.split(" ", 1)[0] ?? "")),
      pairs: new Set([...named, ...clubs].flatMap((name) => openingPair(name) ?? [])),
    };
    STARTS.set(lexicon, starts);
  }
  return starts;
}

function openingPair(name: string): string | undefined {
  const second = name.indexOf(" ");
  if (second < 0) return undefined;
  const third = name.indexOf(" ", second + 1);
  return third < 0 ? name : name.slice(0, third);
}
