import { GROUPS } from "../measures.ts";
import { AT } from "./layout.ts";
import type { Question, Shared } from "./question.ts";
import { determinerOf } from "../words.ts";

/** The columns that speak for a figure's being nobody's. */
export function nobodyColumns(question: Question, shared: Shared): number[] {
  const { scene, memory, role, proposals, chosen } = question;
  const { group, measure, before, after } = shared;
  const { last } = memory;
  const chain = !last ? 0 : last.entity !== null ? 1 : memory.sentence === last.sentence ? 2 : 3;
  const same = last?.measure === measure ? 1 : 0;
  const stands = shared.pronoun === null ? 0 : shared.pronoun.length > 0 ? 1 : 2;
  const rule = proposals.findIndex((found) => found !== null);
  const cue = role?.cue ? Math.min(5, determinerOf(scene.setting, role.cue.first - 1)) : 5;
  return [
    AT.nobodyMeasure + measure * 2 + (chosen ? 1 : 0),
    AT.nobodySubject + shared.subjectKind * 8 + shared.subjectForm,
    AT.nobodyRule + (rule < 0 ? 12 : rule),
    AT.nobodyChain + (chain * 2 + same) * GROUPS + group,
    AT.nobodyPronoun + (stands * 2 + (shared.possessive ? 1 : 0)) * GROUPS + group,
    AT.nobodyBefore + before * GROUPS + group,
    AT.nobodyAfter + after * GROUPS + group,
    AT.nobodyBoth + before * 10 + after,
    AT.nobodyCue + cue * GROUPS + group,
  ];
}
