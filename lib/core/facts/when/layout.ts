import { TIME_KINDS } from "./times.ts";
import { placesOf, sizeOf } from "../columns.ts";
import { GROUPS, MEASURES } from "../measures.ts";

const KINDS = TIME_KINDS.length;
/** Columns that words share by their hash. */
export const WORDS = 512;

const SIZES = {
  // Of a time.
  kindMeasure: KINDS * MEASURES,
  grainGroup: 4 * GROUPS,
  place: 2 * 2 * 2 * KINDS,
  distance: 7 * 2 * KINDS,
  commas: 3 * 2 * KINDS,
  figures: 3 * 2 * KINDS,
  verbs: 3 * 2 * 2 * 2,
  word: WORDS,
  opens: 2 * GROUPS,
  role: 4 * GROUPS,
  rule: 3 * GROUPS,
  chain: 3 * 2 * KINDS,
  chainGroup: 3 * GROUPS,
  excluded: 2 * 2 * 2,
  // Of none.
  noneMeasure: MEASURES,
  noneRule: 2 * GROUPS,
  noneTimes: 4 * 2 * GROUPS,
  noneBefore: 10 * GROUPS,
  noneAfter: 10 * GROUPS,
  noneWord: WORDS,
  noneChain: 3 * 2,
} as const;

export const AT = placesOf(SIZES);
export const COLUMNS = sizeOf(SIZES);
