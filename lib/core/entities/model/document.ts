/** A document as the model sees it: what each word says, its neighbours, and how the document uses the same word elsewhere. */
import type { Knowledge } from "../language.ts";
import type { Word } from "../words.ts";
import { distinctWords, type DistinctWords } from "./distinct.ts";
import { add, type FeatureList } from "./features.ts";
import { mix } from "./hash.ts";
import { phraseFeatures } from "./known-phrases.ts";
import { kindsOfPlaces, type PlaceKinds } from "./place-kinds.ts";
import { runFeatures } from "./runs.ts";

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
export interface DocumentFeatures extends PlaceKinds {
  words: readonly Word[];
  /** Words that say different things by themselves, and which of them each word is. */
  distinct: DistinctWords;
  /** Adds the features that a place has beyond its words' own and its kind's: pairs, shapes, runs, phrases. */
  context: (at: number, found: FeatureList) => void;
  /** Whether two places are in one sentence; either may be beyond the words by up to `REACH`. */
  isWithin: (at: number, other: number) => boolean;
}

/** How far from a word others are looked at. */
const REACH = 3;
const NO_SENTENCE = -1;

/**
 * @param rules what the rules say, one a word: see `SURENESS`.
 */
export function documentFeatures(
  words: readonly Word[],
  rules: ArrayLike<number>,
  knowledge: Knowledge,
): DocumentFeatures {
  const distinct = distinctWords(words, knowledge);
  const { features, numbers } = distinct;
  // By place, with room at both ends for the neighbours of the first and the last.
  const sentences = new Int32Array(words.length + 2 * REACH).fill(NO_SENTENCE);
  const lowers = new Int32Array(sentences.length);
  const shapes = new Int32Array(sentences.length);
  for (let at = 0; at < words.length; at++) {
    const number = numbers[at] ?? 0;
    sentences[at + REACH] = words[at]?.sentence ?? NO_SENTENCE;
    lowers[at + REACH] = features.lower.list.numbers[number] ?? EDGE;
    shapes[at + REACH] = features.shape.list.numbers[number] ?? EDGE;
  }
  const phrases = phraseFeatures(words, distinct, knowledge);
  const runs = runFeatures(words, distinct, knowledge);
  const isWithin = (at: number, other: number): boolean =>
    sentences[at + REACH] === sentences[other + REACH];

  const context = (at: number, found: FeatureList): void => {
    const word = words[at];
    if (!word) return;
    const own = at + REACH;
    const sentence = sentences[own];
    const hasL1 = sentences[own - 1] === sentence;
    const hasL2 = sentences[own - 2] === sentence;
    const hasR1 = sentences[own + 1] === sentence;
    const hasR2 = sentences[own + 2] === sentence;
    const l2 = hasL2 ? (lowers[own - 2] ?? EDGE) : EDGE;
    const l1 = hasL1 ? (lowers[own - 1] ?? EDGE) : EDGE;
    const l0 = lowers[own] ?? EDGE;
    const r1 = hasR1 ? (lowers[own + 1] ?? EDGE) : EDGE;
    const r2 = hasR2 ? (lowers[own + 2] ?? EDGE) : EDGE;
    const s0 = shapes[own] ?? EDGE;
    const around = mix(
      mix(hasL1 ? (shapes[own - 1] ?? EDGE) : EDGE, s0),
      hasR1 ? (shapes[own + 1] ?? EDGE) : EDGE,
    );
    const further = mix(
      hasL2 ? (shapes[own - 2] ?? EDGE) : EDGE,
      hasR2 ? (shapes[own + 2] ?? EDGE) : EDGE,
    );
    const before = mix(l2, l1);
    const beforeShape = mix(l1, s0);
    add(found, mix(LEFT_PAIR, mix(l1, l0)));
    add(found, mix(RIGHT_PAIR, mix(l0, r1)));
    add(found, mix(BEFORE, before));
    add(found, mix(AFTER, mix(r1, r2)));
    add(found, mix(LEFT_SHAPE, beforeShape));
    add(found, mix(SHAPE_RIGHT, mix(s0, r1)));
    add(found, mix(SHAPES, around));
    add(found, mix(MORE_SHAPES, mix(around, further)));
    add(found, mix(BEFORE_SHAPE, mix(before, s0)));
    add(found, mix(AROUND_SHAPE, mix(beforeShape, r1)));
    runs(at, found);
    for (const phrase of phrases.get(at) ?? NONE) {
      add(found, phrase);
      add(found, mix(phrase, s0));
    }
  };
  const { kind, addKind } = kindsOfPlaces(words, rules, shapes.subarray(REACH), isWithin);
  return { words, distinct, context, kind, addKind, isWithin };
}

const NONE: readonly number[] = [];
