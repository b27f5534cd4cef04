import type { Repair } from "../../lib/core/reading.ts";
import { APPLY } from "../../lib/core/repair/edit.ts";

/** What became of a repair, and by whom: repair carries out what it is sure enough of, and suggests the rest. */
export type RepairState = "repaired" | "undone" | "suggested" | "accepted";

export function repairState({
  applied,
  confidence,
}: Pick<Repair, "applied" | "confidence">): RepairState {
  const sure = confidence >= APPLY;
  if (applied) return sure ? "repaired" : "accepted";
  return sure ? "undone" : "suggested";
}

/** Repairs of characters, by their index in the Reading: what stands twice is told among what was left out. */
export function shownRepairs(repairs: readonly Repair[]): { repair: Repair; index: number }[] {
  return repairs.flatMap((repair, index) =>
    repair.kind === "duplicate" ? [] : [{ repair, index }],
  );
}
