/** What is drawn of facts over time: the rows of one role and unit, each at its period. */
import { groupBy } from "../../model/group-by.ts";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import type { Owners } from "../../../lib/core/library/owners.ts";
import { timeSpan, type TimeSpan } from "../../../lib/core/library/period.ts";
import { comparableUnit, convertTo } from "../../../lib/core/library/units.ts";
import type { Role } from "../../../lib/core/reading.ts";

export interface PlotPoint {
  row: FactRow;
  /** Key of the owner; "" for nobody. */
  owner: string;
  /** Milliseconds since 1970: the middle of its span. */
  at: number;
  span: TimeSpan;
  /** Whether the text tells the period; else it is when the article was published. */
  told: boolean;
  /** In the unit of the series. */
  value: number;
  upper: number | null;
}

/** Facts that can stand on one pair of axes. */
export interface Series {
  id: string;
  role: Role | null;
  kind: FactRow["kind"];
  /** The one that most of its rows are told in. */
  unit: string | null;
  /** In order of time. */
  points: PlotPoint[];
}

/** The series among rows, those with the most points first. Dates, and what has no place in time, are none. */
export function seriesOf(rows: readonly FactRow[], owners: Owners): Series[] {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    if (typeof row.value !== "number" || row.mode === "denied") continue;
    const id = JSON.stringify([
      row.role,
      row.role === null ? row.kind : null,
      comparableUnit(row.unit),
    ]);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups]
    .map(([id, group]) => seriesFrom(id, group, owners))
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => b.points.length - a.points.length);
}

function seriesFrom(id: string, rows: readonly FactRow[], owners: Owners): Series {
  const unit = mostCommon(rows.map((row) => row.unit));
  const points = rows.flatMap((row): PlotPoint[] => {
    const span = row.period === null ? null : timeSpan(row.period);
    const when = span ?? timeSpan(row.date);
    const value =
      typeof row.value === "number" ? convertTo({ value: row.value, unit: row.unit }, unit) : null;
    if (!when || value === null) return [];
    const upper =
      typeof row.upper === "number" ? convertTo({ value: row.upper, unit: row.unit }, unit) : null;
    return [
      {
        row,
        owner: owners.of(row.owner).key,
        at: (when.from + when.to) / 2,
        span: when,
        told: span !== null,
        value,
        upper,
      },
    ];
  });
  return {
    id,
    role: rows[0]?.role ?? null,
    kind: rows[0]?.kind ?? "other",
    unit,
    points: points.toSorted((a, b) => a.at - b.at || a.value - b.value),
  };
}

function mostCommon<Value>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!first) throw new Error("nothing to choose from");
  return first[0];
}

/** Owners that get a shape and a hue of their own. */
export const MOST_OWNERS = 5;

/** Owners by their number of points; those beyond the most are together under null. */
export function ownersOfPlot(points: readonly PlotPoint[]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const { owner } of points) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const keys = [...counts].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  return keys.length <= MOST_OWNERS ? keys : [...keys.slice(0, MOST_OWNERS), null];
}

/**
 * The line of an owner: from one told period to the next; through the middle where several sources tell of one. What all
 * others say is no line.
 */
export function lineOf(
  points: readonly PlotPoint[],
  owner: string | null,
): { at: number; value: number }[] {
  if (owner === null) return [];
  const own = points.filter((point) => point.owner === owner && point.told);
  return [...groupBy(own, ({ at }) => at)].map(([at, same]) => ({
    at,
    value: same.reduce((sum, { value }) => sum + value, 0) / same.length,
  }));
}
