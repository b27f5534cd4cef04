import { mostProbable, probabilities } from "../columns.ts";
import type { Referent } from "../discourse.ts";
import { unpackWeights } from "../packed.ts";
import type { Candidate } from "./candidates.ts";
import { COLUMNS } from "./layout.ts";
import { OWNER_WEIGHTS } from "./weights.ts";

const WEIGHTS = unpackWeights(OWNER_WEIGHTS, COLUMNS);

/** The most probable of the candidates, and how probable; null for nobody. */
export function likelyOwner(candidates: readonly Candidate[]): Referent | null {
  const chances = probabilities(candidates, WEIGHTS);
  const best = mostProbable(chances);
  const entity = candidates[best]?.entity ?? null;
  return entity === null ? null : { entity, score: chances[best] ?? 0 };
}
