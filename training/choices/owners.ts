/** The choice of owners, taught by our own articles with names, figures and roles as they are marked. */
import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { givenOf } from "../../corpus/tools/given/given.ts";
import { mostProbable, probabilities } from "../../lib/core/facts/columns.ts";
import type { Candidate } from "../../lib/core/facts/owner/candidates.ts";
import { relate } from "../../lib/core/facts/relate.ts";
import type { Example } from "./learn.ts";

export interface OwnerExample extends Example {
  candidates: readonly Candidate[];
  hasRole: boolean;
}

/**
 * An article's figures as choices of owners.
 * @param weights whose choices are remembered as those of the figures before; null: the right ones
 */
export function ownerExamples(
  document: CorpusDocument,
  weights: ArrayLike<number> | null,
): OwnerExample[] {
  const { segmented, entities, figures, marks, findRoles } = givenOf(document);
  const examples: OwnerExample[] = [];
  relate(segmented, entities, figures, {
    findRoles,
    title: document.meta.title,
    publishedTime: document.meta.date,
    chooseOwner: (candidates, { placed }) => {
      const mark = marks[placed.index];
      const right = candidates.findIndex(({ entity }) => entity === (mark?.owner ?? null));
      if (mark && !mark.doubtful) examples.push({ candidates, right, hasRole: mark.role !== null });
      const taken = weights ? mostProbable(probabilities(candidates, weights)) : Math.max(0, right);
      const entity = candidates[taken]?.entity ?? null;
      return entity === null ? null : { entity, score: 1 };
    },
  });
  return examples;
}
