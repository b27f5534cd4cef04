import type { Entity } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { countCapitals } from "./capitals.ts";
import { contextVotes, isSubject } from "./context-evidence.ts";
import { type Knowledge, knowledgeOf } from "./language.ts";
import {
  type Cluster,
  clusterBySurface,
  type Evidence,
  linkShortForms,
  mergeAcronyms,
  settle,
} from "./link.ts";
import { findRuns } from "./runs.ts";
import { salienceOf } from "./salience.ts";
import { shapeVotes } from "./shape-evidence.ts";
import { winner } from "./votes.ts";
import { workAt } from "./works.ts";
import { wordsOf, type Word } from "./words.ts";

/** UTF-16 code units in which the script is looked at. */
const SAMPLE = 2_000;
/** How sure a neighbour in a list must be of its type to lend it. */
const LENDING_SCORE = 2;
const LENT = 1;
/** What speaks for a person this much is not outweighed by a club's name. */
const SURE_PERSON = 2.5;
/** What a lone word that only opens sentences needs to be taken for a name. */
const DOUBTFUL_SCORE = 1.6;
/** What a common noun in a capital needs, somewhere in the document. */
const COMMON_WORD_SCORE = 2.5;
/** What a name needs where the language is not known well. */
const CERTAIN_SCORE = 2.4;

/**
 * Finds the names of a text: candidate spans, evidence for their type, one decision for the whole document,
 * and the linking of all mentions of one thing.
 *
 * Entities are sorted by salience, highest first; mentions are in text order and never overlap.
 * A text in a script without capitals gives none.
 */
export function findEntities(segmented: Segmented, context: { title: string | null }): Entity[] {
  const knowledge = knowledgeOf(segmented.lang, segmented.text.slice(0, SAMPLE));
  if (!knowledge) return [];
  const words = wordsOf(segmented, knowledge.possessives);
  const candidates = findCandidates(
    segmented.text,
    words,
    findRuns(words, knowledge, (from) => workAt(words, from, knowledge)),
    countCapitals(words),
    knowledge,
  );
  const evidence = gather(words, candidates, knowledge);
  const clusters = clusterBySurface(evidence);
  lendTypes(words, evidence, clusters, knowledge);
  supportTails(clusters, knowledge);
  mergeAcronyms(clusters, statedAliases(words, candidates), knowledge);
  linkShortForms(clusters, knowledge);
  return entitiesOf(segmented, [...clusters.values()], knowledge, context.title);
}

function gather(
  words: readonly Word[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Evidence[] {
  const shapes = new Map<string, ReturnType<typeof shapeVotes>>();
  const evidence: Evidence[] = [];
  for (const candidate of candidates) {
    const context = contextVotes(words, candidate, knowledge);
    const best = winner(context).score;
    if (
      candidate.doubt === "position" &&
      best < DOUBTFUL_SCORE &&
      !isSubject(words, candidate, knowledge)
    ) {
      continue;
    }
    const shape = shapes.get(candidate.key) ?? shapeVotes(words, candidate, knowledge);
    shapes.set(candidate.key, shape);
    evidence.push({ candidate, shape, context });
  }
  return evidence;
}

/** Names side by side in a list are of one type: a sure one lends its type to its neighbours. */
function lendTypes(
  words: readonly Word[],
  evidence: readonly Evidence[],
  clusters: Map<string, Cluster>,
  { lexicon }: Knowledge,
): void {
  const sure = new Map([...clusters].map(([key, { votes }]) => [key, winner(votes)]));
  for (let i = 1; i < evidence.length; i++) {
    const left = evidence[i - 1];
    const right = evidence[i];
    if (!left || !right) continue;
    const gap = words.slice(left.candidate.to, right.candidate.from);
    const first = gap[0];
    if (!first || gap.length > 2) continue;
    const last = gap.at(-1);
    const listed =
      (first.text === "," || first.text === "/" || lexicon.conjunctions.has(first.lower)) &&
      (gap.length === 1 ||
        (last?.shape === "lower" &&
          /^(?:d'|l'|le|la|les|the|de|à|au|en|in|du)$/u.test(last.lower)));
    if (!listed) continue;
    lend(left, right, sure, clusters);
    lend(right, left, sure, clusters);
  }
}

/** "Racing Morvallon" makes "Morvallon" alone a town or the club itself, unless more speaks for a person. */
function supportTails(clusters: Map<string, Cluster>, { lexicon }: Knowledge): void {
  for (const cluster of clusters.values()) {
    const [head, tail, ...more] = cluster.key.split(" ");
    if (cluster.type !== "organisation" || !head || !tail || more.length > 0) continue;
    const short = lexicon.organisationHeads.has(head) ? clusters.get(tail) : undefined;
    if (!short || short.type !== "person" || short.score >= SURE_PERSON) continue;
    short.context.place += 1;
    short.context.organisation += 1;
    settle(short);
  }
}

function lend(
  from: Evidence,
  to: Evidence,
  sure: ReadonlyMap<string, ReturnType<typeof winner>>,
  clusters: Map<string, Cluster>,
): void {
  const lender = sure.get(from.candidate.key);
  const borrower = clusters.get(to.candidate.key);
  if (!lender || !borrower || lender.score < LENDING_SCORE || lender.lead < 1) return;
  borrower.context[lender.type] += LENT;
  settle(borrower);
}

/** Acronyms in parentheses after a name, or names in parentheses after an acronym: acronym to full name, as keys. */
function statedAliases(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, string> {
  const aliases = new Map<string, string>();
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1];
    const right = candidates[i];
    if (!left || !right || right.from !== left.to + 1) continue;
    if (words[left.to]?.text !== "(" || words[right.to]?.text !== ")") continue;
    const [full, acronym] = left.key.includes(" ") ? [left, right] : [right, left];
    const initials = full.key.split(" ").map((word) => word[0]);
    // The acronym's first letter stands among the name's initials: "(AFP)" is no alias of the person quoted.
    if (initials.includes(acronym.key[0]) && full.key.includes(" ")) {
      aliases.set(acronym.key, full.key);
    }
  }
  return aliases;
}

function entitiesOf(
  segmented: Segmented,
  clusters: readonly Cluster[],
  knowledge: Knowledge,
  title: string | null,
): Entity[] {
  const kept = clusters.filter((cluster) => isKept(cluster, knowledge));
  const most = Math.max(1, ...kept.map((cluster) => cluster.members.length));
  return kept
    .map((cluster): Entity => {
      const mentions = cluster.members
        .map(({ candidate }) => ({
          start: candidate.start,
          end: candidate.end,
          text: candidate.text,
        }))
        .toSorted((a, b) => a.start - b.start);
      return {
        type: cluster.type,
        name: fullest(mentions.map((mention) => mention.text)),
        salience: salienceOf(mentions, most, segmented, title),
        mentions,
      };
    })
    .toSorted(
      (a, b) =>
        b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
}

/** Whether enough speaks for a name: common nouns in a capital, and languages not known well, must earn it. */
function isKept(cluster: Cluster, knowledge: Knowledge): boolean {
  if (knowledge.certainOnly && cluster.score < CERTAIN_SCORE) return false;
  if (cluster.members.some(({ candidate }) => candidate.doubt !== "word")) return true;
  return cluster.members.some(({ context }) => winner(context).score >= COMMON_WORD_SCORE);
}

/** The longest surface form; of several as long the one with most accents and a capital, then the first. */
function fullest(surfaces: readonly string[]): string {
  let best = "";
  for (const surface of surfaces) if (fullness(surface) > fullness(best)) best = surface;
  return best;
}

/** Accents are dropped more often than added, and a capital too. */
function fullness(surface: string): number {
  const accents = surface.normalize("NFD").length - surface.normalize("NFC").length;
  return (
    surface.normalize("NFC").length +
    Math.min(0.4, accents / 10) +
    (/^\p{Lu}/u.test(surface) ? 0.5 : 0)
  );
}
