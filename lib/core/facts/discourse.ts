import type { Entity, EntityType } from "../reading.ts";
import type { Grammar } from "./grammar.ts";
import type { Described } from "./describe.ts";
import type { PlacedMention, SentenceView } from "./view.ts";

/** An entity that stands for a pronoun or description, and how sure that is. */
export interface Referent {
  entity: number;
  score: number;
}

/** Sentences that a pronoun or description reaches back over. */
const REACH = 3;
/** Certainty by how many sentences back the referent is: none, one, two, three. */
const BY_DISTANCE = [0.85, 0.85, 0.75, 0.65];
/** Tokens between a person and the organisation behind them: "Jeanne Roux, ingénieure et fondatrice d'Acme". */
const PERSON_FIRST = 12;
/** Tokens between a title and the organisation it is held in: "fondatrice avec sa sœur d'Acme". */
const TITLE_REACH = 6;
/** Tokens between an organisation and the person behind it: "d'Acme, Paul Roux", "Acme chief executive Paul Roux". */
const ORGANISATION_FIRST = 3;

interface Seen {
  entity: number;
  sentence: number;
}

/**
 * What the text has spoken of so far: the subjects and names of the last sentences.
 * Made once a text; `next` is called after each sentence.
 */
export interface Discourse {
  /** The last subject of one of the types, else the only name of these types in the sentence before. */
  refer(types: readonly EntityType[]): Referent | null;
  /** What a pronoun stands for: the same, but nothing when the sentence before spoke of a thing without a name. */
  pronoun(types: readonly EntityType[]): Referent | null;
  /** What "the hospital" stands for: the one that the text calls a hospital, else the one that is spoken of. */
  describe(head: string, type: EntityType): Referent | null;
  /**
   * The organisation that a figure without an owner is of: "Le chiffre d'affaires atteint 17 M€".
   * @param leads whether the sentence opens a block: then only one that the text is plainly about
   */
  focus(leads: boolean): Referent | null;
  /** The n-th name of the pair or list that the sentence before began with; -1 the last. */
  ordinal(place: number): Referent | null;
  /** @param unnamed whether the sentence's subject is a thing without a name */
  next(subjects: readonly number[], view: SentenceView, unnamed?: boolean): void;
}

/** @param described for each head of a description, the entities that the text calls so (see describe.ts) */
export function createDiscourse(
  entities: readonly Entity[],
  described: Described = { called: new Map(), fits: () => true },
  namesake: (place: Referent) => Referent | null = () => null,
): Discourse {
  const subjectOf = new Map<EntityType, Seen>();
  let lastNames: number[] = [];
  let lastSubjects: number[] = [];
  let lastUnnamed = false;
  let sentence = 0;
  const counts = new Map<number, number>();
  const leading = new Map<EntityType, { first: number; second: number }>();

  /** Keeps the most named entity of each type, and how often the next is named. */
  const count = (entity: number): void => {
    const type = typeOf(entities, entity);
    const own = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, own);
    const lead = leading.get(type);
    if (!lead) leading.set(type, { first: entity, second: 0 });
    else if (lead.first !== entity && own > (counts.get(lead.first) ?? 0)) {
      leading.set(type, { first: entity, second: counts.get(lead.first) ?? 0 });
    } else if (lead.first !== entity) lead.second = Math.max(lead.second, own);
  };
  /** The entity of a type that the text is plainly about: named at least twice as often as any other. */
  const dominant = (type: EntityType): Referent | null => {
    const lead = leading.get(type);
    const times = lead ? (counts.get(lead.first) ?? 0) : 0;
    return lead && times >= 2 && times >= 2 * lead.second
      ? { entity: lead.first, score: 0.6 }
      : null;
  };
  /** The only entity of a type so far. */
  const sole = (type: EntityType): Referent | null => {
    const lead = leading.get(type);
    return lead && lead.second === 0 ? { entity: lead.first, score: 0.65 } : null;
  };
  const recent = (type: EntityType, among: ReadonlySet<number> | null): Referent | null => {
    const seen = subjectOf.get(type);
    if (seen && sentence - seen.sentence <= 1 && (!among || among.has(seen.entity))) {
      return { entity: seen.entity, score: BY_DISTANCE[1] ?? 0.85 };
    }
    const near = new Set(
      lastNames.filter((name) => typeOf(entities, name) === type && (!among || among.has(name))),
    );
    const [only] = near;
    if (near.size === 1 && only !== undefined) return { entity: only, score: 0.75 };
    if (near.size > 0 || among || type !== "organisation") return null;
    // "la finale de Lorme. Le club …": a club goes by its town.
    const towns = new Map(
      lastNames
        .filter((name) => typeOf(entities, name) === "place")
        .map((name) => namesake({ entity: name, score: 0.75 }))
        .filter((found) => found !== null)
        .map((found) => [found.entity, found]),
    );
    return towns.size === 1 ? (towns.values().next().value ?? null) : null;
  };

  return {
    refer(types) {
      let best: Seen | null = null;
      for (const type of types) {
        const seen = subjectOf.get(type);
        // Types are given most likely first: a later one wins only when it is nearer.
        if (seen && sentence - seen.sentence <= REACH && seen.sentence > (best?.sentence ?? -1)) {
          best = seen;
        }
      }
      if (best) {
        return { entity: best.entity, score: BY_DISTANCE[sentence - best.sentence] ?? 0.6 };
      }
      const named = new Set(lastNames.filter((name) => types.includes(typeOf(entities, name))));
      const [only] = named;
      if (named.size === 1 && only !== undefined) return { entity: only, score: 0.7 };
      const [type, ...others] = types;
      return type && others.length === 0 ? dominant(type) : null;
    },
    pronoun(types) {
      const people = types.length === 1 && types[0] === "person";
      return lastUnnamed && !people ? null : this.refer(types);
    },
    focus(leads) {
      return leads ? dominant("organisation") : this.refer(["organisation"]);
    },
    describe(head, type) {
      const called = described.called.get(head);
      // The text calls one of them so: "the hospital" is that one, wherever it was named.
      if (called) {
        const near = recent(type, called);
        if (near) return near;
        const [only] = called;
        if (called.size === 1 && only !== undefined) return { entity: only, score: 0.8 };
        return null;
      }
      const spoken = recent(type, null) ?? this.refer([type]);
      if (spoken) return described.fits(head, spoken.entity) ? spoken : null;
      return type === "organisation" ? sole(type) : null;
    },
    ordinal(place) {
      if (lastSubjects.length < 2) return null;
      const entity = lastSubjects.at(place);
      return entity === undefined ? null : { entity, score: 0.9 };
    },
    next(subjects, view, unnamed = false) {
      for (const entity of subjects.toReversed()) {
        subjectOf.set(typeOf(entities, entity), { entity, sentence });
      }
      lastNames = view.mentions.map((mention) => mention.entity);
      for (const name of lastNames) count(name);
      lastSubjects = [...subjects];
      lastUnnamed = unnamed;
      sentence++;
    },
  };
}

export function typeOf(entities: readonly Entity[], entity: number): EntityType {
  return entities[entity]?.type ?? "work";
}

/**
 * Which organisation each person leads, as the text says it somewhere: "Jeanne Roux, fondatrice d'Acme",
 * "le patron d'Acme, Paul Roux", "Acme chief executive Paul Roux".
 */
export function findLeaders(
  views: readonly SentenceView[],
  entities: readonly Entity[],
  grammar: Grammar,
): Map<number, number> {
  const leads = new Map<number, number>();
  for (const view of views) {
    for (const [i, mention] of view.mentions.entries()) {
      if (typeOf(entities, mention.entity) !== "organisation") continue;
      for (const near of [view.mentions[i - 1], view.mentions[i + 1]]) {
        if (!near || typeOf(entities, near.entity) !== "person" || leads.has(near.entity)) continue;
        if (namesLeader(view, near, mention, grammar)) leads.set(near.entity, mention.entity);
      }
    }
  }
  return leads;
}

function namesLeader(
  view: SentenceView,
  person: PlacedMention,
  organisation: PlacedMention,
  grammar: Grammar,
): boolean {
  const personFirst = person.first < organisation.first;
  const [left, right] = personFirst ? [person, organisation] : [organisation, person];
  if (right.first - left.last > (personFirst ? PERSON_FIRST : ORGANISATION_FIRST)) return false;
  const from = personFirst
    ? Math.max(left.last, right.first - TITLE_REACH)
    : Math.max(0, left.first - 3);
  return view.words.slice(from, right.first).some((word) => isLeader(word, grammar));
}

function isLeader(word: string, grammar: Grammar): boolean {
  return grammar.leaders.has(word) || word.split("-").some((part) => grammar.leaders.has(part));
}
