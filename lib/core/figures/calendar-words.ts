import type { PhraseIndex } from "./phrases.ts";

/** What a word of relative time does to the day of publication. */
export interface Relative {
  unit: "day" | "week" | "month" | "year" | "season" | "weekday";
  offset: number;
}

/** What the readers of dates know of one language. */
export interface CalendarWords {
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
}
