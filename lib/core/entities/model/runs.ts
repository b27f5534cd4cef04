/** Runs of capitals as wholes: what stands before and after them, what is in them, and the same elsewhere in the document. */
import { isCapital } from "../capitals.ts";
import type { Knowledge } from "../language.ts";
import type { Word } from "../words.ts";
import { hashText, mix } from "./hash.ts";
import type { WordFeatures } from "./word-features.ts";

/** Words `from` (inclusive) to `to` (exclusive) in capitals, small joining words between them included. */
interface CapitalRun {
  from: number;
  to: number;
}

// Families of features; each its own numbers.
const PLACE_IN_RUN = 200;
const LEFT = 210;
const LEFT_PAIR = 211;
const LEFT_CLASS = 212;
const RIGHT = 213;
const RIGHT_PAIR = 214;
const RIGHT_CLASS = 215;
const HAS = 216;
const BOTH_SIDES = 217;
const BEFORE_LEFT = 218;
const ELSEWHERE = 230;
const EDGE = 0x5eed;

/** Mentions of a word that tell about its others: more say the same again. */
const MOST_MENTIONS = 5;
const LONGEST = 8;

/** Features of each word that stands in a run; the others have none. Linear in the words. */
export function runFeatures(
  words: readonly Word[],
  featuresAt: (at: number) => WordFeatures | undefined,
  knowledge: Knowledge,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const around = new Map<string, { run: number; sides: readonly number[] }[]>();
  const runs = runsOfCapitals(words, knowledge);
  for (const [number, { from, to }] of runs.entries()) {
    const sides = sidesOf(words, featuresAt, from, to);
    const inside = insideOf(words, featuresAt, from, to);
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (!word) continue;
      const place = at === from ? (to - from === 1 ? 3 : 0) : at === to - 1 ? 2 : 1;
      const features = [mix(PLACE_IN_RUN, place * 10 + Math.min(to - from, 5))];
      for (const side of sides) features.push(side, mix(side, place));
      for (const thing of inside) features.push(mix(thing, place));
      found.set(at, features);
      if (!isCapital(word)) continue;
      const mentions = around.get(word.folded);
      if (!mentions) around.set(word.folded, [{ run: number, sides }]);
      else if (mentions.length < MOST_MENTIONS) mentions.push({ run: number, sides });
    }
  }
  for (const [number, { from, to }] of runs.entries()) {
    for (let at = from; at < to; at++) {
      const mentions = around.get(words[at]?.folded ?? "");
      if (!mentions || mentions.length < 2) continue;
      const elsewhere = new Set<number>();
      for (const { run, sides } of mentions) {
        if (run !== number) for (const side of sides) elsewhere.add(mix(ELSEWHERE, side));
      }
      found.get(at)?.push(...elsewhere);
    }
  }
  return found;
}

function runsOfCapitals(words: readonly Word[], { lexicon }: Knowledge): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isCapital(words[at]) && words[at]?.shape !== "initial") {
      at++;
      continue;
    }
    const from = at;
    let to = at + 1;
    for (let next = to; next < words.length && next - from < LONGEST; next++) {
      const word = words[next];
      if (!word || word.sentence !== words[from]?.sentence) break;
      if (isCapital(word) || word.shape === "initial" || (word.shape === "number" && next === to))
        to = next + 1;
      else if (next - to > 1 || !lexicon.joiners.has(word.lower)) break;
    }
    runs.push({ from, to });
    at = to;
  }
  return runs;
}

/** What stands before a run and after it: words, pairs of words and the lists they are on. */
function sidesOf(
  words: readonly Word[],
  featuresAt: (at: number) => WordFeatures | undefined,
  from: number,
  to: number,
): number[] {
  const sentence = words[from]?.sentence;
  const lower = (at: number): number =>
    words[at]?.sentence === sentence ? (featuresAt(at)?.lower ?? EDGE) : EDGE;
  const sides = [
    mix(LEFT, lower(from - 1)),
    mix(LEFT_PAIR, mix(lower(from - 2), lower(from - 1))),
    mix(BEFORE_LEFT, lower(from - 2)),
    mix(RIGHT, lower(to)),
    mix(RIGHT_PAIR, mix(lower(to), lower(to + 1))),
    mix(BOTH_SIDES, mix(lower(from - 1), lower(to))),
  ];
  for (const offset of [1, 2, 3]) {
    if (words[from - offset]?.sentence === sentence) {
      for (const list of featuresAt(from - offset)?.classes ?? [])
        sides.push(mix(LEFT_CLASS + 100 * offset, list));
    }
    if (words[to + offset - 1]?.sentence === sentence) {
      for (const list of featuresAt(to + offset - 1)?.classes ?? [])
        sides.push(mix(RIGHT_CLASS + 100 * offset, list));
    }
  }
  return sides;
}

/** What a run holds: the lists of its first, last and other words. */
function insideOf(
  words: readonly Word[],
  featuresAt: (at: number) => WordFeatures | undefined,
  from: number,
  to: number,
): Set<number> {
  const inside = new Set<number>();
  for (let at = from; at < to; at++) {
    const place = at === from ? 0 : at === to - 1 ? 2 : 1;
    for (const list of featuresAt(at)?.classes ?? []) inside.add(mix(HAS + 1000 * place, list));
    inside.add(hashText(HAS + 5000 + 1000 * place, words[at]?.shape ?? ""));
  }
  return inside;
}
