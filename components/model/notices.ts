import { RULES_ALONE } from "../../lib/core/entities/models.ts";
import type { Omitted, Problem, Reading, Repair } from "../../lib/core/reading.ts";
import { saysTranslated } from "../../lib/core/translated.ts";
import type { I18n, MessageKey } from "../i18n.ts";
import { PROBLEM_LABELS } from "./labels.ts";

/** Sentences a reader must see beside the text: it was cut short by the site, a stage failed. */
export function noticesOf(reading: Partial<Reading>, { t, n }: Pick<I18n, "t" | "n">): string[] {
  const notices: string[] = [];
  if (reading.access === "cut") {
    const passages = reading.blocks?.filter((block) => block.kind !== "h").length ?? 0;
    notices.push(n("accessCut", passages));
  }
  const labels = new Set(reading.problems?.map(labelOf));
  for (const label of labels) notices.push(t(label));
  return notices;
}

/** A stage that did its work without its model has not failed, nor has one that met a translation. */
function labelOf(problem: Problem): MessageKey {
  if (saysTranslated(problem)) return "noticeTranslated";
  const { stage, message } = problem;
  return message.startsWith(RULES_ALONE) ? "problemNamesByRules" : PROBLEM_LABELS[stage];
}

/** How many of the page's own characters were put right in the text (a passage said twice is no such damage). */
export function repairedCount(repairs: readonly Repair[]): number {
  return repairs.filter((repair) => repair.applied && repair.kind !== "duplicate").length;
}

/** What was left out and is not shown: a picture's caption goes with its picture. */
export function leftOut<Passage extends Omitted>(omitted: readonly Passage[]): Passage[] {
  return omitted.filter(({ reason }) => reason !== "caption");
}
