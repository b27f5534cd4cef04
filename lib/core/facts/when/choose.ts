import { mostProbable, probabilities } from "../columns.ts";
import { unpackWeights } from "../packed.ts";
import type { TimeCandidate } from "./candidates.ts";
import { COLUMNS } from "./layout.ts";
import { PERIOD_WEIGHTS } from "./weights.ts";

const WEIGHTS = unpackWeights(PERIOD_WEIGHTS, COLUMNS);

/** The most probable of the times; null for none. */
export function likelyPeriod(candidates: readonly TimeCandidate[]): string | null {
  if (candidates.length === 0) return null;
  return candidates[mostProbable(probabilities(candidates, WEIGHTS))]?.value ?? null;
}
