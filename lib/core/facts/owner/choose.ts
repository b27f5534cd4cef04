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
 * Shares of the likeliest candidate's probability that are enough for the one that the rules are sure of. What stands in
 * a name's bracket or apposition, or behind its "of", is more surely its own than what its clause tells; and where an
 * article goes from one name to the next, unlike those that taught the weights, it is read as it is written. By
 * cross-validation on these: 0.618 of owners by the weights alone, 0.625 with these shares.
 */
const ENOUGH_BY_PLACE = 0.05;
const ENOUGH_BY_CLAUSE = 0.35;
const ENOUGH_IN_SURVEY = 0.1;
/** Share of all mentions below which the most named is not what an article is about. */
const LEADING = 0.07;

/**
 * The most probable of the candidates, or the one that the rules are sure of where it is probable enough; with its
 * probability. Null for nobody.
 */
export function likelyOwner(
  candidates: readonly Candidate[],
  { chosen, proposals, salience }: Pick<Question, "chosen" | "proposals" | "salience">,
): Referent | null {
  const chances = probabilities(candidates, WEIGHTS);
  let best = mostProbable(chances);
  if (chosen && chosen.score >= SURE) {
    const byClause = proposals.findIndex((found) => found !== null) === SUBJECT_RULE;
    const inClause = salience.leading < LEADING ? ENOUGH_IN_SURVEY : ENOUGH_BY_CLAUSE;
    const enough = byClause ? inClause : ENOUGH_BY_PLACE;
    const rival = candidates.findIndex(({ entity }) => entity === chosen.entity);
    if ((chances[rival] ?? 0) >= enough * (chances[best] ?? 0)) best = rival;
  }
  const entity = candidates[best]?.entity ?? null;
  return entity === null ? null : { entity, score: chances[best] ?? 0 };
}
