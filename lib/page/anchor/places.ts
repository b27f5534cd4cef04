import type { NoteWords } from "./note-words.ts";
import type { WordIndex } from "./word-index.ts";
import { wordAt } from "./words.ts";

/** Words of a note by which places are looked for: its rarest. */
const MOST_KEYS = 16;
/** Places of one word that are looked at, and of all together but for the four rarest. */
const MOST_PLACES = 128;
const ENOUGH_PLACES = 64;
const LEAST_KEYS = 4;
/** Places of a note that are compared with it in full. */
const MOST_CANDIDATES = 6;
/** Words that the places of one note's words may be apart and still count as one. */
const WIDEST = 64;
/** Share of what the best place has that a place must have to be compared. */
const LEAST_SHARE = 0.34;
/** Share of what the note's own rarest words weigh that a place must have. */
const LEAST_WEIGHT = 0.15;

/**
 * The index of the text's word that a note's first word (of its context) falls on, when its quote begins at an offset;
 * may be negative.
 */
export const placeAt = (note: NoteWords, { words }: WordIndex, offset: number): number =>
  wordAt(words, offset) - note.quote.first;

/** Where in the text a note may stand (as `placeAt`), by its rarest words; the likeliest first. */
export function placesOf(note: NoteWords, index: WordIndex): number[] {
  const votes = votesOf(note, index);
  const reach = Math.min(WIDEST, 8 + (note.words.count >> 3));
  const asked = LEAST_WEIGHT * wantedOf(note);
  const windows: { from: number; weight: number; place: number }[] = [];
  let weight = 0;
  let end = 0;
  for (let from = 0; from < votes.length; from++) {
    const [place, own] = votes[from] ?? [0, 0];
    for (; end < votes.length && (votes[end]?.[0] ?? 0) <= place + reach; end++) {
      weight += votes[end]?.[1] ?? 0;
    }
    windows.push({ from: place, weight, place: votes[(from + end) >> 1]?.[0] ?? place });
    weight -= own;
  }
  const likely = windows.filter(({ weight: own }) => own >= asked);
  likely.sort((a, b) => b.weight - a.weight || a.from - b.from);
  const best = likely[0]?.weight ?? 0;
  const taken: number[] = [];
  for (const { weight: own, place } of likely) {
    if (taken.length === MOST_CANDIDATES || own < best * LEAST_SHARE) break;
    if (taken.every((other) => Math.abs(other - place) > reach)) taken.push(place);
  }
  return taken;
}

/** Where copies of a quote may stand that are too near to a place to be told from it by all the words around. */
export function placesBeside(
  { words, quote }: NoteWords,
  { frequency, places }: WordIndex,
  place: number,
): number[] {
  let rarest = -1;
  let often = Infinity;
  for (let at = quote.first; at < quote.end; at++) {
    const frequent = frequency(words.hash[at] ?? 0);
    if (frequent === 0 || frequent >= often) continue;
    rarest = at;
    often = frequent;
  }
  if (rarest < 0 || often === 1) return [];
  const copies = places(words.hash[rarest] ?? 0, MOST_PLACES).map((word) => word - rarest);
  return copies
    .filter((copy) => Math.abs(copy - place) > 1 && Math.abs(copy - place) <= WIDEST)
    .slice(0, MOST_CANDIDATES);
}

/** What the heaviest words of a note weigh together. */
function wantedOf({ weights }: NoteWords): number {
  const heaviest = weights.length > MOST_KEYS ? weights.toSorted().slice(-MOST_KEYS) : weights;
  return heaviest.reduce((sum, weight) => sum + weight, 0);
}

/** A vote of each place of each of the note's rarest words, in the order of where the note would begin. */
function votesOf(
  { words, weights, quote }: NoteWords,
  { frequency, places }: WordIndex,
): [place: number, weight: number][] {
  const keys: { at: number; hash: number; often: number }[] = [];
  for (let at = 0; at < words.count; at++) {
    const hash = words.hash[at] ?? 0;
    const often = frequency(hash);
    if (often > 0) keys.push({ at, hash, often });
  }
  const inQuote = (at: number): number => (at >= quote.first && at < quote.end ? 0 : 1);
  keys.sort((a, b) => a.often - b.often || inQuote(a.at) - inQuote(b.at));
  const votes: [number, number][] = [];
  for (const [rank, { at, hash }] of keys.slice(0, MOST_KEYS).entries()) {
    if (rank >= LEAST_KEYS && votes.length > ENOUGH_PLACES) break;
    for (const place of places(hash, MOST_PLACES)) votes.push([place - at, weights[at] ?? 0]);
  }
  return votes.toSorted((a, b) => a[0] - b[0]);
}
