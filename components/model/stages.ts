import type { Stage } from "../../lib/core/reading.ts";
import { STAGES } from "../../lib/core/stages.ts";

/** Whether `stage` is over while `current` is under way; everything is over when nothing is. */
export function isOver(stage: Stage, current: Stage | null): boolean {
  return current === null || STAGES.indexOf(stage) < STAGES.indexOf(current);
}
