/** Kinds of places: what the rules say around one, and how the document writes and uses its word elsewhere. Most are alike. */
import { countCapitals } from "../capitals.ts";
import type { Word } from "../words.ts";
import { add, type FeatureList } from "./features.ts";
import { mix } from "./hash.ts";
import { NAME_TYPES } from "./labels.ts";

// Families of features; each its own numbers.
const BIAS = 101;
const CAPITALS = 120;
const ELSEWHERE = 130;
const RULE = 140;

/** What the rules say of a word: a label in the low bits, and how sure they are of it (0 to 3) times this. */
export const SURENESS = 32;
export const ruleLabel = (said: number): number => said % SURENESS;

export interface PlaceKinds {
  /** A number of a place's kind: places of one kind have the same features of it. */
  kind: (at: number) => number;
  /** Adds the features of the kind of a place. */
  addKind: (at: number, found: FeatureList) => void;
}

const SHAPES: readonly Word["shape"][] = [
  "lower",
  "capital",
  "upper",
  "mixed",
  "domain",
  "initial",
  "number",
  "mark",
];

/** How a word that may be a name is written and used in the document; null of others. */
interface Use {
  weak: number;
  /** Times, cut off where more say no more. */
  strong: number;
  lower: number;
  /** 0: neither; 1: more often with a strong capital; 2: not. */
  usual: number;
  /** The type that the rules most often make it part of, 0 for none; whether more than once. */
  name: number;
  again: number;
}

/**
 * @param rules what the rules say, one a word: see `SURENESS`.
 * @param shapes the feature of each word's shape
 */
export function kindsOfPlaces(
  words: readonly Word[],
  rules: ArrayLike<number>,
  shapes: Int32Array,
  isWithin: (at: number, other: number) => boolean,
): PlaceKinds {
  const capitals = countCapitals(words);
  const byRules = usesOf(words, rules);
  const useOf = (word: Word): Use | null => {
    if (word.shape === "lower" || word.shape === "mark") return null;
    const strong = capitals.strong(word.folded);
    const lower = capitals.lower(word.folded);
    const uses = byRules.get(word.folded) ?? NO_USE;
    const name = mostUsed(uses);
    return {
      weak: word.weak ? 1 : 0,
      strong: Math.min(strong, 3),
      lower: Math.min(lower, 2),
      usual: strong === 0 && lower === 0 ? 0 : strong > lower ? 1 : 2,
      name,
      again: (uses[name] ?? 0) > 1 ? 1 : 0,
    };
  };
  const labelAt = (at: number, other: number): number =>
    isWithin(at, other) ? ruleLabel(rules[other] ?? 0) : 0;
  return {
    kind: (at) => {
      const word = words[at];
      if (!word) return -1;
      // Each factor is one more than the most that its number can be.
      const around = labelAt(at, at - 1) * SURENESS + labelAt(at, at + 1);
      const said = (around * 256 + (rules[at] ?? 0)) * SHAPES.length + SHAPES.indexOf(word.shape);
      const use = useOf(word);
      if (!use) return said * 721;
      const written = (use.weak * 4 + use.strong) * 3 + use.lower;
      return said * 721 + 1 + ((written * 3 + use.usual) * 5 + use.name) * 2 + use.again;
    },
    addKind: (at, found) => {
      const word = words[at];
      if (!word) return;
      add(found, BIAS);
      const use = useOf(word);
      if (use) {
        add(found, mix(CAPITALS, 10 * use.strong + use.weak));
        add(found, mix(CAPITALS + 1, 10 * use.lower + use.weak));
        add(found, mix(CAPITALS + 2, 10 * use.usual + use.weak));
        add(found, mix(ELSEWHERE, use.name));
        add(found, mix(ELSEWHERE + 1, 2 * use.name + use.again));
      }
      const left = labelAt(at, at - 1);
      const label = labelAt(at, at);
      const right = labelAt(at, at + 1);
      add(found, mix(RULE, label));
      add(found, mix(RULE + 1, left));
      add(found, mix(RULE + 2, right));
      add(found, mix(RULE + 3, (left * 64 + label) * 64 + right));
      add(found, mix(RULE + 4, mix(label, shapes[at] ?? 0)));
      add(found, mix(RULE + 5, rules[at] ?? 0));
    },
  };
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
