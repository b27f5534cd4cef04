import type { Entity } from "../reading.ts";
import type { Clauses } from "./clause.ts";
import type { Discourse, Referent } from "./discourse.ts";
import type { Grammar } from "./grammar.ts";
import type { PlacedMention, SentenceView } from "./view.ts";

/**
 * The subject of a clause.
 * - entity: a name, or what a pronoun or description stands for;
 * - other: something that has no name ("les investisseurs"): its figures are nobody's here;
 * - none: the clause shows no subject.
 */
export type Subject = ({ kind: "entity" } & Referent) | { kind: "other" } | { kind: "none" };

/** What subject finding reads. */
export interface Setting {
  view: SentenceView;
  clauses: Clauses;
  grammar: Grammar;
  entities: readonly Entity[];
  discourse: Discourse;
  /** Person to the organisation they lead. */
  leaders: ReadonlyMap<number, number>;
  /** The next sentence of its block. */
  following: SentenceView | null;
  /** Whether the sentence is the first of its block. */
  leads: boolean;
  /** The organisation that goes by a place's name, where there is just one. */
  namesake: (place: Referent) => Referent | null;
}

/** Whether a preposition other than "of" governs a name. */
export function isGoverned(view: SentenceView, mention: PlacedMention, grammar: Grammar): boolean {
  let at = mention.first - 1;
  if (grammar.determiners.has(view.words[at] ?? "")) at--;
  const before = view.words[at] ?? "";
  if (grammar.genitivePhrases.has(`${view.words[at - 1] ?? ""} ${before}`)) return false;
  return grammar.prepositions.has(before) && !grammar.genitives.has(before);
}

/** A name as a subject. */
export function subjectNamed(mention: PlacedMention, score: number): Subject {
  return { kind: "entity", entity: mention.entity, score };
}

/** The same subject, less surely. */
export function weaker(subject: Subject, factor: number): Subject {
  return subject.kind === "entity" ? { ...subject, score: subject.score * factor } : subject;
}
