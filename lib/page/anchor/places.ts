import type { NoteWords } from "./note-words.ts";
import type { WordIndex } from "./word-index.ts";
import { wordAt } from "./words.ts";

/** Words of a note by which places are looked for: its rarest. */
const MOST_KEYS = 16;
/** Places of one word that are looked at. */
const MOST_PLACES = 256;
/** Places of a note that are compared with it in full. */
const MOST_CANDIDATES = 8;
/** Share of what the best place has that a place must have to be compared. */
const LEAST_SHARE = 0.34;

/**
 * Where in the text a note may stand, by its rarest words: the index of the text's word that its first word (of the
 * context) would fall on; may be negative. The likeliest first.
 *
 * @param start where the note's quote began, in UTF-16 code units of the text; null where that is not known
 */
export function placesOf(note: NoteWords, index: WordIndex, start: number | null): number[] {
  const votes = votesOf(note, index);
  const reach = 8 + (note.words.count >> 3);
  const windows: { from: number; weight: number; place: number }[] = [];
  let weight = 0;
  let moment = 0;
  let end = 0;
  for (let from = 0; from < votes.length; from++) {
    const [place, own] = votes[from] ?? [0, 0];
    for (; end < votes.length && (votes[end]?.[0] ?? 0) <= place + reach; end++) {
      weight += votes[end]?.[1] ?? 0;
      moment += (votes[end]?.[0] ?? 0) * (votes[end]?.[1] ?? 0);
    }
    windows.push({ from: place, weight, place: Math.round(moment / weight) });
    weight -= own;
    moment -= place * own;
  }
  windows.sort((a, b) => b.weight - a.weight || a.from - b.from);
  const best = windows[0]?.weight ?? 0;
  const taken: number[] = [];
  const expected = start === null ? null : wordAt(index.words, start) - note.quote.first;
  for (const { weight: own, place } of windows) {
    if (taken.length === MOST_CANDIDATES || own < best * LEAST_SHARE) break;
    if (taken.every((other) => Math.abs(other - place) > reach)) taken.push(place);
  }
  if (expected !== null && taken.every((other) => Math.abs(other - expected) > reach / 2)) {
    taken.push(expected);
  }
  return taken;
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
  for (const { at, hash } of keys.slice(0, MOST_KEYS)) {
    for (const place of places(hash, MOST_PLACES)) votes.push([place - at, weights[at] ?? 0]);
  }
  return votes.sort((a, b) => a[0] - b[0]);
}
