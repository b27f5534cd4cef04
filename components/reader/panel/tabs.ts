import { isTold, NOTHING_BY_HAND, type ByHand } from "../../../lib/core/corrections/by-hand.ts";
import type { NotesControl } from "../../notes/use-notes.ts";
import type { Reading, Stage } from "../../../lib/core/reading.ts";
import type { MessageKey } from "../../i18n.ts";
import type { PanelTab, PanelView } from "./view.ts";

/** The panel's tabs, in order, each with the stage that fills it; null where none does. */
export const TABS: readonly { tab: PanelTab; label: MessageKey; stage: Stage | null }[] = [
  { tab: "facts", label: "facts", stage: "facts" },
  { tab: "figures", label: "figures", stage: "figures" },
  { tab: "dates", label: "dates", stage: "figures" },
  { tab: "names", label: "names", stage: "entities" },
  { tab: "notes", label: "notes", stage: null },
];

/** The first list that has anything in it: what the panel opens with. */
export function firstView(reading: Reading): PanelView {
  return TABS.find(({ tab }) => countOf(reading, tab) > 0)?.tab ?? "facts";
}

/** How many entries a tab has. */
export function countOf(
  reading: Reading,
  tab: PanelTab,
  byHand: ByHand = NOTHING_BY_HAND,
  notes: NotesControl | null = null,
): number {
  if (tab === "notes") return notes?.notes.length ?? 0;
  if (tab === "facts") {
    const beside = byHand.facts.filter((hand) => hand.fact === null && isTold(hand)).length;
    return reading.facts.length + beside + byHand.quotes.length;
  }
  if (tab === "names") return reading.entities.length;
  const dates = reading.figures.filter((figure) => figure.kind === "date").length;
  return tab === "dates" ? dates : reading.figures.length;
}
