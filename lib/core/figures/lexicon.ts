import type { FigureKind, Qualifier } from "../reading.ts";
import type { CalendarWords } from "./calendar-words.ts";
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

/** All that the readers know of one language: data, no code but the noun's lemma. */
export interface Lexicon extends CalendarWords {
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

  /** Nouns that count persons or jobs, singular and masculine. */
  people: ReadonlySet<string>;
  /** The masculine of a person's noun ("ouvrière"); of another word, anything. */
  masculine: (noun: string) => string;
  /** Endings of nouns for the people of a place, which are written with a capital. */
  demonyms: RegExp | null;
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
  /** Of a fraction in words, what stands below: "fifths" is 5. */
  denominators: ReadonlyMap<string, number>;
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
  /** Words that turn a qualifier round: "n'a jamais compté plus de 12" is at most 12. */
  negations: ReadonlySet<string>;
  qualifiersBefore: PhraseIndex<Qualifier>;
  qualifiersAfter: PhraseIndex<Qualifier>;
  /** Words that begin a hyphenated compound to be parted. */
  splits: ReadonlySet<string>;
}
