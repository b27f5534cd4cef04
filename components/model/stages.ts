import type { Stage } from "../../lib/core/reading.ts";

/** The stages in the order they run. */
export const STAGES: readonly Stage[] = [
  "capture",
  "extract",
  "repair",
  "segment",
  "entities",
  "figures",
  "facts",
  "summary",
];

/** Whether `stage` is over while `current` is under way; everything is over when nothing is. */
export function isOver(stage: Stage, current: Stage | null): boolean {
  return current === null || STAGES.indexOf(stage) < STAGES.indexOf(current);
}
