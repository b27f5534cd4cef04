/** Names as the trained model finds them, with the rules' names as evidence. */
import type { EntityType } from "../reading.ts";
import { statedAliases } from "./aliases.ts";
import { candidateOf, hasTitleBefore, type Candidate } from "./candidates.ts";
import { contextVotes } from "./context-evidence.ts";
import type { Knowledge } from "./language.ts";
import { addDecided, type Cluster, linkShortForms, mergeAcronyms } from "./link.ts";
import { labelsOf, NAME_TYPES, type LabelledRun } from "./model/labels.ts";
import type { NameModel } from "./model/model.ts";
import { SURENESS } from "./model/place-kinds.ts";
import { agreed } from "./model/agree.ts";
import { tagNames } from "./model/tag.ts";
import { withoutDescriptions } from "./descriptions.ts";
import { shapeVotes } from "./shape-evidence.ts";
import { addVotes, winner } from "./votes.ts";
import type { Word } from "./words.ts";

/** Of the rules' names that the model passes over, those with this score stay: measured on our own articles. */
const SURE = 4.5;

/** What "other" may be, the most frequent first. */
const OTHERS = ["event", "work", "product"] as const satisfies readonly EntityType[];

export function namesByModel(
  text: string,
  words: readonly Word[],
  byRules: readonly Cluster[],
  model: NameModel,
  knowledge: Knowledge,
): Cluster[] {
  const found = tagNames(words, ruleLabels(words.length, byRules), model, knowledge);
  const clusters = new Map<string, Cluster>();
  const candidates: Candidate[] = [];
  const named = withoutDescriptions(agreed(words, found), words, byRules, knowledge, SURE);
  const labels = labelsOf(words.length, named);
  const described = labelsOf(words.length, found);
  for (const run of named) {
    const titled = hasTitleBefore(words, run.from, knowledge);
    const candidate = candidateOf(text, words, { from: run.from, to: run.to }, titled);
    candidates.push(candidate);
    addDecided(clusters, typeOf(run, words, candidate, knowledge), candidate);
  }
  for (const { type, score, members } of byRules) {
    for (const { candidate } of members) {
      const isFree = !labels.subarray(candidate.from, candidate.to).some(Boolean);
      const isInside = described.subarray(candidate.from, candidate.to).every(Boolean);
      if (
        !isFree ||
        !(
          isInside ||
          isLeftTo(type, score) ||
          (knowledge.lowerComplements && isCamel(words, candidate))
        )
      )
        continue;
      candidates.push(candidate);
      addDecided(clusters, type, candidate);
    }
  }
  candidates.sort((a, b) => a.from - b.from);
  mergeAcronyms(clusters, statedAliases(words, candidates), knowledge);
  linkShortForms(clusters, knowledge);
  return [...clusters.values()];
}

/** What the rules are surer of than the model: titles of works, which most corpora do not mark, and what nobody doubts. */
function isLeftTo(type: EntityType, score: number): boolean {
  return type === "work" || score >= SURE;
}

/** "TelFoto": no word of the language is written so. */
const isCamel = (words: readonly Word[], { from, to }: Candidate): boolean =>
  to - from === 1 && CAMEL.test(words[from]?.text ?? "");
const CAMEL = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;

/** The rules' names as labels, one a word, each with how sure the rules are: see `RULE_LABEL`. */
export function ruleLabels(length: number, byRules: readonly Cluster[]): Uint8Array {
  const runs = byRules.flatMap(({ type, votes, members }) => {
    const at = NAME_TYPES.findIndex((known) => known === type);
    const index = at < 0 ? NAME_TYPES.indexOf("other") : at;
    const { lead } = winner(votes);
    const sure = LEADS.filter((least) => lead >= least).length;
    return members.map(({ candidate: { from, to } }) => ({ from, to, type: index, sure }));
  });
  const labels = labelsOf(length, runs);
  for (const { from, to, sure } of runs) {
    for (let at = from; at < to; at++) labels[at] = (labels[at] ?? 0) + sure * SURENESS;
  }
  return labels;
}

/** By what the rules' type leads the next: a hint, a good sign, a proof. */
const LEADS = [1, 2, 4];

function typeOf(
  run: LabelledRun,
  words: readonly Word[],
  candidate: Candidate,
  knowledge: Knowledge,
): EntityType {
  const type = NAME_TYPES[run.type] ?? "other";
  if (type !== "other") return type;
  const votes = contextVotes(words, candidate, knowledge);
  addVotes(votes, shapeVotes(words, candidate, knowledge));
  let best: EntityType = OTHERS[0];
  for (const other of OTHERS) if (votes[other] > votes[best]) best = other;
  return best;
}
