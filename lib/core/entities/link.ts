import type { EntityType } from "../reading.ts";
import { abbreviates, SMALL, statedAliases } from "./aliases.ts";
import type { Candidate } from "./candidates.ts";
import type { Knowledge } from "./language.ts";
import { FIRST_NAME_SET } from "./first-names.ts";
import { shortFormsOf } from "./short-forms.ts";
import { addVotes, noVotes, type Votes, winner } from "./votes.ts";
import type { Word } from "./words.ts";

/** A candidate with what speaks for each type. */
export interface Evidence {
  candidate: Candidate;
  /** What the name itself says: the same for every mention. */
  shape: Votes;
  /** What the words around this mention say. */
  context: Votes;
}

/** All mentions written alike, later all that name one thing. */
export interface Cluster {
  key: string;
  /** Its own among clusters: the key, and the type where names of two types are written alike. */
  id: string;
  shape: Votes;
  /** Sum over the members. */
  context: Votes;
  /** The decision's ground: shape, and context damped by the number of mentions. */
  votes: Votes;
  members: Evidence[];
  type: EntityType;
  score: number;
}

/** Weak hints repeated are not proof: n mentions weigh as n to the power of 1 - DAMPING. */
const DAMPING = 0.5;
/** A lone surname whose own evidence for another type leads by this is not a person's. */
const OWN_TYPE_LEAD = 3.1;

/** What is decided elsewhere outweighs what linking may have against it. */
const DECIDED = 3;

/** Names of types that are known, all mentions of one thing together. @param mentions in text order */
export function linkMentions(
  mentions: readonly { type: EntityType; candidate: Candidate }[],
  words: readonly Word[],
  knowledge: Knowledge,
): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { type, candidate } of mentions) addDecided(clusters, type, candidate);
  const candidates = mentions.map(({ candidate }) => candidate);
  mergeAcronyms(clusters, statedAliases(words, candidates), knowledge);
  linkShortForms(clusters, knowledge);
  return [...clusters.values()];
}

/** Adds a mention whose type is known: one cluster for each way of writing and type. */
export function addDecided(
  clusters: Map<string, Cluster>,
  type: EntityType,
  candidate: Candidate,
): void {
  const context = noVotes();
  context[type] = DECIDED;
  const { key } = candidate;
  const first = clusters.get(key);
  const id = first && first.type !== type ? `${key}\n${type}` : key;
  const cluster = addEvidence(clusters, id, type, { candidate, shape: noVotes(), context });
  settle(cluster);
}

/** Adds evidence to the cluster of an id, which is made where there is none. */
function addEvidence(
  clusters: Map<string, Cluster>,
  id: string,
  type: EntityType,
  item: Evidence,
): Cluster {
  let cluster = clusters.get(id);
  if (!cluster) {
    cluster = {
      key: item.candidate.key,
      id,
      shape: item.shape,
      context: noVotes(),
      votes: noVotes(),
      members: [],
      type,
      score: 0,
    };
    clusters.set(id, cluster);
  }
  cluster.members.push(item);
  addVotes(cluster.context, item.context);
  return cluster;
}

/** Groups evidence by how the name is written, in order of first mention. */
export function clusterBySurface(evidence: readonly Evidence[]): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const item of evidence) addEvidence(clusters, item.candidate.key, "organisation", item);
  for (const cluster of clusters.values()) settle(cluster);
  return clusters;
}

/** Decides a cluster's type anew. */
export function settle(cluster: Cluster): void {
  cluster.votes = noVotes();
  addVotes(cluster.votes, cluster.shape);
  addVotes(cluster.votes, cluster.context, cluster.members.length ** -DAMPING);
  const { type, score } = winner(cluster.votes);
  cluster.type = type;
  cluster.score = score;
}

/** Merges acronyms into the names they stand for: "(X)" after a name or before it, or the initials of one name alone. */
export function mergeAcronyms(
  clusters: Map<string, Cluster>,
  aliases: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): void {
  const byInitials = new Map<string, Cluster | null>();
  for (const cluster of clusters.values()) {
    const words = cluster.key.split(" ");
    if (words.length < 2 || cluster.type === "person") continue;
    for (const initials of new Set([initialsOf(words, true), initialsOf(words, false)])) {
      byInitials.set(initials, byInitials.has(initials) ? null : cluster);
    }
  }
  for (const cluster of clusters.values()) {
    if (cluster.key.includes(" ")) continue;
    const full =
      statedFull(clusters, cluster, aliases) ??
      (isAcronym(cluster) && !knowledge.gazetteer.has(cluster.key)
        ? byInitials.get(cluster.key)
        : null);
    if (full && full !== cluster) merge(clusters, full, cluster);
  }
}

/**
 * The name that a short one stands beside in parentheses, if it is short for it: a press agency, a country or a party there
 * is no other name for whom it is said of.
 */
function statedFull(
  clusters: ReadonlyMap<string, Cluster>,
  short: Cluster,
  aliases: ReadonlyMap<string, string>,
): Cluster | undefined {
  const stated = aliases.get(short.key);
  const full = stated === undefined ? undefined : clusters.get(stated);
  return full && full.type !== "person" && abbreviates(short.key, full.key) ? full : undefined;
}

const isAcronym = ({ members }: Cluster): boolean =>
  /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(members[0]?.candidate.text ?? "");

function initialsOf(words: readonly string[], all: boolean): string {
  return words
    .filter((word) => all || !SMALL.has(word))
    .map((word) => word[0] ?? "")
    .join("");
}

function merge(clusters: Map<string, Cluster>, into: Cluster, from: Cluster): void {
  for (const member of from.members) into.members.push(member);
  addVotes(into.context, from.context);
  settle(into);
  clusters.delete(from.id);
}

/**
 * Links short forms to full ones: a surname or first name to the person last named in full, a part of the name of a firm
 * or place to it. Two persons of one surname stay two; their bare surname goes to the one named last before it.
 */
export function linkShortForms(clusters: Map<string, Cluster>, knowledge: Knowledge): void {
  const full = shortFormsOf(clusters.values());
  for (const short of clusters.values()) {
    const others = (found: readonly Cluster[]): Cluster[] =>
      found.filter((cluster) => cluster !== short && clusters.has(cluster.id));
    const only = (found: readonly Cluster[]): Cluster[] => {
      const left = others(found);
      return left.length === 1 ? left : [];
    };
    // A firm that bears its founder's name is the firm.
    const firm =
      short.type === "organisation" && mayBeFirm(short, knowledge)
        ? only(full.organisations(short.key))
        : [];
    const place = short.type === "place" ? only(full.places(short.key)) : [];
    const person = mayBePerson(short, knowledge) ? others(full.persons(short.key)) : [];
    const loosely =
      mayBePerson(short, knowledge) && (short.type === "person" || FIRST_NAME_SET.has(short.key))
        ? only(full.looselyPersons(short.key))
        : [];
    const found = [firm, person, loosely, place].find((list) => list.length > 0);
    if (found) attach(clusters, short, found);
  }
}

function mayBePerson(short: Cluster, { gazetteer }: Knowledge): boolean {
  const { type, score } = winner(short.votes);
  if (type === "person") return true;
  const lead = score - short.votes.person;
  return !gazetteer.has(short.key) && lead < OWN_TYPE_LEAD;
}

function mayBeFirm(short: Cluster, { gazetteer }: Knowledge): boolean {
  return !gazetteer.has(short.key) && !FIRST_NAME_SET.has(short.key) && short.key.length > 2;
}

/** Gives every mention of a short form to the full form last named before it, or else to the first. */
function attach(clusters: Map<string, Cluster>, short: Cluster, full: readonly Cluster[]): void {
  const starts = full
    .flatMap((cluster) =>
      cluster.members
        .filter((member) => member.candidate.key === cluster.key)
        .map((member) => ({ start: member.candidate.start, cluster })),
    )
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  const members = short.members.toSorted((a, b) => a.candidate.start - b.candidate.start);
  for (const member of members) {
    while (next < starts.length && (starts[next]?.start ?? 0) < member.candidate.start) next++;
    const cluster = (starts[next - 1] ?? starts[0])?.cluster;
    cluster?.members.push(member);
  }
  clusters.delete(short.id);
}
