import type { Entity, Fact, Figure, Reading } from "../../lib/core/reading.ts";
import { groupBy } from "./group-by.ts";

/**
 * Facts below this are shown as unsure in the reader, and not at all in the popup. Confidence is the measured share of
 * facts whose role and owner are both right: those shown are right more often than not.
 */
export const SURE = 0.5;
/** Rows that one owner gets before the others have had their turn. */
const FAIR_SHARE = 3;

export interface FigureRow {
  fact: Fact;
  figure: Figure;
  /** What is counted ("ingénieurs"), as written, where another row of the same owner says the same of other things. */
  counted?: string;
}

export interface OwnerFigures {
  /** Null: the text does not say whose. */
  owner: Entity | null;
  rows: FigureRow[];
}

type Facts = Pick<Reading, "facts" | "figures" | "entities">;

/**
 * The figures that say most, for the popup: sure facts that are not denied, by whose they are, the most salient owner
 * first, those without an owner last, at most `limit` rows in all.
 */
export function keyFigures(reading: Facts, limit = 6): OwnerFigures[] {
  const groups = byOwner(reading, (fact) => fact.confidence >= SURE && fact.mode !== "denied");
  const taken = new Set<FigureRow>();
  // Owners take turns of a few rows each, so that one of them does not fill the table.
  for (let round = 0; taken.size < limit; round++) {
    const before = taken.size;
    for (const group of groups) {
      const own = numbersFirst(group.rows).slice(round * FAIR_SHARE, (round + 1) * FAIR_SHARE);
      for (const row of own) if (taken.size < limit) taken.add(row);
    }
    if (taken.size === before) break;
  }
  return groups
    .map(({ owner, rows }) => ({ owner, rows: toldApart(rows.filter((row) => taken.has(row))) }))
    .filter((group) => group.rows.length > 0);
}

/** All facts that pass, by whose they are, the most salient owner first, in text order within an owner. */
export function factsByOwner(
  reading: Facts,
  passes: (fact: Fact) => boolean = () => true,
): OwnerFigures[] {
  const groups = byOwner(reading, passes);
  return groups.map(({ owner, rows }) => ({ owner, rows: toldApart(rows) }));
}

/** What is counted, where the row's label ("jobs cut") does not say it already ("jobs"). */
export function countedBeside({ counted }: FigureRow, label: string): string | null {
  return counted && !label.toLowerCase().includes(counted.toLowerCase()) ? counted : null;
}

function byOwner(reading: Facts, passes: (fact: Fact) => boolean): OwnerFigures[] {
  const groups = new Map<number | null, FigureRow[]>();
  for (const fact of reading.facts) {
    const figure = reading.figures[fact.figures[0] ?? -1];
    if (!figure || !passes(fact)) continue;
    const subject = fact.subject !== null && reading.entities[fact.subject] ? fact.subject : null;
    const rows = groups.get(subject) ?? [];
    rows.push({ fact, figure });
    groups.set(subject, rows);
  }
  return [...groups]
    .map(([subject, rows]) => ({
      owner: subject === null ? null : (reading.entities[subject] ?? null),
      rows: rows.toSorted((a, b) => a.figure.start - b.figure.start),
    }))
    .toSorted((a, b) => rank(b.owner) - rank(a.owner));
}

/** Rows that would read alike get what they count beside their role. */
function toldApart(rows: FigureRow[]): FigureRow[] {
  const alike = groupBy(rows, ({ fact, figure }) =>
    [fact.property, fact.mode, figure.period].join(" "),
  );
  return [...alike.values()]
    .flatMap((group) => (group.length > 1 ? group.map(withCounted) : group))
    .toSorted((a, b) => a.figure.start - b.figure.start);
}

/** A number in digits at the beginning of a figure, with what parts its digits. */
const DIGITS = /^[\d\s.,]+(?=\p{L})/u;

function withCounted(row: FigureRow): FigureRow {
  const { kind, unit, text } = row.figure;
  if ((kind !== "people" && kind !== "count") || unit === null) return row;
  const counted = text.replace(DIGITS, "");
  // "65" alone does not say of what.
  return /\p{L}/u.test(counted) ? { ...row, counted } : row;
}

/** Names by salience, the most salient first; at most `limit`. */
export function mainNames(entities: readonly Entity[], limit = 5): Entity[] {
  return entities
    .filter((entity) => entity.mentions.length > 0)
    .toSorted((a, b) => b.salience - a.salience)
    .slice(0, limit);
}

function rank(owner: Entity | null): number {
  return owner ? owner.salience : -1;
}

/** A year of foundation says less at a glance than a turnover. */
function numbersFirst(rows: FigureRow[]): FigureRow[] {
  return rows.toSorted(
    (a, b) => Number(a.figure.kind === "date") - Number(b.figure.kind === "date"),
  );
}
