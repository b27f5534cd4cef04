import { mostProbable, probabilities } from "../columns.ts";
import type { Referent } from "../discourse.ts";
import { SUBJECT_RULE } from "../about.ts";
import { unpackWeights } from "../packed.ts";
import type { Candidate } from "./candidates.ts";
import { COLUMNS } from "./layout.ts";
import type { Question } from "./question.ts";
import { OWNER_WEIGHTS } from "./weights.ts";

const WEIGHTS = unpackWeights(OWNER_WEIGHTS, COLUMNS);
/** Certainty from which what the rules say is heard against the weights. */
const SURE = 0.85;
/**
 * Shares of the likeliest candidate's probability that are enough for the one that the rules are sure of: what stands in
 * a name's bracket or apposition, or behind its "of", is more surely its own than what its clause tells. By
 * cross-validation on the training articles this costs nothing (0.618 of owners with either), and pages that go from
 * one firm to the next, unlike those articles, are read as they are written.
 */
const ENOUGH_BY_PLACE = 0.05;
const ENOUGH_BY_CLAUSE = 0.2;

/**
 * The most probable of the candidates, or the one that the rules are sure of where it is probable enough; with its
 * probability. Null for nobody.
 */
export function likelyOwner(
  candidates: readonly Candidate[],
  { chosen, proposals }: Pick<Question, "chosen" | "proposals">,
): Referent | null {
  const chances = probabilities(candidates, WEIGHTS);
  let best = mostProbable(chances);
  if (chosen && chosen.score >= SURE) {
    const byClause = proposals.findIndex((found) => found !== null) === SUBJECT_RULE;
    const enough = byClause ? ENOUGH_BY_CLAUSE : ENOUGH_BY_PLACE;
    const rival = candidates.findIndex(({ entity }) => entity === chosen.entity);
    if ((chances[rival] ?? 0) >= enough * (chances[best] ?? 0)) best = rival;
  }
  const entity = candidates[best]?.entity ?? null;
  return entity === null ? null : { entity, score: chances[best] ?? 0 };
}
