import type { Reading, Repair, Span } from "../../lib/core/reading.ts";
import { figureGroup, nameKind, type MarkKind } from "./kinds.ts";
import { mainNames } from "./key-figures.ts";
import { shownRepairs } from "./repairs.ts";

/** Something marked in the text: a mention of a name, a figure, or (on demand) a repair. */
export interface Mark extends Span {
  family: "name" | "figure" | "repair";
  kind: MarkKind | "repair";
  /** Index into `Reading.entities`, `Reading.figures` or `Reading.repairs`. */
  index: number;
  /** Of a name: which of its mentions. */
  mention: number;
}

type Marked = Pick<Reading, "entities" | "figures">;

/** Names whose first mention is marked at the level "key". */
const MAIN_NAMES = 12;

/** Every mark of a Reading, in text order, the longer first where two begin together. */
export function allMarks(reading: Marked): Mark[] {
  const marks: Mark[] = [];
  for (const [index, entity] of reading.entities.entries()) {
    const kind = nameKind(entity.type);
    for (const [mention, { start, end }] of entity.mentions.entries()) {
      marks.push({ family: "name", kind, index, mention, start, end });
    }
  }
  for (const [index, figure] of reading.figures.entries()) {
    const { start, end } = figure;
    marks.push({ family: "figure", kind: figureGroup(figure.kind), index, mention: 0, start, end });
  }
  return inOrder(marks);
}

/** The repairs that left something in the text to stand at: what was only taken out has its place in the list alone. */
export function repairMarks(repairs: readonly Repair[]): Mark[] {
  return inOrder(
    shownRepairs(repairs).map(({ repair: { start, end }, index }) => ({
      family: "repair",
      kind: "repair",
      index,
      mention: 0,
      start,
      end,
    })),
  );
}

function inOrder(marks: Mark[]): Mark[] {
  return marks
    .filter((mark) => mark.end > mark.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The marks of the level "key": figures whose role is known, and the first mention of each main name.
 * @param told figures of which a person said in their own words what they measure
 */
export function keyMarks(
  marks: readonly Mark[],
  reading: Marked,
  told: ReadonlySet<number> = new Set(),
): Mark[] {
  const main = new Set(mainNames(reading.entities, MAIN_NAMES));
  return marks.filter((mark) => {
    if (mark.family === "figure")
      return reading.figures[mark.index]?.role !== undefined || told.has(mark.index);
    const entity = reading.entities[mark.index];
    return mark.mention === 0 && entity !== undefined && main.has(entity);
  });
}

/** The marks of a summary: figures whose role is known, and each main name where the summary first has it. */
export function summaryMarks(reading: Marked, spans: readonly Span[]): Mark[] {
  const main = new Set(mainNames(reading.entities, MAIN_NAMES));
  const said = new Set<number>();
  return allMarks(reading).filter((mark) => {
    if (!spans.some(({ start, end }) => mark.start >= start && mark.end <= end)) return false;
    if (mark.family === "figure") return reading.figures[mark.index]?.role !== undefined;
    const entity = reading.entities[mark.index];
    if (!entity || !main.has(entity) || said.has(mark.index)) return false;
    said.add(mark.index);
    return true;
  });
}

/** How many marks there are of each kind. */
export function countKinds(marks: readonly Mark[]): Map<Mark["kind"], number> {
  const counts = new Map<Mark["kind"], number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

export interface Piece {
  text: string;
  mark: Mark | null;
}

/**
 * A stretch of text cut into marked and unmarked pieces, for a view that does not walk the marks. `marks` in text
 * order; where two overlap, the first (and longer) stands.
 */
export function markedPieces(text: string, span: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > span.end) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end), mark: null });
  return pieces;
}
