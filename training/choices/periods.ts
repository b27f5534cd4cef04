/** The choice of periods, taught by our own articles with names, figures and roles as they are marked. */
import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { givenOf } from "../../corpus/tools/given/given.ts";
import { mostProbable, probabilities } from "../../lib/core/facts/columns.ts";
import { relate } from "../../lib/core/facts/relate.ts";
import type { TimeCandidate } from "../../lib/core/facts/when/candidates.ts";
import type { Example } from "./learn.ts";

export interface PeriodExample extends Example {
  candidates: readonly TimeCandidate[];
  /** Whether the text says for when. */
  wanted: boolean;
}

/** An article's figures as choices of periods; see `ownerExamples`. */
export function periodExamples(
  document: CorpusDocument,
  weights: ArrayLike<number> | null,
): PeriodExample[] {
  const { segmented, entities, figures, marks, findRoles } = givenOf(document);
  const examples: PeriodExample[] = [];
  relate(segmented, entities, figures, {
    findRoles,
    title: document.meta.title,
    publishedTime: document.meta.date,
    choosePeriod: (candidates, { view, i }) => {
      const mark = marks[view.figures[i]?.index ?? -1];
      const period = mark?.period ?? null;
      const right = candidates.findIndex(({ value }) => value === period);
      if (mark && !mark.doubtful) examples.push({ candidates, right, wanted: period !== null });
      if (!weights) return period;
      return candidates[mostProbable(probabilities(candidates, weights))]?.value ?? null;
    },
  });
  return examples;
}
