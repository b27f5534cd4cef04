import { useMemo } from "preact/hooks";
import { isTold, type HandFact } from "../../lib/core/corrections/by-hand.ts";
import type { Reading } from "../../lib/core/reading.ts";
import { allMarks, keyMarks, repairMarks, type Mark } from "../model/marks.ts";
import type { ReaderSettings } from "./settings.ts";

export interface Marks {
  /** Everything that can be marked, in text order. */
  all: readonly Mark[];
  /** Names and figures of the present level, before kinds are switched off (those of "key" when the level is none). */
  level: readonly Mark[];
  /** What is shown. */
  active: ReadonlySet<Mark>;
}

const NO_HANDS: readonly HandFact[] = [];

/** Which marks there are, and which are shown. */
export function useMarks(
  reading: Reading,
  settings: ReaderSettings,
  showRepairs: boolean,
  hands: readonly HandFact[] = NO_HANDS,
): Marks {
  const { entities, figures, facts, repairs } = reading;
  const found = useMemo(() => allMarks({ entities, figures }), [entities, figures, facts]);
  const repaired = useMemo(() => repairMarks(repairs), [repairs]);
  const all = useMemo(
    () => [...found, ...repaired].toSorted((a, b) => a.start - b.start || b.end - a.end),
    [found, repaired],
  );
  const key = useMemo(() => {
    const told = new Set(hands.filter(isTold).flatMap((hand) => hand.figures));
    return keyMarks(found, { entities, figures }, told);
  }, [found, hands]);
  const level = settings.marks === "all" ? found : key;
  const hidden = settings.hidden.join(" ");
  const active = useMemo(() => {
    const off = new Set<Mark["kind"]>(settings.hidden);
    const shown = settings.marks === "none" ? [] : level.filter((mark) => !off.has(mark.kind));
    return new Set(showRepairs ? [...repaired, ...shown] : shown);
  }, [level, repaired, hidden, settings.marks, showRepairs]);
  return { all, level, active };
}
