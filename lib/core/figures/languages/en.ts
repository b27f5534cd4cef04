import type { Lexicon, Magnitude } from "../lexicon.ts";
import { indexPhrases } from "../phrases.ts";
import { CALENDAR, ORDINALS } from "./en-calendar.ts";
import { CURRENCIES, UNITS } from "./en-units.ts";
import { counted, each, phrases, words } from "./build.ts";
import {
  INVARIABLE,
  IRREGULAR,
  NOT_NOUNS,
  NOT_PLURAL,
  PEOPLE,
  PEOPLE_SUFFIXES,
  PEOPLE_SUFFIX_EXCEPTIONS,
} from "./en-nouns.ts";

const CARDINALS: [string, number][] = [
  ...counted(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    0,
  ),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
];

/** English plurals by rule; what no rule gives is in the table. */
function lemma(plural: string): string {
  const known = IRREGULAR.get(plural);
  if (known !== undefined) return known;
  if (INVARIABLE.has(plural)) return plural;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(plural)) return plural.slice(0, -2);
  if (plural.endsWith("ies") && plural.length > 4) return `${plural.slice(0, -3)}y`;
  if (/(?:potato|tomato|echo|veto|cargo|mosquito|volcano|torpedo)es$/u.test(plural)) {
    return plural.slice(0, -2);
  }
  if (plural.endsWith("people")) return `${plural.slice(0, -6)}person`;
  if (plural.endsWith("men") && plural.length > 4) return `${plural.slice(0, -3)}man`;
  return plural.endsWith("s") && !plural.endsWith("ss") && plural.length > 2
    ? plural.slice(0, -1)
    : plural;
}

function isPlural(word: string): boolean {
  if (NOT_PLURAL.has(word)) return false;
  if (IRREGULAR.has(word) || INVARIABLE.has(word)) return true;
  if (/(?:people|men)$/u.test(word)) return !PEOPLE_SUFFIX_EXCEPTIONS.has(word);
  return /[^s'u]s$|[^o]us$/u.test(word) && !/(?:ous|sis|'s)$/u.test(word) && word.length > 3;
}

export const english: Lexicon = {
  decimal: ".",
  dayFirst: false,
  currency: "USD",
  degree: "Cel",
  cardinals: new Map(CARDINALS),
  hundreds: words("hundred"),
  thousands: words("thousand"),
  vigesimal: false,
  numeralAnd: "and",
  one: words("a an one"),
  definite: words("the"),
  magnitudes: new Map<string, Magnitude>([
    ["thousand", { value: 1e3 }],
    ...each<Magnitude>("million mn", { value: 1e6 }),
    ...each<Magnitude>("billion bn", { value: 1e9 }),
    ...each<Magnitude>("trillion tn", { value: 1e12 }),
    ["lakh", { value: 1e5 }],
    ["crore", { value: 1e7 }],
    ["dozen", { value: 12, lone: true }],
  ]),
  magnitudeAdjectives: words("good half full"),
  scales: new Map([
    ["m", 1e6],
    ["M", 1e6],
    ["mn", 1e6],
    ["mln", 1e6],
    ["mm", 1e6],
    ["MM", 1e6],
    ["bn", 1e9],
    ["bln", 1e9],
    ["b", 1e9],
    ["B", 1e9],
    ["Bn", 1e9],
    ["tn", 1e12],
    ["trn", 1e12],
    ["T", 1e12],
    ["k", 1e3],
    ["K", 1e3],
  ]),
  andHalf: indexPhrases([
    ...phrases("and a half|and half", 0.5),
    ...phrases("and a quarter", 0.25),
    ...phrases("and three quarters|and three-quarters", 0.75),
  ]),
  minus: words("minus"),
  half: indexPhrases([
    ...phrases("half a|half an|a half|half|half-|a half-", 0.5),
    ...phrases("a quarter|quarter|a quarter of a|quarter of a", 0.25),
  ]),
  of: words("of"),
  between: words("between"),
  and: words("and"),
  or: words("or"),
  to: words("to"),
  from: words("from"),
  change: words(`
rise rises rose risen rising fall falls fell fallen falling grow grows grew grown increase increased increases decrease goes
decreased drop dropped drops climb climbed jumped jump slipped slid shrank shrink shrunk go went gone up down raise raised
raises cut cuts lower lowered lowers widened narrowed moved expanded reduced surged plunged tumbled edged eased doubled tripled`),
  percent: indexPhrases([
    ...phrases(
      "%|per cent|percent|percents|percentage|percentage points|percentage point|pct|per cent points|% points|%-points|percentage-points",
      1,
    ),
    ...phrases("basis points|basis point", 0.01),
    ...phrases("‰", 0.1),
  ]),
  currencies: indexPhrases(CURRENCIES),
  units: indexPhrases(UNITS),
  per: indexPhrases(phrases("/|per|an", true as const)),
  age: indexPhrases(phrases("old|of age|- old", true as const)),
  aged: indexPhrases([...phrases("aged|the age of|age of", false), ...phrases("age", true)]),
  ageVerbs: words("is was turned"),
  persons: words("he she who"),
  durationBefore: words("for in within inside after over past last next every"),
  durationAfter: words("ago later earlier and"),
  clockHours: words(""),
  clockHalves: new Map([...each("am a.m", 0), ...each("pm p.m", 12 * 60)]),
  clockNames: new Map(),
  clockQuarters: indexPhrases([]),
  clockParts: indexPhrases([...phrases("a quarter|quarter", 15), ...phrases("half", 30)]),
  clockPast: new Map([
    ["past", 1],
    ["to", -1],
  ]),
  clockNever: words("in for within"),
  clockBefore: words("at by until till"),
  clockPerhapsBefore: words("before after from since"),
  clockAfter: indexPhrases(phrases("gmt|bst|utc|o'clock", true as const)),
  moneyContext: words(
    "cost costs costing price priced prices worth paid pay pays spend spent fine fined profit profits revenue sterling debt tax wage wages salary income bill sold bought earn earned",
  ),
  moneyNouns: words(
    "revenue revenues sales funding funds investment investments subsidies loans debt debts losses profits income cash capital aid grants savings costs",
  ),
  massContext: words("weigh weighs weighed weight heavy"),
  angleContext: words(
    "angle angles turn turned rotate rotated rotation left right north south east west latitude longitude",
  ),
  people: PEOPLE,
  masculine: (noun) => noun,
  demonyms: null,
  peopleSuffixes: PEOPLE_SUFFIXES,
  peopleSuffixExceptions: PEOPLE_SUFFIX_EXCEPTIONS,
  adjectives: words(
    "more other further additional extra added earlier later left right full long short",
  ),
  untied: words(
    "way fold faced tone tier piece fifth sixth tenth third quarter half wheel off on up star stop party state sided pronged time ply bit track minded odd plus point",
  ),
  openModifiers: true,
  notNouns: NOT_NOUNS,
  isPlural,
  lemma,
  labels: words(`
chap vers verse verses exhibit slide lot gate article articles art no number numbers page pages p pp chapter chapters section sections figure fig table volume vol
episode episodes season route highway interstate exit room suite flat floor gate terminal platform channel version phase
stage line type level act paragraph annex appendix question phone tel fax box code zip ext grade form size model series
category class division league title rule law bill amendment proposition resolution flight bus route part item lot unit
area district ward precinct`),
  streets: words("street road avenue lane"),
  ...CALENDAR,
  ordinalSuffixes: words("st nd rd th"),
  ordinals: new Map(ORDINALS.filter(([, value]) => value >= 3)),
  firsts: new Map([
    ["first", 1],
    ["second", 2],
  ]),
  rankBefore: words("finished finish finishes finishing came come comes ranked ranks placed"),
  rows: words(`
time minute second hour day night week month quarter year decade period term visit such edition anniversary birthday
attempt person child son daughter wife husband book novel film album version consecutive straight successive party`),
  fractions: indexPhrases([
    ...phrases("a third|one third|one - third", 1 / 3),
    ...phrases("two thirds|two - thirds", 2 / 3),
    ...phrases("a quarter|one quarter|one - quarter", 1 / 4),
    ...phrases("three quarters|three - quarters", 3 / 4),
    ...phrases("half", 1 / 2),
  ]),
  denominators: new Map([
    ["thirds", 3],
    ["quarters", 4],
    ...counted(
      "fifth/fifths sixth/sixths seventh/sevenths eighth/eighths ninth/ninths tenth/tenths",
      5,
    ),
    ...each("hundredth hundredths", 100),
    ...each("thousandth thousandths", 1000),
  ]),
  partOf: indexPhrases(
    phrases(
      "of the|of its|of their|of his|of her|of our|of my|of your|of those|of these|of whom|of",
      true as const,
    ),
  ),
  comparing: words("against from to than with versus whom"),
  outOf: indexPhrases(phrases("out of|out of every|in|in every", true as const)),
  occasions: new Map([["times", "time"]]),
  times: indexPhrases([
    ...phrases<1 | -1>(
      "times more|times as|times higher|times larger|times bigger|times faster|times greater|times the|times that|times its",
      1,
    ),
    ...phrases<1 | -1>("times less|times fewer|times lower|times smaller|times cheaper", -1),
  ]),
  qualifiersNotOfTime: words("over"),
  negations: words(`
not never cannot didn't doesn't don't hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't couldn't can't`),
  qualifiersBefore: indexPhrases([
    ...phrases(
      "about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|in the region of|circa|or so|as many as about|just about|virtually|near|practically|more or less",
      "approximate" as const,
    ),
    ...phrases(
      "at least|no less than|no fewer than|not less than|a minimum of|minimum",
      "at-least" as const,
    ),
    ...phrases(
      "at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum|capped at|not exceed|not exceeding",
      "at-most" as const,
    ),
    ...phrases(
      "more than|over|above|upwards of|in excess of|exceeding|exceeds|exceeded|greater than|well over|just over|north of",
      "more-than" as const,
    ),
    ...phrases(
      "less than|fewer than|under|below|just under|well under|younger than|smaller than",
      "less-than" as const,
    ),
  ]),
  qualifiersAfter: indexPhrases([
    ...phrases("or so|approximately|or thereabouts", "approximate" as const),
    ...phrases("or more|at least|plus|or over|minimum", "at-least" as const),
    ...phrases("or less|at most|or fewer|maximum|or under", "at-most" as const),
  ]),
  splits: new Set([
    ...CARDINALS.map(([word]) => word),
    "hundred",
    "thousand",
    "half",
    "mid",
    "early",
    "late",
  ]),
};
