import type { EntityType } from "../reading.ts";
import { antecedent } from "./antecedent.ts";
import { isCueVerb, isVerb } from "./clause.ts";
import { typeOf } from "./discourse.ts";
import { isGoverned, subjectNamed, weaker, type Setting, type Subject } from "./setting.ts";
import type { PlacedMention } from "./view.ts";

const NONE: Subject = { kind: "none" };
/** Names of a sentence that its speaker is looked for among. */
const MOST_NAMES = 12;
const OTHER: Subject = { kind: "other" };
/** Tokens of a clause that are read for its subject. */
const REACH = 80;

/** The subject of every clause of a sentence, in the order of the clauses. */
export function findSubjects(setting: Setting): Subject[] {
  const subjects: Subject[] = [];
  for (const [index, clause] of setting.clauses.clauses.entries()) {
    const parent = clause.parent >= 0 ? (subjects[clause.parent] ?? NONE) : NONE;
    if (clause.kind === "relative") {
      // "Swansea, where the company will close": the relative is where, and the clause has its own subject.
      const where = setting.grammar.relativePlaces.has(setting.view.words[clause.start] ?? "");
      const own = where ? ownSubject(setting, index, subjects) : NONE;
      subjects.push(own.kind === "none" ? antecedent(setting, clause.start, parent) : own);
      continue;
    }
    const own = ownSubject(setting, index, subjects);
    // "a levé 4 M€ et prévoit…": a clause that shows no subject goes on with its parent's.
    subjects.push(
      own.kind === "none" && clause.kind !== "subordinate" ? weaker(parent, 0.95) : own,
    );
  }
  return subjects;
}

/** The names that share the first clause's subject: "Acme et Bolt ont ouvert": both. */
export function coordinatedSubjects(setting: Setting, subject: Subject): number[] {
  if (subject.kind !== "entity") return [];
  const { view, grammar } = setting;
  const names = [subject.entity];
  const at = view.mentions.findIndex((mention) => mention.entity === subject.entity);
  let last = view.mentions[at]?.last ?? 0;
  for (const mention of view.mentions.slice(at + 1)) {
    const between = view.words.slice(last, mention.first);
    if (between.length === 0 || between.length > 2) break;
    if (!between.every((word) => grammar.and.has(word) || grammar.determiners.has(word))) break;
    names.push(mention.entity);
    last = mention.last;
  }
  return names;
}

function ownSubject(setting: Setting, index: number, subjects: readonly Subject[]): Subject {
  const clause = setting.clauses.clauses[index];
  if (!clause) return NONE;
  let candidate: Subject = NONE;
  // "Its finance director, Nia Holt, said": a description that a name explains is that name.
  let explained = false;
  let first = true;
  const end = Math.min(clause.end, clause.start + REACH);
  let at = clause.start;
  while (at < end) {
    const segment = nextSegment(setting, index, at, end);
    at = segment.next;
    const { tokens, verb } = segment;
    if (tokens.length === 0 && !verb) continue;
    const found = nounPhrase(setting, tokens, verb, subjects);
    if (verb) {
      if (found.kind !== "none") return found;
      // "Brellan, its rival in Leeds, lost": somebody that no name was found for.
      return candidate.kind === "none" && tokens.length === 0 ? OTHER : candidate;
    }
    const named = setting.view.mentionAt[tokens[0] ?? -1] !== undefined;
    if (found.kind === "entity" && (named ? candidate.kind === "none" || explained : first)) {
      candidate = found;
      explained = !named && isExplained(setting, tokens);
    }
    first = false;
  }
  return candidate;
}

/** Whether a stretch holds no name of its own: it describes somebody. */
function isExplained({ view }: Setting, tokens: readonly number[]): boolean {
  return !tokens.some((token) => view.mentionAt[token]);
}

interface Segment {
  /** Token indexes up to the verb, without brackets and asides. */
  tokens: number[];
  verb: boolean;
  next: number;
}

/** The tokens of a clause from a place to its next comma, as far as the verb. */
function nextSegment(
  { view, clauses, grammar }: Setting,
  index: number,
  from: number,
  end: number,
): Segment {
  const tokens: number[] = [];
  let verb = false;
  let at = from;
  for (; at < end; at++) {
    if (clauses.clauseAt[at] !== index) {
      // A relative clause stands between: it ends the segment as a comma does.
      if (tokens.length > 0) break;
      continue;
    }
    if (view.bracketAt[at] !== -1 || view.words[at] === "(" || view.words[at] === ")") continue;
    if (view.words[at] === "," && !view.mentionAt[at]) break;
    if (verb) continue;
    // A participle that opens a segment ("créée en 2014") is not its verb.
    if (isVerb(view, at, grammar) || (tokens.length > 0 && isCueVerb(view, at))) verb = true;
    else tokens.push(at);
  }
  return { tokens, verb, next: at + 1 };
}

/** The name, pronoun or description that a stretch before a verb holds. */
function nounPhrase(
  setting: Setting,
  tokens: readonly number[],
  verb: boolean,
  subjects: readonly Subject[],
): Subject {
  const { view, grammar } = setting;
  const from = opening(setting, tokens);
  const first = tokens[from];
  if (first === undefined) return NONE;
  const phrase = `${view.words[first] ?? ""} ${view.words[first + 1] ?? ""}`;
  const place = grammar.ordinalAnaphors.get(phrase);
  if (place !== undefined) {
    const referent = setting.discourse.ordinal(place);
    if (referent) return { kind: "entity", ...referent };
  }
  const start = view.words[first] ?? "";
  const types = grammar.pronouns.get(phrase) ?? grammar.pronouns.get(start);
  if (types) return refer(setting, types, subjects);
  if (grammar.firstPerson.has(start)) return speaker(setting);

  let passed = 0;
  // "Dans le faubourg Vauquois": what a preposition opens is where or when, not who.
  let opened =
    grammar.prepositions.has(start) && !grammar.genitives.has(start) && !view.mentionAt[first];
  let skipped: PlacedMention | null = null;
  for (const at of tokens.slice(from)) {
    const mention = view.mentionAt[at];
    if (mention && mention.first === at) {
      const paired: boolean = skipped !== null && isPaired(setting, skipped, mention);
      if (opened || paired || isGoverned(view, mention, grammar)) {
        opened = false;
        skipped = mention;
        continue;
      }
      if (passed > 0 && modifies(setting, mention)) continue;
      if (passed > 0 && locates(setting, mention)) break;
      // Far behind a determiner, and no verb known: more likely an object than the subject.
      if (!verb && passed > 3 && mention.last <= (tokens.at(-1) ?? 0))
        return passed > 6 ? NONE : subjectNamed(mention, 0.6);
      return subjectNamed(leaderBehind(setting, mention) ?? mention, passed === 0 ? 0.96 : 0.9);
    }
    if (!mention) passed++;
  }
  const description = describe(setting, tokens.slice(from), subjects);
  if (description) return description;
  return verb && !grammar.prepositions.has(start) ? OTHER : NONE;
}

/** "entre Lorme et Vaudes": what governs the one governs the other. */
function isPaired({ view, grammar }: Setting, one: PlacedMention, other: PlacedMention): boolean {
  const between = view.words.slice(one.last, other.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => grammar.and.has(word) || grammar.determiners.has(word))
  );
}

/** "The Aim-listed group", "the Leeds maker", "Leeds's Acme", "la candidate UMP": a name that only says which. */
function modifies({ view, grammar, entities }: Setting, mention: PlacedMention): boolean {
  const type = typeOf(entities, mention.entity);
  const head = grammar.descriptions.get(view.words[mention.first - 1] ?? "");
  if (head !== undefined && head !== type) return true;
  if (!grammar.nounCompounds) return false;
  const last = view.words[mention.last - 1] ?? "";
  if (/\p{L}-\p{L}+(?:ed|born|led)$/u.test(last)) return true;
  const next = view.words[mention.last] ?? "";
  if (last.endsWith("'s")) return view.mentionAt[mention.last] !== undefined;
  return (
    type === "place" &&
    grammar.determiners.has(view.words[mention.first - 1] ?? "") &&
    /^\p{Ll}/u.test(next) &&
    !view.figureAt[mention.last] &&
    !grammar.prepositions.has(next) &&
    !grammar.relatives.has(next) &&
    !grammar.coordinators.has(next) &&
    !grammar.adverb.test(next) &&
    !isVerb(view, mention.last, grammar) &&
    !isCueVerb(view, mention.last)
  );
}

/** "L'usine de Lorme", "the plant at Hull": the place of a thing, which is not the place itself, as a town is. */
function locates({ view, grammar, entities }: Setting, mention: PlacedMention): boolean {
  if (typeOf(entities, mention.entity) !== "place") return false;
  const determined = grammar.determiners.has(view.words[mention.first - 1] ?? "");
  const at = mention.first - (determined ? 2 : 1);
  if (!grammar.genitives.has(view.words[at] ?? "")) return false;
  return grammar.descriptions.get(view.words[at - 1] ?? "") !== "place";
}

/** "Nous avons perdu 3 M€", says somebody who leads an organisation: it is the organisation's. */
function speaker({ view, leaders }: Setting): Subject {
  for (const mention of view.mentions.slice(0, MOST_NAMES)) {
    const organisation = leaders.get(mention.entity);
    if (organisation !== undefined) return { kind: "entity", entity: organisation, score: 0.8 };
  }
  return OTHER;
}

/** "Le patron d'Acme, Paul Roux, …", "Acme chief executive Paul Roux …": the person is the subject. */
function leaderBehind(
  { view, leaders }: Setting,
  organisation: PlacedMention,
): PlacedMention | null {
  for (let at = organisation.last; at < organisation.last + 4; at++) {
    const person = view.mentionAt[at];
    if (person) return leaders.get(person.entity) === organisation.entity ? person : null;
  }
  return null;
}

/** Skips what opens a clause before its subject: conjunctions, quotes, adverbs. */
function opening({ view, grammar }: Setting, tokens: readonly number[]): number {
  let from = 0;
  for (; from < tokens.length; from++) {
    const at = tokens[from] ?? 0;
    const word = view.words[at] ?? "";
    if (view.mentionAt[at]) break;
    const two = `${word} ${view.words[at + 1] ?? ""}`;
    if (grammar.subordinators.has(two)) from++;
    else if (
      !grammar.coordinators.has(word) &&
      !grammar.subordinators.has(word) &&
      !grammar.adverb.test(word) &&
      /\p{L}/u.test(word)
    ) {
      break;
    }
  }
  return from;
}

/** "La société", "the company", "son chiffre d'affaires": what was spoken of before. */
function describe(
  setting: Setting,
  tokens: readonly number[],
  subjects: readonly Subject[],
): Subject | null {
  const { view, grammar } = setting;
  for (const at of tokens.slice(0, 8)) {
    const word = view.words[at] ?? "";
    const next = view.words[at + 1] ?? "";
    const type =
      grammar.descriptions.get(next) ?? grammar.descriptions.get(view.words[at + 2] ?? "");
    if (
      grammar.definite.has(word) &&
      type &&
      (grammar.descriptions.has(next) || at === tokens[0])
    ) {
      const head = grammar.descriptions.has(next) ? next : (view.words[at + 2] ?? "");
      return refer(setting, [type], subjects, head);
    }
    if (grammar.possessives.has(word)) {
      // "Her father had a debt": somebody else's than hers.
      if (grammar.kin.has(next) || grammar.descriptions.get(next) === "person") return OTHER;
      return refer(setting, ["organisation", "person", "place"], subjects);
    }
  }
  return null;
}

/** What a definite description that starts at a token stands for; null where none does. */
export function describedAt(
  setting: Setting,
  at: number,
  subjects: readonly Subject[],
): Subject | null {
  const { view, grammar } = setting;
  const head = view.words[at + 1] ?? "";
  const type = grammar.descriptions.get(head);
  if (!type || !grammar.definite.has(view.words[at] ?? "")) return null;
  return refer(setting, [type], subjects, head);
}

function refer(
  setting: Setting,
  types: readonly EntityType[],
  subjects: readonly Subject[],
  head?: string,
): Subject {
  // "Acme annonce que la société…": first the subject of the clause before, in the same sentence.
  const within = subjects.findLast((subject) => subject.kind === "entity");
  if (within?.kind === "entity" && types.includes(typeOf(setting.entities, within.entity))) {
    return { kind: "entity", entity: within.entity, score: Math.min(within.score, 0.85) };
  }
  const { discourse } = setting;
  const [type] = types;
  const referent =
    head !== undefined && type !== undefined
      ? discourse.describe(head, type)
      : discourse.pronoun(types);
  return referent ? { kind: "entity", ...referent } : OTHER;
}
