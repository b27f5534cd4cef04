/** The words of a document that say different things by themselves, each once. */
import type { Knowledge } from "../language.ts";
import { nameKey } from "../name-key.ts";
import type { Word } from "../words.ts";
import { wordReader, type WordFeatures } from "./word-features.ts";

export interface DistinctWords {
  count: number;
  features: WordFeatures;
  /** `nameKey` of each. */
  keys: readonly string[];
  /** Which of them each word of the document is. */
  numbers: Int32Array;
}

export function distinctWords(words: readonly Word[], knowledge: Knowledge): DistinctWords {
  const { features, read } = wordReader(knowledge);
  const keys: string[] = [];
  const numbers = new Int32Array(words.length);
  // The same letters in other positions: a chain for each text.
  const firsts = new Map<string, number>();
  const samples: Word[] = [];
  const nexts: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const first = firsts.get(word.text) ?? -1;
    let number = first;
    while (number >= 0 && !saysTheSame(samples[number], word)) number = nexts[number] ?? -1;
    if (number < 0) {
      number = samples.push(word) - 1;
      nexts.push(first);
      firsts.set(word.text, number);
      read(word);
      keys.push(first < 0 ? nameKey(word.folded) : (keys[first] ?? ""));
    }
    numbers[at] = number;
  }
  return { count: samples.length, features, keys, numbers };
}

/** Of two words with the same text. */
function saysTheSame(word: Word | undefined, other: Word): boolean {
  return (
    word !== undefined &&
    word.shape === other.shape &&
    word.weak === other.weak &&
    word.titled === other.titled &&
    word.possessive === other.possessive &&
    word.tail === other.tail
  );
}
