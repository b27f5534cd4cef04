import type { EntityType } from "../reading.ts";
import type { Candidate } from "./candidates.ts";
import type { Knowledge } from "./language.ts";
import { FIRST_NAME_SET } from "./first-names.ts";
import { addVotes, noVotes, type Votes, winner } from "./votes.ts";

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

/** Initials of an acronym in the short words of a name may be left out or kept. */
const SMALL = new Set("de du des d l la le les et of the and for a en".split(" "));
/** Weak hints repeated are not proof: n mentions weigh as n to the power of 1 - DAMPING. */
const DAMPING = 0.5;
/** A lone surname whose own evidence for another type leads by this is not a person's. */
const OWN_TYPE_LEAD = 2.2;

/** Groups evidence by how the name is written, in order of first mention. */
export function clusterBySurface(evidence: readonly Evidence[]): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const item of evidence) {
    const { key } = item.candidate;
    let cluster = clusters.get(key);
    if (!cluster) {
      cluster = {
        key,
        id: key,
        shape: item.shape,
        context: noVotes(),
        votes: noVotes(),
        members: [],
        type: "organisation",
        score: 0,
      };
      clusters.set(key, cluster);
    }
    cluster.members.push(item);
    addVotes(cluster.context, item.context);
  }
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
    const surface = cluster.members[0]?.candidate.text ?? "";
    if (!/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(surface) || cluster.key.includes(" ")) continue;
    const stated = aliases.get(cluster.key);
    const full =
      (stated === undefined ? undefined : clusters.get(stated)) ??
      (knowledge.gazetteer.has(cluster.key) ? null : byInitials.get(cluster.key));
    if (!full || full === cluster) continue;
    merge(clusters, full, cluster);
  }
}

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
 * Links short forms to full ones: a surname or first name to the person last named in full, the first word of a firm's name
 * to the firm. Two persons of one surname stay two; their bare surname goes to the one named last before it.
 */
export function linkShortForms(clusters: Map<string, Cluster>, knowledge: Knowledge): void {
  const full = new Map<string, Cluster[]>();
  const given = new Map<string, Cluster[]>();
  const firms = new Map<string, Cluster[]>();
  for (const cluster of clusters.values()) {
    const words = cluster.key.split(" ");
    if (words.length < 2) continue;
    if (cluster.type === "person") {
      for (let i = 1; i < words.length; i++) push(full, words.slice(i).join(" "), cluster);
      push(given, words[0] ?? "", cluster);
    } else if (cluster.type === "organisation") push(firms, words[0] ?? "", cluster);
  }
  for (const short of clusters.values()) {
    const surnames = full.get(short.key)?.filter((cluster) => cluster !== short);
    if (surnames && surnames.length > 0 && mayBePerson(short, knowledge)) {
      attach(clusters, short, surnames);
      continue;
    }
    if (short.key.includes(" ")) continue;
    const firstNames = given.get(short.key);
    if (
      firstNames?.length === 1 &&
      FIRST_NAME_SET.has(short.key) &&
      mayBePerson(short, knowledge)
    ) {
      attach(clusters, short, firstNames);
      continue;
    }
    const firm = firms.get(short.key);
    if (firm?.length === 1 && short.type === "organisation" && mayBeFirm(short, knowledge)) {
      attach(clusters, short, firm);
    }
  }
}

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (list) list.push(cluster);
  else map.set(key, [cluster]);
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
