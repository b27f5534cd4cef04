import type { Figure } from "../../lib/core/reading.ts";
import { timeKey } from "../format/dates.ts";

/** The dates in order of time, those without a year after them in text order. */
export function datesInOrder(figures: readonly Figure[]): Figure[] {
  return figures
    .filter((figure) => figure.kind === "date")
    .map((figure) => ({ figure, key: timeKey(figure.resolved ?? String(figure.value)) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return a.key < b.key ? -1 : Number(a.key > b.key);
    })
    .map(({ figure }) => figure);
}
