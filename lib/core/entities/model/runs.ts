/** Runs of capitals as wholes: what stands before and after them, what is in them, and the same elsewhere in the document. */
import { isCapital } from "../capitals.ts";
import type { Knowledge } from "../language.ts";
import type { Word } from "../words.ts";
import type { DistinctWords } from "./distinct.ts";
import { add, featureList, featuresOf, type FeatureList } from "./features.ts";
import { hashText, mix } from "./hash.ts";

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

/** Of a run, what all its words share. */
interface RunFeatures extends CapitalRun {
  sides: Int32Array;
  /** The sides as they are told to other mentions of the run's words. */
  elsewhere: Int32Array;
  inside: readonly number[];
}

/** Adds the features of each word that stands in a run; the others have none. Linear in the words. */
export function runFeatures(
  words: readonly Word[],
  distinct: DistinctWords,
  knowledge: Knowledge,
): (at: number, found: FeatureList) => void {
  const around = new Map<string, RunFeatures[]>();
  const runAt: (RunFeatures | undefined)[] = [];
  runAt.length = words.length;
  const sidesFound = featureList();
  for (const { from, to } of runsOfCapitals(words, knowledge)) {
    sidesFound.length = 0;
    addSides(sidesFound, words, distinct, from, to);
    const sides = featuresOf(sidesFound);
    const run: RunFeatures = {
      from,
      to,
      sides,
      elsewhere: sides.map((side) => mix(ELSEWHERE, side)),
      inside: [...insideOf(words, distinct, from, to)],
    };
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (!word) continue;
      runAt[at] = run;
      if (!isCapital(word)) continue;
      const mentions = around.get(word.folded);
      if (!mentions) around.set(word.folded, [run]);
      else if (mentions.length < MOST_MENTIONS) mentions.push(run);
    }
  }
  return (at, found) => {
    const run = runAt[at];
    if (!run) return;
    const { from, to, sides, inside } = run;
    const place = at === from ? (to - from === 1 ? 3 : 0) : at === to - 1 ? 2 : 1;
    add(found, mix(PLACE_IN_RUN, place * 10 + Math.min(to - from, 5)));
    for (let n = 0; n < sides.length; n++) {
      const side = sides[n] ?? 0;
      add(found, side);
      add(found, mix(side, place));
    }
    for (const thing of inside) add(found, mix(thing, place));
    const mentions = around.get(words[at]?.folded ?? "");
    if (mentions && mentions.length > 1) addElsewhere(found, mentions, run);
  };
}

/** What stands beside a word's other mentions, each once. */
function addElsewhere(
  found: FeatureList,
  mentions: readonly RunFeatures[],
  own: RunFeatures,
): void {
  const told = new Set<number>();
  for (const run of mentions) {
    if (run === own) continue;
    for (const side of run.elsewhere) {
      if (told.has(side)) continue;
      told.add(side);
      add(found, side);
    }
  }
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
function addSides(
  sides: FeatureList,
  words: readonly Word[],
  distinct: DistinctWords,
  from: number,
  to: number,
): void {
  const sentence = words[from]?.sentence;
  const { features, numbers } = distinct;
  const lower = (at: number): number =>
    words[at]?.sentence === sentence
      ? (features.lower.list.numbers[numbers[at] ?? 0] ?? EDGE)
      : EDGE;
  const [left, right] = [lower(from - 1), lower(to)];
  const beforeLeft = lower(from - 2);
  add(sides, mix(LEFT, left));
  add(sides, mix(LEFT_PAIR, mix(beforeLeft, left)));
  add(sides, mix(BEFORE_LEFT, beforeLeft));
  add(sides, mix(RIGHT, right));
  add(sides, mix(RIGHT_PAIR, mix(right, lower(to + 1))));
  add(sides, mix(BOTH_SIDES, mix(left, right)));
  for (let offset = 1; offset <= 3; offset++) {
    addClasses(sides, LEFT_CLASS + 100 * offset, from - offset);
    addClasses(sides, RIGHT_CLASS + 100 * offset, to + offset - 1);
  }

  function addClasses(into: FeatureList, family: number, at: number): void {
    if (words[at]?.sentence !== sentence) return;
    eachClass(distinct, at, (list) => add(into, mix(family, list)));
  }
}

/** What a run holds: the lists of its first, last and other words. */
function insideOf(
  words: readonly Word[],
  distinct: DistinctWords,
  from: number,
  to: number,
): Set<number> {
  const inside = new Set<number>();
  for (let at = from; at < to; at++) {
    const place = at === from ? 0 : at === to - 1 ? 2 : 1;
    eachClass(distinct, at, (list) => inside.add(mix(HAS + 1000 * place, list)));
    inside.add(hashText(HAS + 5000 + 1000 * place, words[at]?.shape ?? ""));
  }
  return inside;
}

/** Shows the lists that the word at a place is on. */
function eachClass(
  { features, numbers }: DistinctWords,
  at: number,
  show: (list: number) => void,
): void {
  const { list, ends } = features.classes;
  const row = numbers[at] ?? 0;
  const end = ends[row + 1] ?? 0;
  for (let n = ends[row] ?? 0; n < end; n++) show(list.numbers[n] ?? 0);
}
