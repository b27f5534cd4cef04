import type { Figure } from "../reading.ts";

/** Code units between a day and a time of the day that belongs to it: "at about 11 p.m. on Tuesday", "samedi, à 20 heures". */
const GAP = 12;
const TIME = /^T\d{2}:\d{2}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Times of the day made absolute by the day that stands right beside them, in place.
 * @param figures of one sentence, in text order
 */
export function resolveTimes(figures: readonly Figure[], text: string): void {
  for (const [index, figure] of figures.entries()) {
    if (figure.kind !== "date" || !TIME.test(String(figure.value)) || figure.upper !== undefined)
      continue;
    const day =
      dayBeside(figure, figures[index + 1], text) ?? dayBeside(figures[index - 1], figure, text);
    if (day !== undefined) figure.resolved = `${day}${figure.value}`;
  }
}

/** The day that one of two neighbours tells, where hardly anything stands between them. */
function dayBeside(
  first: Figure | undefined,
  second: Figure | undefined,
  text: string,
): string | undefined {
  if (!first || !second || second.start - first.end > GAP) return undefined;
  if (/[.;:!?\n]/u.test(text.slice(first.end, second.start).replace(/^\./u, ""))) return undefined;
  for (const { kind, value, upper, resolved } of [first, second]) {
    if (kind !== "date" || upper !== undefined) continue;
    const day = resolved ?? String(value);
    if (DAY.test(day)) return day;
  }
  return undefined;
}
