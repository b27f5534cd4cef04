import { placesOf, sizeOf } from "../columns.ts";
import { GROUPS, MEASURES, TYPE_COUNT } from "../measures.ts";

/** Columns that words share by their hash. */
export const WORDS = 1024;

/** What is asked of a candidate: each template has as many columns as its parts have values together. */
const SIZES = {
  // Of an entity.
  typeMeasure: TYPE_COUNT * MEASURES,
  typeGroup: TYPE_COUNT * GROUPS,
  rule: 12 * GROUPS,
  ruleType: 12 * TYPE_COUNT,
  chosen: 4 * GROUPS,
  subjectType: 6 * 4 * TYPE_COUNT,
  before: 9 * 4 * 2,
  beforeFar: 7 * TYPE_COUNT,
  after: 9 * 2 * 4,
  leftWord: WORDS,
  rankInType: 4 * TYPE_COUNT * 3,
  share: 5 * GROUPS,
  title: 2 * GROUPS,
  titleType: 2 * TYPE_COUNT,
  chain: 6 * 2 * GROUPS,
  chainType: 6 * 2 * TYPE_COUNT,
  owned: 5 * TYPE_COUNT,
  measureOwner: 3 * GROUPS,
  described: 6 * GROUPS,
  called: 6 * 3,
  pronoun: 6 * 2 * TYPE_COUNT,
  pronounRank: 3 * 3 * 4,
  subjectForm: 8 * 5 * 2,
  topicHead: WORDS,
  // Of nobody.
  nobodyMeasure: MEASURES * 2,
  nobodySubject: 8 * 8,
  nobodyRule: 13,
  nobodyChain: 4 * 2 * GROUPS,
  nobodyPronoun: 6 * GROUPS,
  nobodyBefore: 10 * GROUPS,
  nobodyAfter: 10 * GROUPS,
  nobodyBoth: 10 * 10,
  nobodyCue: 6 * GROUPS,
} as const;

export const AT = placesOf(SIZES);
export const COLUMNS = sizeOf(SIZES);
