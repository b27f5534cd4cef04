import { edit, type Edit } from "../edit.ts";
import type { LostDetector, Survey } from "./survey.ts";

/** A passage as words, with what no damage touches of each. */
interface Words {
  words: string[];
  starts: number[];
  /** Each word with every character beyond ASCII letters and digits as "?": the same damaged or not. */
  skeletons: string[];
}

/** Words compared on each side of a find, at most. */
const REACH = 8;
/** Finds looked at for one place: more of the same add nothing, and time stays linear. */
const MOST = 8;
/** ASCII letters and digits that must agree around the place for it to count as the same passage. */
const ENOUGH = 12;

/** Nothing of ASCII gets lost; but the twin may have been typed with ASCII's quotation marks. No half of a pair. */
const CAN_GET_LOST = /[^\p{ASCII}\uFFFD\uD800-\uDFFF]|['"]/u;

/**
 * The same words, undamaged, elsewhere in the page: another block, the title, the description, a left-out passage.
 * Aligned word by word; only characters that stand at the same place of the same word are taken over.
 */
export const findInTwins: LostDetector = (survey, twins) => {
  const owns = survey.passages.map(({ body }) => wordsOf(body));
  const sources = sourcesOf(survey, twins);
  const index = indexOf(sources, keysOf(survey, owns));
  const edits: Edit[] = [];
  for (const [number, { passage, holes }] of survey.passages.entries()) {
    const own = owns[number];
    if (!own) continue;
    let at = 0;
    for (const hole of holes) {
      while (at + 1 < own.starts.length && (own.starts[at + 1] ?? 0) <= hole.index) at++;
      const offset = hole.index - (own.starts[at] ?? 0);
      const found = lookUp(own, at, offset, sources, index);
      if (found) {
        const start = passage.start + hole.index;
        const evidence = "the same words stand undamaged elsewhere in the page";
        edits.push(edit(start, start + 1, found, "lost-character", 0.99, evidence));
      }
    }
  }
  return edits;
};

function sourcesOf({ page, passages }: Survey, twins: readonly string[]): Words[] {
  if (passages.length === 0) return [];
  const bodies = page.passages.map(({ start, end }) => page.text.slice(start, end));
  return [...bodies, ...twins.map((twin) => twin.normalize("NFC"))].map(wordsOf);
}

function wordsOf(body: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !isSpace(body.charCodeAt(at))) continue;
    if (at > start) {
      words.push(body.slice(start, at));
      starts.push(start);
    }
    start = at + 1;
  }
  return { words, starts, skeletons: words.map(skeleton) };
}

/** Space, tab and line ends. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;

function skeleton(word: string): string {
  return word.replace(/[^A-Za-z0-9]/g, "?");
}

type Place = readonly [source: number, word: number];

/** The groups of three words that hold a lost character. */
function keysOf({ passages }: Survey, owns: readonly Words[]): Set<string> {
  const keys = new Set<string>();
  for (const [number, { holes }] of passages.entries()) {
    const own = owns[number];
    if (!own) continue;
    let at = 0;
    for (const { index } of holes) {
      while (at + 1 < own.starts.length && (own.starts[at + 1] ?? 0) <= index) at++;
      for (let first = Math.max(0, at - 2); first <= at && first + 2 < own.words.length; first++) {
        keys.add(trigram(own.skeletons, first));
      }
    }
  }
  return keys;
}

/** Where each of these groups of three words stands, by their skeletons. */
function indexOf(sources: readonly Words[], keys: ReadonlySet<string>): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  const firsts = new Set([...keys].map((key) => key.slice(0, key.indexOf(" "))));
  for (const [source, { skeletons }] of sources.entries()) {
    for (let word = 0; word + 2 < skeletons.length; word++) {
      if (!firsts.has(skeletons[word] ?? "")) continue;
      const key = trigram(skeletons, word);
      if (!keys.has(key)) continue;
      const places = index.get(key);
      if (!places) index.set(key, [[source, word]]);
      else if (places.length < MOST) places.push([source, word]);
    }
  }
  return index;
}

function trigram(skeletons: readonly string[], word: number): string {
  return `${skeletons[word]} ${skeletons[word + 1]} ${skeletons[word + 2]}`;
}

/** The character that the best twin has at a place, or null: no twin, a damaged twin, or twins that disagree. */
function lookUp(
  own: Words,
  at: number,
  offset: number,
  sources: readonly Words[],
  index: ReadonlyMap<string, Place[]>,
): string | null {
  let best: string | null = null;
  let most = ENOUGH - 1;
  let disputed = false;
  for (let first = Math.max(0, at - 2); first <= at && first + 2 < own.skeletons.length; first++) {
    for (const [source, word] of index.get(trigram(own.skeletons, first)) ?? []) {
      const other = sources[source];
      const twin = other?.words[word + at - first];
      const character = twin?.[offset];
      if (!other || character === undefined || !CAN_GET_LOST.test(character)) continue;
      const agreeing = agreement(own, at, other, word + at - first);
      if (agreeing > most) {
        most = agreeing;
        best = character;
        disputed = false;
      } else if (agreeing === most && character !== best) disputed = true;
    }
  }
  return disputed ? null : best;
}

/** ASCII letters and digits in the words that agree around a place, both ways. */
function agreement(own: Words, at: number, other: Words, there: number): number {
  let sum = weight(own.skeletons[at] ?? "");
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= REACH; distance++) {
      const mine = own.skeletons[at + step * distance];
      if (mine === undefined || mine !== other.skeletons[there + step * distance]) break;
      sum += weight(mine);
    }
  }
  return sum;
}

function weight(skeleton: string): number {
  return skeleton.length - (skeleton.split("?").length - 1);
}
