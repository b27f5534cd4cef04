/** What a word says by itself: its letters, its shape, and the lists it stands on. */
import { FIRST_NAME_SET } from "../first-names.ts";
import type { Knowledge } from "../language.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAMILY_NAME_SET } from "../lists/family-names.ts";
import { FIRM_WORD_SET } from "../lists/firm-words.ts";
import { PLACE_ENDINGS, PLACE_WORDS } from "../lists/place-parts.ts";
import type { Word } from "../words.ts";
import { add, endRow, featureRows, type FeatureRows } from "./features.ts";
import { hashText } from "./hash.ts";

/** Features of words, a row each, by how far from a place they are of use. */
export interface WordFeatures {
  /** Of the word itself. */
  own: FeatureRows;
  /** Of a neighbour. */
  near: FeatureRows;
  /** Of the neighbour's neighbour. */
  far: FeatureRows;
  /** Of the word, digits apart: one each. */
  lower: FeatureRows;
  /** One each. */
  shape: FeatureRows;
  /** Lists that it stands on. */
  classes: FeatureRows;
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

const ON_LIST = {
  first: hashText(LIST, "first"),
  family: hashText(LIST, "family"),
  firm: hashText(LIST, "firm"),
  placeWord: hashText(LIST, "place-word"),
  placeEnding: hashText(LIST, "place-ending"),
  place: hashText(LIST, "place"),
  partFirst: hashText(LIST, "part-first"),
  partFamily: hashText(LIST, "part-family"),
  partPlace: hashText(LIST, "part-place"),
} as const;
const HYPHENED = hashText(MARKED, "-");
const POSSESSIVE = hashText(MARKED, "'s");

/** Features, and what adds a word's as their next row; the same word in the same position of a sentence says the same again. */
export function wordReader({ lexicon, gazetteer }: Knowledge): {
  features: WordFeatures;
  read: (word: Word) => void;
} {
  const classesByWord = classesOf(lexicon);
  const features: WordFeatures = {
    own: featureRows(),
    near: featureRows(),
    far: featureRows(),
    lower: featureRows(),
    shape: featureRows(),
    classes: featureRows(),
  };
  const own = features.own.list;
  const near = features.near.list;
  const far = features.far.list;
  const both = (feature: number): void => {
    add(own, feature);
    add(near, feature);
  };
  const all = (feature: number): void => {
    both(feature);
    add(far, feature);
  };
  const listed = (feature: number): void => {
    add(features.classes.list, feature);
    all(feature);
  };
  const read = (word: Word): void => {
    const { folded } = word;
    const isPlain = !DIGIT.test(word.text);
    const written = isPlain ? word.text : word.text.replaceAll(DIGITS, "0");
    const lower = isPlain ? word.lower : word.lower.replaceAll(DIGITS, "0");
    const form = formOf(word.text);

    const lowerFeature = hashText(LOWER, lower);
    all(lowerFeature);
    add(own, hashText(WRITTEN, written));
    both(hashText(SHAPE, shortened(form)));
    if (form.length <= LONGEST_SHAPE) add(own, hashText(FULL_SHAPE, form));
    all(hashText(KIND, `${word.shape}${word.weak ? "w" : ""}${word.titled ? "t" : ""}`));
    const { length: end } = lower;
    for (let length = 1; length <= LONGEST_AFFIX && length < end; length++) {
      if (length < LONGEST_AFFIX) {
        const prefix = hashText(PREFIX + length, lower, 0, length);
        if (length === 3) both(prefix);
        else add(own, prefix);
      }
      const suffix = hashText(SUFFIX + length, lower, end - length);
      if (length === 2 || length === 3) both(suffix);
      else add(own, suffix);
    }
    for (let at = 0; at + 3 <= end; at++) add(own, hashText(TRIGRAM, lower, at, at + 3));
    const ofLower = classesByWord.get(word.lower) ?? NONE;
    for (const index of ofLower) listed(CLASS * 1000 + index);
    if (folded !== word.lower) {
      for (const index of classesByWord.get(folded) ?? NONE) {
        if (!ofLower.includes(index)) listed(CLASS * 1000 + index);
      }
    }
    if (FIRST_NAME_SET.has(folded)) listed(ON_LIST.first);
    if (FAMILY_NAME_SET.has(folded)) listed(ON_LIST.family);
    if (FIRM_WORD_SET.has(folded)) listed(ON_LIST.firm);
    if (PLACE_WORDS.has(folded)) listed(ON_LIST.placeWord);
    const ending = placeEnding(folded);
    if (ending !== undefined) {
      add(own, ON_LIST.placeEnding);
      add(own, hashText(LIST, `ends ${ending}`));
    }
    const longest = gazetteer.longest(folded);
    if (longest > 0 && gazetteer.has(folded)) listed(ON_LIST.place);
    if (longest > 1) all(hashText(LIST, `opens${Math.min(longest, 3)}`));
    if (/[-']/u.test(folded)) {
      add(own, HYPHENED);
      for (const part of folded.split(/[-']/u)) {
        if (FIRST_NAME_SET.has(part)) add(own, ON_LIST.partFirst);
        if (FAMILY_NAME_SET.has(part)) add(own, ON_LIST.partFamily);
        if (gazetteer.has(part)) add(own, ON_LIST.partPlace);
      }
    }
    if (word.possessive) both(POSSESSIVE);
    if (word.tail !== null) both(hashText(MARKED, word.tail));
    add(features.lower.list, lowerFeature);
    add(features.shape.list, hashText(KIND, word.shape));
    for (const rows of Object.values(features)) endRow(rows);
  };
  return { features, read };
}

const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;
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

/** How the known endings end: most words are told by it to have none. */
const LAST_LETTERS: ReadonlySet<string> = new Set(
  [...PLACE_ENDINGS].map((ending) => ending.slice(-SHORTEST_ENDING)),
);

/** The longest known ending of a place's name that a word has, with something before it. */
function placeEnding(folded: string): string | undefined {
  if (!LAST_LETTERS.has(folded.slice(-SHORTEST_ENDING))) return undefined;
  for (let length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
    if (folded.length < length + 3) continue;
    const ending = folded.slice(-length);
    if (PLACE_ENDINGS.has(ending)) return ending;
  }
  return undefined;
}

/** "McKay-3" is "XxXxx-d". */
const formRead = (text: string): string =>
  text
    .replaceAll(/\p{Lu}/gu, "X")
    .replaceAll(/\p{Ll}/gu, "x")
    .replaceAll(/\p{Nd}/gu, "d");

/** What most letters are written as, by their code. */
const FORMS: readonly string[] = Array.from({ length: 0x180 }, (_, code) =>
  formRead(String.fromCharCode(code)),
);

/** The beginning of a text, as it is written. */
function formOf(text: string): string {
  let form = "";
  const end = Math.min(text.length, 3 * LONGEST_SHAPE);
  for (let at = 0; at < end; at++) {
    const own = FORMS[text.charCodeAt(at)];
    if (own === undefined) return formRead(text.slice(0, end));
    form += own;
  }
  return form;
}

/** A form without its lengths: "XxXxx-d" is "XxXx+-d". */
function shortened(form: string): string {
  let short = "";
  let last = -1;
  let isLong = false;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    // Beyond these a letter may have two units.
    if (code >= FORMS.length) return form.replaceAll(/(.)\1+/gu, "$1+");
    if (code !== last) short += form[at];
    else if (!isLong) short += "+";
    isLong = code === last;
    last = code;
  }
  return short;
}
