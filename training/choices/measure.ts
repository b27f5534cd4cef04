import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { f1, noneFound, precision, recall } from "../../corpus/tools/score/counts.ts";
import { mostProbable, probabilities } from "../../lib/core/facts/columns.ts";
import { ownerExamples } from "./owners.ts";
import { periodExamples } from "./periods.ts";

type Teach = (documents: readonly CorpusDocument[]) => ArrayLike<number>;

/** Cross-validation by article, a line a language: owners of figures with a role, and of all. */
export function measureOwners(
  documents: readonly CorpusDocument[],
  folds: number,
  teach: Teach,
): string[] {
  const languages = [...new Set(documents.map(({ lang }) => lang))];
  const scores = new Map(
    languages.map((lang) => [lang, { found: noneFound(), right: 0, roles: 0, lost: 0 }]),
  );
  for (let fold = 0; fold < folds; fold++) {
    const weights = teach(documents.filter((_, i) => i % folds !== fold));
    for (const document of documents.filter((_, i) => i % folds === fold)) {
      const score = scores.get(document.lang);
      if (!score) continue;
      for (const { candidates, right, hasRole } of ownerExamples(document, weights)) {
        const got = mostProbable(probabilities(candidates, weights));
        const wanted = right < 0 || candidates[right]?.entity !== null;
        if (right < 0) score.lost++;
        if (hasRole) score.roles++;
        if (hasRole && got === right) score.right++;
        if (got === right && wanted) score.found.right++;
        else {
          if (candidates[got]?.entity !== null) score.found.extra++;
          if (wanted) score.found.missed++;
        }
      }
    }
  }
  return [...scores].map(([lang, { found, right, roles, lost }]) =>
    [
      `${lang}: with a role ${(right / roles).toFixed(3)} of ${roles}`,
      `owner F1 ${f1(found).toFixed(3)} P ${precision(found).toFixed(3)} R ${recall(found).toFixed(3)}`,
      `${lost} not among the candidates`,
    ].join(", "),
  );
}

/** The same for periods. */
export function measurePeriods(
  documents: readonly CorpusDocument[],
  folds: number,
  teach: Teach,
): string[] {
  const languages = [...new Set(documents.map(({ lang }) => lang))];
  const scores = new Map(languages.map((lang) => [lang, { found: noneFound(), lost: 0 }]));
  for (let fold = 0; fold < folds; fold++) {
    const weights = teach(documents.filter((_, i) => i % folds !== fold));
    for (const document of documents.filter((_, i) => i % folds === fold)) {
      const score = scores.get(document.lang);
      if (!score) continue;
      for (const { candidates, right, wanted } of periodExamples(document, weights)) {
        const got = candidates.length > 0 ? mostProbable(probabilities(candidates, weights)) : -1;
        const said = (candidates[got]?.value ?? null) !== null;
        if (wanted && right < 0) score.lost++;
        if (wanted && got === right && right >= 0) score.found.right++;
        else {
          if (said) score.found.extra++;
          if (wanted) score.found.missed++;
        }
      }
    }
  }
  return [...scores].map(
    ([lang, { found, lost }]) =>
      `${lang}: period F1 ${f1(found).toFixed(3)} P ${precision(found).toFixed(3)} R ${recall(found).toFixed(3)}, ${lost} not among the candidates`,
  );
}
