/** Names by rules: candidate spans, evidence for their type, one decision for the whole document. */
import { type Candidate, findCandidates } from "./candidates.ts";
import { countCapitals } from "./capitals.ts";
import { contextVotes, isSubject } from "./context-evidence.ts";
import type { Knowledge } from "./language.ts";
import { statedAliases } from "./aliases.ts";
import {
  type Cluster,
  clusterBySurface,
  type Evidence,
  linkShortForms,
  mergeAcronyms,
  settle,
} from "./link.ts";
import { findRuns } from "./runs.ts";
import { shapeVotes } from "./shape-evidence.ts";
import { winner } from "./votes.ts";
import { workAt } from "./works.ts";
import type { Word } from "./words.ts";

/** How sure a neighbour in a list must be of its type to lend it. */
const LENDING_SCORE = 2;
const LENT = 1;
/** What speaks for a person this much is not outweighed by a club's name. */
const SURE_PERSON = 2.5;
/** What a lone word that only opens sentences needs to be taken for a name. */
const DOUBTFUL_SCORE = 1.6;
/** What a common noun in a capital needs, somewhere in the document. */
const COMMON_WORD_SCORE = 2.5;

/** The names of a document by the rules alone, all mentions of one thing together. */
export function namesByRules(
  text: string,
  words: readonly Word[],
  knowledge: Knowledge,
): Cluster[] {
  const candidates = findCandidates(
    text,
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
  return [...clusters.values()].filter((cluster) => isKept(cluster));
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

/** Whether enough speaks for a name: common nouns in a capital must earn it. */
function isKept(cluster: Cluster): boolean {
  if (cluster.members.some(({ candidate }) => candidate.doubt !== "word")) return true;
  return cluster.members.some(({ context }) => winner(context).score >= COMMON_WORD_SCORE);
}
