import type { Shapes } from "./lexicon/shapes.ts";
import type { EntityType, FigureKind, Role } from "../reading.ts";

/**
 * How a cue stands to its figure.
 * - noun: beside it ("un budget de 4 M€", "4 M€ de budget") or as the subject of its verb;
 * - verb: governs it ("a levé 4 M€") or is its passive ("4 M€ ont été levés");
 * - unit: is the thing counted, part of the figure or right behind it ("350 salariés").
 */
export type CueForm = "noun" | "verb" | "unit";

/** Words that say what a figure measures. Every list holds finished forms (see inflect.ts). */
export interface CueData {
  role: Role;
  nouns?: string[];
  verbs?: string[];
  units?: string[];
  /** Growth only: which way. */
  sign?: 1 | -1;
  /** Verbs whose figure may stand behind other complements ("investir dans une usine 4 M€"). */
  loose?: boolean;
  /** The figure is not the subject's but that of whom it is done to ("fined Acme £4m"). */
  owner?: "object";
  /** Kinds that the cue is heard for, where fewer than its role admits. */
  kinds?: FigureKind[];
  /** The figure must count jobs or those who hold them (`Grammar.jobs`): "cut 300 jobs", but not "cut off 300 homes". */
  jobs?: boolean;
  /** The sum must be told by the time worked (`Grammar.timed`): "pays £12 an hour", but not "pays £12". */
  timed?: boolean;
  /** Ceiling of the certainty of a cue that has other uses. */
  ceiling?: number;
}

/** What clause splitting, subject finding and the rest need to know of a language. All words in lower case. */
export interface Grammar {
  /** ISO 639-1. */
  lang: string;
  cues: CueData[];
  /** Words that make a role likelier and do not say it by themselves: the scorer's alone. */
  hints: CueData[];
  shapes: Shapes;
  /** Words that may stand between a cue and its figure without parting them. */
  light: ReadonlySet<string>;
  /** Finite verbs that end a subject: auxiliaries, modals, verbs of saying. Cue verbs are added. */
  verbs: ReadonlySet<string>;
  /** Endings that only finite verbs have. */
  finite: RegExp | null;
  /** Forms of cue verbs that can be passive. */
  participle: RegExp;
  adverb: RegExp;
  /** Cue verbs that are no finite forms: infinitives, bare forms. */
  bare: RegExp;
  /** Determiners of a first mention: "une ville de 8 000 habitants". */
  indefinite: ReadonlySet<string>;

  /** Between a figure and the noun it measures: "17 M€ de bénéfice", "$5m in revenue". */
  partitives: ReadonlySet<string>;
  /** Counted nouns that are jobs or those who hold them. */
  jobs: ReadonlySet<string>;
  /** By the hour, the week, the year; each a phrase of two or three words. */
  timed: ReadonlySet<string>;
  /** Prepositions before things counted where something happens: "in 220 shops". */
  locatives: ReadonlySet<string>;
  /** Before a date by which something is to be: "by", "d'ici à"; each a phrase of one to four words. */
  deadlines: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the passive alone: "was fined", "a été condamné". */
  passives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  genitives: ReadonlySet<string>;
  /** A noun and preposition that lead to whose it is: "shares in". */
  genitivePhrases: ReadonlySet<string>;
  /** Prepositions of the organisation where something happens: "chez Acme". */
  hosts: ReadonlySet<string>;
  /** Prepositions of the one to whom something is done. */
  datives: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  /** Those who are somebody's and have figures of their own: "her father". */
  kin: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Relatives that mean "in which": what they stand for is where, never who. */
  relativePlaces: ReadonlySet<string>;
  /** Relatives that stand for persons, or those who act as such. */
  relativePersons: ReadonlySet<string>;
  /** Verbs of saying: what is said has a subject of its own. */
  saying: ReadonlySet<string>;
  /** What opens the clause that is said: "that", "que". */
  complementisers: ReadonlySet<string>;
  /** Whether what is said may stand without an opening word: "she said the plant would close". */
  bareComplements: boolean;
  /** Verbs whose subject asks for a penalty or gives it, and does not bear it: "requis", "imposed". */
  imposing: ReadonlySet<string>;
  /** Relatives that mean "of whom": the subject is a thing of the antecedent's. */
  relativeGenitives: ReadonlySet<string>;
  /** Relative only before a verb. */
  relativeBeforeVerb: ReadonlySet<string>;
  /** Each a phrase of one or two words. */
  subordinators: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  /** Coordinators that join two figures or names, rather than clauses. */
  and: ReadonlySet<string>;
  /** Subject pronouns and the types they can stand for. */
  pronouns: ReadonlyMap<string, readonly EntityType[]>;
  /** Subjects that stand for the speaker's own organisation: "nous avons perdu", "we lost". */
  firstPerson: ReadonlySet<string>;
  /** Heads of definite descriptions ("la société") and the type they stand for. */
  descriptions: ReadonlyMap<string, EntityType>;
  /** Heads that any business goes by: "the company". */
  businesses: ReadonlySet<string>;
  /** Heads of organisations that are no business: "the union". */
  civic: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  /** "le premier … le second", by place in the pair; each a phrase. */
  ordinalAnaphors: ReadonlyMap<string, number>;
  /** Words that may stand between whose a thing is and the thing: "Acme's annual revenue". */
  epithets: ReadonlySet<string>;
  /** Whether a name may stand before a noun without more: "Acme revenue". */
  nounCompounds: boolean;
  /** Titles of those who lead an organisation: its figures are told as theirs. */
  leaders: ReadonlySet<string>;
  /** "30 % de moins": a comparison, not a part. */
  comparatives: ReadonlySet<string>;
  /** Before a comparative at some distance: "20 % de carburant en moins". */
  comparing: ReadonlySet<string>;
  /** A level, not a change: "progresse à 3 %". */
  levels: ReadonlySet<string>;
  /** Before the level that a change began at: "from", "de" where "à" and another level follow. */
  origins: ReadonlySet<string>;
  /** What may stand before a level word to make it a change again: "estimée à", "up to". */
  levelExceptions: ReadonlySet<string>;
  /** Between a figure and its sum of profit: "17 M€ pour 2 M€ de résultat net". */
  against: ReadonlySet<string>;
  /** Between a figure and the one it is compared with; each a phrase of one to three words. */
  contrasts: ReadonlySet<string>;
  /** Before a part of what has just been counted: "dont 35 ingénieurs". */
  parts: ReadonlySet<string>;
  /** Behind one: "eleven of them"; each a phrase of two words. */
  partsBehind: ReadonlySet<string>;
  /** Before a date that the figure does not hold for: "depuis", "par rapport à"; each a phrase. */
  notPeriods: ReadonlySet<string>;
  /** The same before a year only: "up 3% on 2012", but "killed on Monday". */
  notPeriodsOfYears: ReadonlySet<string>;
  /** Before a date from which something goes on: "depuis". */
  since: ReadonlySet<string>;
  /** Between the two ends of a span of time: "et", "au". */
  spans: ReadonlySet<string>;
  /** Between a length of time and its end: "six months to September". */
  until: ReadonlySet<string>;
  /** Lengths of time with a noun of their own, in months: "exercice", "quarter". */
  lengths: ReadonlyMap<string, number>;
  /** With a length of time, from today: "il y a", "ago"; each a phrase of one to three words, on either side. */
  ago: ReadonlySet<string>;
  /** Behind a length of time, from what was told: "plus tôt", "earlier"; each a phrase of one or two words. */
  earlier: ReadonlySet<string>;
  /** Words of the future, of plans and of conditions; each a phrase of one to three words. */
  forecast: ReadonlySet<string>;
  forecastForm: RegExp | null;
  notForecast: ReadonlySet<string>;
  /** Auxiliaries of the near future, and of what is due, before an infinitive. */
  nearFuture: ReadonlySet<string>;
  infinitive: RegExp | null;
  /** Words that deny by themselves. */
  denial: ReadonlySet<string>;
  /** Negations in two parts: one of the first, then one of the second. */
  negation: { first: ReadonlySet<string>; second: ReadonlySet<string> } | null;
  /** Words that take a negation back when they follow it: "pas moins de", "not only". */
  notDenial: ReadonlySet<string>;
  /** Opening words that lean on the sentence before. */
  dependent: ReadonlySet<string>;
}
