/** What a word says by itself: its letters, its shape, and the lists it stands on. */
import { FIRST_NAME_SET } from "../first-names.ts";
import type { Knowledge } from "../language.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAMILY_NAME_SET } from "../lists/family-names.ts";
import { FIRM_WORD_SET } from "../lists/firm-words.ts";
import { PLACE_ENDINGS, PLACE_WORDS } from "../lists/place-parts.ts";
import type { Word } from "../words.ts";
import { hashText } from "./hash.ts";

/** Features of a word, by how far from it they are of use. */
export interface WordFeatures {
  /** Of the word itself. */
  own: Int32Array;
  /** Of a neighbour. */
  near: Int32Array;
  /** Of the neighbour's neighbour. */
  far: Int32Array;
  /** Of the word, digits apart. */
  lower: number;
  shape: number;
  /** Lists that it stands on. */
  classes: Int32Array;
}

const CLASSES = [
  "functionWords",
  "determiners",
  "articles",
  "joiners",
  "titles",
  "jobs",
  "sayVerbs",
  "personVerbs",
  "firmVerbs",
  "auxiliaries",
  "organisationHeads",
  "placeHeads",
  "eventHeads",
  "organisationNouns",
  "placeNouns",
  "eventNouns",
  "workNouns",
  "productNouns",
  "firmParts",
  "personParts",
  "placeParts",
  "placePrepositions",
  "articledPlacePrepositions",
  "motionVerbs",
  "winVerbs",
  "ageWords",
  "conjunctions",
  "demonyms",
  "calendar",
  "commonCapitals",
  "organisationSuffixes",
  "colours",
  "planVerbs",
] as const satisfies readonly (keyof Lexicon)[];

/** Longest beginning and end of a word that is looked at (UTF-16 code units). */
const LONGEST_AFFIX = 5;
const LONGEST_SHAPE = 8;
/** Lengths of the endings of places' names. */
const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 7;

// Families of features; each its own numbers.
const LOWER = 1;
const WRITTEN = 2;
const SHAPE = 3;
const FULL_SHAPE = 4;
const KIND = 5;
const PREFIX = 10;
const SUFFIX = 20;
const TRIGRAM = 30;
const CLASS = 40;
const LIST = 50;
const MARKED = 60;

/** Reads one word; the same word in the same position of a sentence says the same again. */
export function wordFeatures(word: Word, { lexicon, gazetteer }: Knowledge): WordFeatures {
  const own: number[] = [];
  const near: number[] = [];
  const far: number[] = [];
  const classes: number[] = [];
  const listed = (feature: number): void => {
    classes.push(feature);
    all(feature);
  };
  const all = (feature: number): void => {
    own.push(feature);
    near.push(feature);
    far.push(feature);
  };
  const both = (feature: number): void => {
    own.push(feature);
    near.push(feature);
  };
  const written = word.text.replaceAll(/\p{Nd}/gu, "0");
  const lower = word.lower.replaceAll(/\p{Nd}/gu, "0");
  const form = shapeOf(word.text);
  const position = `${word.weak ? "w" : ""}${word.titled ? "t" : ""}`;

  all(hashText(LOWER, lower));
  own.push(hashText(WRITTEN, written));
  const short = hashText(SHAPE, form.replaceAll(/(.)\1+/gu, "$1+"));
  both(short);
  if (form.length <= LONGEST_SHAPE) own.push(hashText(FULL_SHAPE, form));
  all(hashText(KIND, word.shape + position));
  for (let length = 1; length <= LONGEST_AFFIX && length < lower.length; length++) {
    if (length < LONGEST_AFFIX) {
      const prefix = hashText(PREFIX + length, lower.slice(0, length));
      if (length === 3) both(prefix);
      else own.push(prefix);
    }
    const suffix = hashText(SUFFIX + length, lower.slice(-length));
    if (length === 2 || length === 3) both(suffix);
    else own.push(suffix);
  }
  for (let at = 0; at + 3 <= lower.length; at++) {
    own.push(hashText(TRIGRAM, lower.slice(at, at + 3)));
  }
  const classesByWord = classesOf(lexicon);
  const ofLower = classesByWord.get(word.lower) ?? NONE;
  for (const index of ofLower) listed(CLASS * 1000 + index);
  if (word.folded !== word.lower) {
    for (const index of classesByWord.get(word.folded) ?? NONE) {
      if (!ofLower.includes(index)) listed(CLASS * 1000 + index);
    }
  }
  if (FIRST_NAME_SET.has(word.folded)) listed(hashText(LIST, "first"));
  if (FAMILY_NAME_SET.has(word.folded)) listed(hashText(LIST, "family"));
  if (FIRM_WORD_SET.has(word.folded)) listed(hashText(LIST, "firm"));
  if (PLACE_WORDS.has(word.folded)) listed(hashText(LIST, "place-word"));
  const ending = placeEnding(word.folded);
  if (ending !== undefined) {
    own.push(hashText(LIST, "place-ending"), hashText(LIST, `ends ${ending}`));
  }
  if (gazetteer.has(word.folded)) listed(hashText(LIST, "place"));
  const longest = gazetteer.longest(word.folded);
  if (longest > 1) all(hashText(LIST, `opens${Math.min(longest, 3)}`));
  if (/[-']/u.test(word.folded)) {
    own.push(hashText(MARKED, "-"));
    for (const part of word.folded.split(/[-']/u)) {
      if (FIRST_NAME_SET.has(part)) own.push(hashText(LIST, "part-first"));
      if (FAMILY_NAME_SET.has(part)) own.push(hashText(LIST, "part-family"));
      if (gazetteer.has(part)) own.push(hashText(LIST, "part-place"));
    }
  }
  if (word.possessive) both(hashText(MARKED, "'s"));
  if (word.tail !== null) both(hashText(MARKED, word.tail));
  return {
    own: Int32Array.from(own),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
    lower: hashText(LOWER, lower),
    shape: hashText(KIND, word.shape),
    classes: Int32Array.from(classes),
  };
}

const NONE: readonly number[] = [];

/** The lists that each word is on, by their place in `CLASSES`: a memo of a pure function, one a language. */
const CLASSES_BY_WORD = new WeakMap<Lexicon, ReadonlyMap<string, readonly number[]>>();

function classesOf(lexicon: Lexicon): ReadonlyMap<string, readonly number[]> {
  const known = CLASSES_BY_WORD.get(lexicon);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  for (const [index, name] of CLASSES.entries()) {
    for (const word of lexicon[name].keys()) {
      const indexes = byWord.get(word);
      if (indexes) indexes.push(index);
      else byWord.set(word, [index]);
    }
  }
  CLASSES_BY_WORD.set(lexicon, byWord);
  return byWord;
}

/** The longest known ending of a place's name that a word has, with something before it. */
function placeEnding(folded: string): string | undefined {
  for (let length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
    if (folded.length < length + 3) continue;
    const ending = folded.slice(-length);
    if (PLACE_ENDINGS.has(ending)) return ending;
  }
  return undefined;
}

/** "McKay-3" is "XxXxx-d". */
function shapeOf(text: string): string {
  return text
    .slice(0, 3 * LONGEST_SHAPE)
    .replaceAll(/\p{Lu}/gu, "X")
    .replaceAll(/\p{Ll}/gu, "x")
    .replaceAll(/\p{Nd}/gu, "d");
}
