import { mostProbable, probabilities } from "../columns.ts";
import type { Referent } from "../discourse.ts";
import { unpackWeights } from "../packed.ts";
import type { Candidate } from "./candidates.ts";
import { COLUMNS } from "./layout.ts";
import type { Question } from "./question.ts";
import { OWNER_WEIGHTS } from "./weights.ts";

const WEIGHTS = unpackWeights(OWNER_WEIGHTS, COLUMNS);
/** Certainty from which what the rules say is heard against the weights. */
const SURE = 0.85;
/**
 * Share of the likeliest candidate's probability that is enough for the one that the rules are sure of. By
 * cross-validation on the training articles owners come to F1 0.557 with it, 0.543 by the weights alone, 0.522 where the
 * rules always win. Where an article goes from one name to the next, unlike those, it is read as it is written.
 */
const ENOUGH = 0.35;
const ENOUGH_IN_SURVEY = 0.05;
/** Share of all mentions below which the most named is not what an article is about. */
const LEADING = 0.07;

/**
 * The most probable of the candidates, or the one that the rules are sure of where it is probable enough; with its
 * probability. Null for nobody.
 */
export function likelyOwner(
  candidates: readonly Candidate[],
  { chosen, salience }: Pick<Question, "chosen" | "salience">,
): Referent | null {
  const chances = probabilities(candidates, WEIGHTS);
  let best = mostProbable(chances);
  if (chosen && chosen.score >= SURE) {
    const enough = salience.leading < LEADING ? ENOUGH_IN_SURVEY : ENOUGH;
    const rival = candidates.findIndex(({ entity }) => entity === chosen.entity);
    if ((chances[rival] ?? 0) >= enough * (chances[best] ?? 0)) best = rival;
  }
  const entity = candidates[best]?.entity ?? null;
  return entity === null ? null : { entity, score: chances[best] ?? 0 };
}
