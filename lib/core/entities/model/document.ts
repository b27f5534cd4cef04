/** A document as the model sees it: what each word says, its neighbours, and how the document uses the same word elsewhere. */
import { countCapitals } from "../capitals.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { Knowledge } from "../language.ts";
import type { Lexicon } from "../lexicon.ts";
import { nameKey } from "../name-key.ts";
import type { Word } from "../words.ts";
import { hashText, mix } from "./hash.ts";
import { NAME_TYPES } from "./labels.ts";
import { runFeatures } from "./runs.ts";
import { wordFeatures, type WordFeatures } from "./word-features.ts";

/** Words before and after a word that are looked at, and which of their features. */
export const NEIGHBOURS: readonly { offset: number; features: "near" | "far" | "lower" }[] = [
  { offset: -1, features: "near" },
  { offset: 1, features: "near" },
  { offset: -2, features: "far" },
  { offset: 2, features: "far" },
  { offset: -3, features: "lower" },
  { offset: 3, features: "lower" },
];

/** The same feature of a word at another place is another feature. */
export const placed = (feature: number, offset: number): number => mix(feature, offset + 100);

/** Beyond a sentence's ends. */
export const EDGE = 0x5eed;

// Families of features of a place; each its own numbers.
const BIAS = 101;
const LEFT_PAIR = 102;
const RIGHT_PAIR = 103;
const BEFORE = 104;
const AFTER = 105;
const LEFT_SHAPE = 106;
const SHAPE_RIGHT = 107;
const SHAPES = 108;
const MORE_SHAPES = 109;
const BEFORE_SHAPE = 110;
const AROUND_SHAPE = 111;
const CAPITALS = 120;
const ELSEWHERE = 130;
const RULE = 140;
const PHRASE = 170;

/** Longest known phrase that is looked up (words). */
const LONGEST_PHRASE = 6;

/** What the rules say of a word: a label in the low bits, and how sure they are of it (0 to 3) times this. */
export const SURENESS = 32;
export const ruleLabel = (said: number): number => said % SURENESS;

export interface DocumentFeatures {
  words: readonly Word[];
  /** Words that say different things by themselves, and which of them each word is. */
  distinct: readonly WordFeatures[];
  numbers: Int32Array;
  /** Features of a place beyond its words' own: pairs, shapes, document, rules. */
  context: (at: number) => number[];
  /** Whether two places are in one sentence. */
  isWithin: (at: number, other: number) => boolean;
}

/**
 * @param rules what the rules say, one a word: see `SURENESS`.
 */
export function documentFeatures(
  words: readonly Word[],
  rules: ArrayLike<number>,
  knowledge: Knowledge,
): DocumentFeatures {
  const known = new Map<string, number>();
  const distinct: WordFeatures[] = [];
  const numbers = new Int32Array(words.length);
  for (const [at, word] of words.entries()) {
    const key = `${word.text}\n${word.shape}${word.weak}${word.titled}${word.possessive}${word.tail}`;
    let number = known.get(key);
    if (number === undefined) {
      known.set(key, (number = distinct.length));
      distinct.push(wordFeatures(word, knowledge));
    }
    numbers[at] = number;
  }
  const featuresAt = (at: number): WordFeatures | undefined => distinct[numbers[at] ?? -1];
  const capitals = countCapitals(words);
  const byRules = usesOf(words, rules);
  const phrases = phraseFeatures(words, knowledge);
  const runs = runFeatures(words, featuresAt, knowledge);
  const isWithin = (at: number, other: number): boolean =>
    words[at]?.sentence === words[other]?.sentence;
  const lower = (at: number, other: number): number =>
    isWithin(at, other) ? (featuresAt(other)?.lower ?? EDGE) : EDGE;
  const shape = (at: number, other: number): number =>
    isWithin(at, other) ? (featuresAt(other)?.shape ?? EDGE) : EDGE;

  const context = (at: number): number[] => {
    const word = words[at];
    if (!word) return [];
    const [l2, l1, l0, r1, r2] = [-2, -1, 0, 1, 2].map((offset) => lower(at, at + offset)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const s0 = shape(at, at);
    const around = mix(mix(shape(at, at - 1), s0), shape(at, at + 1));
    const found = [
      BIAS,
      mix(LEFT_PAIR, mix(l1, l0)),
      mix(RIGHT_PAIR, mix(l0, r1)),
      mix(BEFORE, mix(l2, l1)),
      mix(AFTER, mix(r1, r2)),
      mix(LEFT_SHAPE, mix(l1, s0)),
      mix(SHAPE_RIGHT, mix(s0, r1)),
      mix(SHAPES, around),
      mix(MORE_SHAPES, mix(around, mix(shape(at, at - 2), shape(at, at + 2)))),
      mix(BEFORE_SHAPE, mix(mix(l2, l1), s0)),
      mix(AROUND_SHAPE, mix(mix(l1, s0), r1)),
    ];
    for (const feature of runs.get(at) ?? []) found.push(feature);
    for (const phrase of phrases[at] ?? []) found.push(phrase, mix(phrase, s0));

    const may = word.shape !== "lower" && word.shape !== "mark";
    const weak = word.weak ? 1 : 0;
    if (may) {
      const strong = capitals.strong(word.folded);
      const small = capitals.lower(word.folded);
      const use = strong === 0 && small === 0 ? 0 : strong > small ? 1 : 2;
      found.push(mix(CAPITALS, 10 * Math.min(strong, 3) + weak));
      found.push(mix(CAPITALS + 1, 10 * Math.min(small, 2) + weak));
      found.push(mix(CAPITALS + 2, 10 * use + weak));
      const uses = byRules.get(word.folded) ?? NO_USE;
      const name = mostUsed(uses);
      found.push(
        mix(ELSEWHERE, name),
        mix(ELSEWHERE + 1, 2 * name + ((uses[name] ?? 0) > 1 ? 1 : 0)),
      );
    }
    const label = (offset: number): number =>
      isWithin(at, at + offset) ? ruleLabel(rules[at + offset] ?? 0) : 0;
    labelsAround(found, RULE, label(-1), label(0), label(1), s0);
    found.push(mix(RULE + 5, rules[at] ?? 0));
    return found;
  };
  return { words, distinct, numbers, context, isWithin };
}

function labelsAround(
  found: number[],
  family: number,
  before: number,
  own: number,
  after: number,
  shape: number,
): void {
  found.push(
    mix(family, own),
    mix(family + 1, before),
    mix(family + 2, after),
    mix(family + 3, (before * 64 + own) * 64 + after),
    mix(family + 4, mix(own, shape)),
  );
}

const NO_USE: readonly number[] = [0, 0, 0, 0, 0];

/** Of each word that may be a name: how often it is none, and how often part of one of each type. */
function usesOf(words: readonly Word[], labels: ArrayLike<number>): Map<string, number[]> {
  const uses = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (word.shape === "mark" || word.shape === "lower") continue;
    let own = uses.get(word.folded);
    if (!own) uses.set(word.folded, (own = [...NO_USE]));
    const label = ruleLabel(labels[at] ?? 0);
    const type = label === 0 ? 0 : 1 + ((label - 1) >> 2);
    own[type] = (own[type] ?? 0) + 1;
  }
  return uses;
}

/** The type that a word is most often part of; 0 where it never is. */
function mostUsed(uses: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (let type = 1; type <= NAME_TYPES.length; type++) {
    const count = uses[type] ?? 0;
    if (count <= most) continue;
    most = count;
    best = type;
  }
  return best;
}

/** Known names of several words, longest first from each place: which list, and which part of it a word is. */
function phraseFeatures(words: readonly Word[], { lexicon, gazetteer }: Knowledge): number[][] {
  const found: number[][] = words.map(() => []);
  const starts = startsOf(lexicon);
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (!first || first.shape === "mark" || first.shape === "number") continue;
    const ends = new Map<string, number>();
    let key = "";
    const opening = nameKey(first.folded).split(" ", 1)[0] ?? "";
    const most =
      starts.has(opening) || gazetteer.longest(opening) > 0
        ? Math.min(words.length, from + LONGEST_PHRASE)
        : from;
    for (let to = from; to < most && words[to]?.sentence === first.sentence; to++) {
      key += (to > from ? " " : "") + (words[to]?.folded ?? "");
      for (const list of listsWith(nameKey(key), lexicon, gazetteer)) ends.set(list, to);
    }
    for (const [list, last] of ends) {
      for (let at = from; at <= last; at++) {
        const part = from === last ? "S" : at === from ? "B" : at === last ? "E" : "I";
        found[at]?.push(hashText(PHRASE, list + part));
      }
    }
  }
  return found;
}

function listsWith(key: string, lexicon: Lexicon, gazetteer: Gazetteer): string[] {
  const lists: string[] = [];
  if (gazetteer.has(key)) lists.push("place");
  if (lexicon.organisations.has(key)) lists.push("organisation");
  if (lexicon.clubs.has(key)) lists.push("club");
  if (lexicon.events.has(key)) lists.push("event");
  if (lexicon.products.has(key)) lists.push("product");
  return lists;
}

/** First words of the lexicon's phrases: a memo of a pure function, one a language. */
const STARTS = new WeakMap<Lexicon, ReadonlySet<string>>();

function startsOf(lexicon: Lexicon): ReadonlySet<string> {
  let starts = STARTS.get(lexicon);
  if (!starts) {
    starts = new Set(
      [...lexicon.organisations, ...lexicon.events, ...lexicon.products].map(
        (name) => name.split(" ", 1)[0] ?? "",
      ),
    );
    STARTS.set(lexicon, starts);
  }
  return starts;
}
