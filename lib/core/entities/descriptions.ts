/** What the model takes for one organisation's name and is words about one, or a part of another. */
import type { Knowledge } from "./language.ts";
import type { Cluster } from "./link.ts";
import { NAME_TYPES, type LabelledRun } from "./model/labels.ts";
import type { Word } from "./words.ts";

const ORGANISATION = NAME_TYPES.indexOf("organisation");

/** Words from which on a run that begins in lower case is a description and no name. */
const DESCRIPTION = 4;

/**
 * The model's names without descriptions ("l'association des artisans du bois de Lorraine": the names are those inside)
 * and without a firm's division before the firm ("le Pôle Sud du Groupe Valmier").
 * @param sure score from which on the rules' word counts alone
 */
export function withoutDescriptions(
  runs: readonly LabelledRun[],
  words: readonly Word[],
  byRules: readonly Cluster[],
  { lowerComplements, lexicon }: Knowledge,
  sure: number,
): LabelledRun[] {
  if (!lowerComplements) return [...runs];
  const firms = byRules
    .filter(({ type, score }) => type === "organisation" && score >= sure)
    .flatMap(({ members }) => members.map(({ candidate: { from, to } }) => ({ from, to })));
  const byEnd = new Map(firms.map((firm) => [firm.to, firm]));
  return runs.flatMap((run): LabelledRun[] => {
    const first = words[run.from];
    if (run.type !== ORGANISATION || !first) return [run];
    const isDescribed = first.shape === "lower" && lexicon.organisationNouns.has(first.lower);
    if (isDescribed && run.to - run.from >= DESCRIPTION) return [];
    const firm = byEnd.get(run.to);
    const isPart =
      firm !== undefined &&
      firm.from > run.from + 1 &&
      lexicon.divisions.has(first.folded) &&
      words[firm.from - 1]?.shape === "lower";
    return isPart ? [{ ...firm, type: ORGANISATION }] : [run];
  });
}
