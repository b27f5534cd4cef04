import type { EntityType, Figure, Reading, Span } from "../reading.ts";

/** A stretch of the text that an export marks: a mention of a name, or a figure. */
export type Mark = Span &
  ({ family: "name"; type: EntityType; name: string } | { family: "figure"; figure: Figure });

/** The marks of a Reading in text order, none overlapping another: of two that do, the longer stays. */
export function marksOf(reading: Reading): Mark[] {
  const names = reading.entities.flatMap(({ type, name, mentions }) =>
    mentions.map(({ start, end }): Mark => ({ start, end, family: "name", type, name })),
  );
  const figures = reading.figures.map((figure): Mark => ({
    start: figure.start,
    end: figure.end,
    family: "figure",
    figure,
  }));
  const marks: Mark[] = [];
  for (const mark of [...names, ...figures].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const last = marks.at(-1);
    if (!last || mark.start >= last.end) marks.push(mark);
    else if (mark.end - mark.start > last.end - last.start && mark.start !== last.start) {
      marks[marks.length - 1] = mark;
    }
  }
  return marks;
}
