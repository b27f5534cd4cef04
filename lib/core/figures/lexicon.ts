import type { FigureKind, Qualifier } from "../reading.ts";
import type { PhraseIndex } from "./phrases.ts";

/** A unit of measure: its UCUM code, and how many of it one of the word is ("trimestre" is 3 `mo`). */
export interface Unit {
  kind: FigureKind;
  /** UCUM. */
  code: string;
  factor?: number;
  /** The word means other things too: a measure only where the sentence speaks of weight. */
  weak?: boolean;
}

/** A currency: its ISO 4217 code, and how much of it one of the word is ("cent" is 0.01). */
export interface Currency {
  /** ISO 4217; null: the currency that the text is in otherwise. */
  code: string | null;
  factor?: number;
  /** Only right behind the digits ("412p"). */
  glued?: boolean;
  /** The word means other things too: money only after a magnitude, or where the sentence speaks of money. */
  weak?: boolean;
}

export interface Magnitude {
  value: number;
  approximate?: boolean;
  /** An abbreviation that is written with a stop ("Mio."). */
  stop?: boolean;
  /** May stand without a number after a definite word ("la dizaine de"). */
  lone?: boolean;
}

/** What a word of relative time does to the day of publication. */
export interface Relative {
  unit: "day" | "week" | "month" | "year" | "season" | "weekday";
  offset: number;
}

/** All that the readers know of one language: data, no code but the noun's lemma. */
export interface Lexicon {
  /** The mark before decimals; the other one parts thousands. */
  decimal: "." | ",";
  /** 12/06 is the twelfth of June. */
  dayFirst: boolean;
  /** "cents" without more are hundredths of this. */
  currency: string;
  /** Unit of "degrees" without more. */
  degree: string;

  cardinals: ReadonlyMap<string, number>;
  hundreds: ReadonlySet<string>;
  thousands: ReadonlySet<string>;
  /** Four twenties are eighty, sixty and ten seventy. */
  vigesimal: boolean;
  /** Joins tens and units ("vingt et un"), or hundreds and the rest ("one hundred and five"). */
  numeralAnd: string;
  /** Articles that count one before a magnitude ("a million", "une centaine"). */
  one: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  magnitudes: ReadonlyMap<string, Magnitude>;
  /** Adjectives between article and magnitude ("une bonne centaine"). */
  magnitudeAdjectives: ReadonlySet<string>;
  /** After the number; case matters. */
  scales: ReadonlyMap<string, number>;
  /** After a number or its unit: a half more. */
  andHalf: PhraseIndex<number>;
  /** A word for the sign: "moins quatorze degrés". */
  minus: ReadonlySet<string>;
  /** Before a unit or a magnitude: so much of it ("half an hour", "demi-million"). */
  half: PhraseIndex<number>;
  /** Between number and noun ("millions d'euros"). */
  of: ReadonlySet<string>;

  between: ReadonlySet<string>;
  and: ReadonlySet<string>;
  or: ReadonlySet<string>;
  to: ReadonlySet<string>;
  from: ReadonlySet<string>;
  /**
   * Verbs of passage: "from A to B" after them is two figures, not a range. French verbs of amount ("baisse de 15 à
   * 20 %") tell how much, and are none of them.
   */
  change: ReadonlySet<string>;

  percent: PhraseIndex<number>;
  currencies: PhraseIndex<Currency>;
  units: PhraseIndex<Unit>;
  /** Between a length and a time: a speed. */
  per: PhraseIndex<true>;
  /** After a duration: an age. */
  age: PhraseIndex<true>;
  /** Before a bare number: an age; true where the word is a noun, and part of it ("age 87"). */
  aged: PhraseIndex<boolean>;
  /** Between a person and a bare number: an age ("she is 28"). */
  ageVerbs: ReadonlySet<string>;
  /** Pronouns of persons. */
  persons: ReadonlySet<string>;
  /** Before "one" of a time unit: it is a duration, not an article. */
  durationBefore: ReadonlySet<string>;
  /** After it. */
  durationAfter: ReadonlySet<string>;
  /** Units of "20 h" and "20 heures" as a time of the day; empty where nobody tells the time so. */
  clockHours: ReadonlySet<string>;
  /** "a.m.", "p.m.": minutes that are added. */
  clockHalves: ReadonlyMap<string, number>;
  /** "midi": minutes since midnight. */
  clockNames: ReadonlyMap<string, number>;
  /** After the hour ("et quart"): minutes that are added. */
  clockQuarters: PhraseIndex<number>;
  /** Before the hour ("a quarter past"): minutes. */
  clockParts: PhraseIndex<number>;
  /** Between minutes and hour: 1 past it, -1 to it. */
  clockPast: ReadonlyMap<string, 1 | -1>;
  /** Before it: how long something takes. */
  clockNever: ReadonlySet<string>;
  /** Before it: the time of day. */
  clockBefore: ReadonlySet<string>;
  /** Before it: a time of day if it is no small number. */
  clockPerhapsBefore: ReadonlySet<string>;
  /** After hours: the time of day ("du matin"). */
  clockAfter: PhraseIndex<true>;
  moneyContext: ReadonlySet<string>;
  /** What an amount without a currency is, or is for, if not a thing that is counted. */
  moneyNouns: ReadonlySet<string>;
  massContext: ReadonlySet<string>;
  angleContext: ReadonlySet<string>;

  /** Nouns that count persons or jobs, singular. */
  people: ReadonlySet<string>;
  peopleSuffixes: readonly string[];
  peopleSuffixExceptions: ReadonlySet<string>;
  /** Words that may stand between the number and its noun. */
  adjectives: ReadonlySet<string>;
  /** Tied to a number by a hyphen they count nothing ("two-way", "tenfold"). */
  untied: ReadonlySet<string>;
  /** Any word may stand there, up to the first plural (English). */
  openModifiers: boolean;
  /** Never a counted noun nor before it: function words, verbs, adverbs. */
  notNouns: ReadonlySet<string>;
  /** The word is a plural, or an uncounted form that goes with any number. */
  isPlural: (word: string) => boolean;
  lemma: (plural: string) => string;

  /** Before a number: it is a name or a reference, not an amount ("article 49", "page 3"). */
  labels: ReadonlySet<string>;

  /** Behind a number: it is a house's. */
  streets: ReadonlySet<string>;

  months: ReadonlyMap<string, number>;
  /** Months that are other words too: on their own only after one of `dateBefore`. */
  weakMonths: ReadonlySet<string>;
  /** 1 is Monday, as in ISO 8601. */
  weekdays: ReadonlyMap<string, number>;
  dayOrdinals: ReadonlyMap<string, number>;
  /** A day of the month may be a cardinal in words ("le quatorze juillet"). */
  cardinalDays: boolean;
  daySuffixes: ReadonlySet<string>;
  /** Between the day and the month, the weekday and the day. */
  dateOf: ReadonlySet<string>;
  dateThe: ReadonlySet<string>;
  dayTo: ReadonlySet<string>;
  /** Before a bare year or month: it is one. */
  dateBefore: ReadonlySet<string>;
  /** Before a day and a month in digits ("le 22/04"): it is a date and no fraction. */
  slashBefore: ReadonlySet<string>;
  /** Before them, where one of them can be no month. */
  slashPerhapsBefore: ReadonlySet<string>;
  /** Months are written small: a capital within a sentence is a name's ("Mars"). */
  smallMonths: boolean;
  /** Behind a century or year: before our era, which is left out. */
  beforeOurEra: ReadonlySet<string>;
  /** Before a month that is written like a name: it is one all the same ("en Mars"). */
  monthBefore: ReadonlySet<string>;
  /** Before a weekday: a habit, not a date. */
  every: ReadonlySet<string>;
  /** Part of the period that is named after it ("fin mai", "mid-June"). */
  parts: ReadonlySet<string>;
  /** EDTF season codes, 21 spring to 24 winter. */
  seasons: ReadonlyMap<string, number>;
  /** A moment of the year: its month ("rentrée" is September). */
  moments: ReadonlyMap<string, number>;
  /** Shortly before a date: it is past, or to come. */
  pastBefore: ReadonlySet<string>;
  futureBefore: ReadonlySet<string>;
  /** A verb's form, or another word, that tells of what is to come. */
  isFuture: (word: string) => boolean;
  /** Days with names of their own: "--12-25", or days from Easter Sunday. */
  feasts: PhraseIndex<string | number>;
  /** Before a feast: it is a day. */
  feastBefore: ReadonlySet<string>;
  relatives: PhraseIndex<Relative>;
  /** Between the so-manieth weekday and its month, beside `dateOf`. */
  inMonth: ReadonlySet<string>;
  /** Before a length of time: so long before the day of publication ("il y a"). */
  offsetsBefore: PhraseIndex<1 | -1>;
  /** After it: before or after which day; `whole` where only a length of several parts is believed to be a date. */
  offsetsAfter: PhraseIndex<{ sign: 1 | -1; from: number | null; whole?: boolean }>;
  /** Before a day with its article: it is one ("by the 27th"). */
  dayBefore: ReadonlySet<string>;
  /** Some words before a day with its article: it is one ("rentrer … le 27"). */
  dayVerbs: ReadonlySet<string>;
  /** Nouns for a part of the period that is named after "of" ("end of March", "mois de mai"). */
  partNouns: ReadonlySet<string>;
  /** Before a unit of time: some of it ("for a few hours"), behind one of `lastsBefore`: "in a few days" is vague. */
  few: PhraseIndex<true>;
  lastsBefore: ReadonlySet<string>;
  /** Before and after a unit of time: all of it ("toute la semaine", "le mois entier"); true where an article follows. */
  wholeBefore: PhraseIndex<boolean>;
  wholeAfter: PhraseIndex<true>;
  last: ReadonlySet<string>;
  next: ReadonlySet<string>;
  this: ReadonlySet<string>;
  /** "jeudi dernier" or "last Thursday". */
  relativeAfter: boolean;
  periods: ReadonlyMap<string, Relative["unit"]>;
  /** Words for a quarter and a half of the year: months in it. */
  fractionsOfYear: ReadonlyMap<string, number>;
  yearWords: ReadonlySet<string>;
  centuryWords: ReadonlySet<string>;
  decadeWords: ReadonlySet<string>;

  /** Glued after digits: an ordinal. */
  ordinalSuffixes: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  /** "first", "second": places only after `rankBefore`. */
  firsts: ReadonlyMap<string, number>;
  /** Before an ordinal: it is a place ("came third"). */
  rankBefore: ReadonlySet<string>;
  /** After an ordinal: it is one of a row, not a place ("third time"). */
  rows: ReadonlySet<string>;
  /** Fractions in words, with what follows them. */
  fractions: PhraseIndex<number>;
  /** Between a number and what it is part of ("three of the seven", "deux des quatorze"). */
  partOf: PhraseIndex<true>;
  /** Before a number that is held against another of the same thing ("contre 24", "dont six"). */
  comparing: ReadonlySet<string>;
  /** Between the part and the whole ("3 sur 10", "one in five"). */
  outOf: PhraseIndex<true>;
  /** "eleven times": the noun that counts occasions, to its lemma. */
  occasions: ReadonlyMap<string, string>;
  /** After a number: that many times as much (1), or as little (-1). */
  times: PhraseIndex<1 | -1>;
  /** "more than" of an amount, "during" of a time ("over three years"). */
  qualifiersNotOfTime: ReadonlySet<string>;
  qualifiersBefore: PhraseIndex<Qualifier>;
  qualifiersAfter: PhraseIndex<Qualifier>;
  /** Words that begin a hyphenated compound to be parted. */
  splits: ReadonlySet<string>;
}
