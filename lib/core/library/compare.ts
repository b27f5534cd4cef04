/** What several sources say of the same: whose, what, and for when. */
import type { Role } from "../reading.ts";
import type { FactRow } from "./fact-rows.ts";
import { isLater } from "./moments.ts";
import type { Owner, Owners } from "./owners.ts";
import { comparableUnit, convertTo, inBase } from "./units.ts";

/**
 * "same": one number. "rounded": one, as far as the rounder of them goes. "differ": several. "apart": in units or
 * currencies that cannot be compared. "changed": several, of no stated period, said long after one another.
 */
export type Agreement = "same" | "rounded" | "differ" | "apart" | "changed";

/** As much of a row as tells whether another says the same. */
export type Amount = Pick<FactRow, "value" | "upper" | "unit" | "qualifier">;

/** What some of the sources say alike. */
export interface Saying {
  rows: FactRow[];
}

export interface FactGroup {
  owner: Owner;
  role: Role | null;
  period: string | null;
  agreement: Agreement;
  /** By how much the largest is above the smallest, in per cent of the smallest; null where that says nothing. */
  spread: number | null;
  /** What is said, the same together, from the smallest to the largest. */
  sayings: Saying[];
  /** Number of articles that say something. */
  sources: number;
}

/** Rows of one group whose times are compared, each with each. */
const MOST_IN_TIME = 300;

/** What a double tells for sure after a conversion. */
const MOST_DIGITS = 12;

/**
 * Groups of rows with the same owner, role and period that more than one article speaks of, those that differ first.
 * Facts that were denied are left out: nobody says so.
 */
export function compareFacts(rows: readonly FactRow[], owners: Owners): FactGroup[] {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    if (row.owner === null || row.role === null || row.mode === "denied") continue;
    const key = JSON.stringify([owners.of(row.owner).key, row.role, row.period]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1)
    .map((group) => grouped(group, owners))
    .toSorted((a, b) => ORDER[a.agreement] - ORDER[b.agreement] || byName(a, b));
}

const ORDER: Record<Agreement, number> = { differ: 0, apart: 1, changed: 2, rounded: 3, same: 4 };

function grouped(rows: FactRow[], owners: Owners): FactGroup {
  const sayings = sayingsOf(rows);
  const numbers = rows.map(baseOf).filter((value) => value !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const agreement = agreementInTime(rows);
  const isSpread = agreement === "differ" && numbers.length === rows.length && least > 0;
  return {
    owner: owners.of(rows[0]?.owner ?? null),
    role: rows[0]?.role ?? null,
    period: rows[0]?.period ?? null,
    agreement,
    spread: isSpread ? (most / least - 1) * 100 : null,
    sayings: agreement === "changed" ? sayings.toSorted(byDate) : sayings,
    sources: new Set(rows.map(({ article }) => article)).size,
  };
}

/** As `agreementOf`; what differs is no contradiction where each two that differ were said long after one another. */
function agreementInTime(rows: readonly FactRow[]): Agreement {
  const agreement = agreementOf(rows);
  if (agreement !== "differ" || rows.length > MOST_IN_TIME) return agreement;
  const isChange = rows.every((a) =>
    rows.every((b) => isLater(a, b) || agreementOf([a, b]) !== "differ"),
  );
  return isChange ? "changed" : agreement;
}

/** Whether rows say the same, at whatever time they do. */
export function agreementOf(rows: readonly Amount[]): Agreement {
  const [first, ...rest] = rows;
  if (!first) return "same";
  if (rest.some((row) => !isComparable(first, row))) return "apart";
  const each = [...new Map(rows.map((row) => [amountKey(row), row])).values()];
  if (each.length === 1) return "same";
  return each.every((a) => each.every((b) => agrees(a, b))) ? "rounded" : "differ";
}

function isComparable(a: Amount, b: Amount): boolean {
  return typeof a.value === typeof b.value && comparableUnit(a.unit) === comparableUnit(b.unit);
}

function agrees(a: Amount, b: Amount): boolean {
  const [x, y] = [baseOf(a), baseOf(b)];
  if (x === null || y === null) {
    // A day within the month that the other tells.
    const [one, other] = [String(a.value), String(b.value)];
    return one.startsWith(other) || other.startsWith(one);
  }
  const [from, to] = [topOf(a) ?? x, topOf(b) ?? y];
  // Ranges that touch, and a number within a range.
  if (x <= to && y <= from) return true;
  if (isBound(a, y, x) || isBound(b, x, y)) return true;
  return rounds(a, b) || rounds(b, a);
}

/** "More than 15" is not against 17, "at most 20" neither. */
function isBound({ qualifier }: Amount, other: number, own: number): boolean {
  if (qualifier === "at-least" || qualifier === "more-than") return other >= own;
  if (qualifier === "at-most" || qualifier === "less-than") return other <= own;
  return false;
}

/** Whether a number, written with as many digits as the rounder one has, is that one. */
function rounds(rounder: Amount, finer: Amount): boolean {
  if (typeof rounder.value !== "number" || typeof finer.value !== "number") return false;
  if (rounder.upper !== null || finer.upper !== null) return false;
  const value = convertTo({ value: finer.value, unit: finer.unit }, rounder.unit);
  if (value === null || value === 0 || rounder.value === 0) return false;
  return Number(value.toPrecision(digitsOf(rounder.value))) === rounder.value;
}

/** Digits before the zeros at the end: of 17 000 000 two, of 16 840 000 four. One alone would be too coarse. */
function digitsOf(value: number): number {
  const digits = value
    .toExponential(MOST_DIGITS - 1)
    .replace(/e.*$/u, "")
    .replaceAll(/[-.]/gu, "");
  return Math.max(2, digits.replace(/0+$/u, "").length);
}

const baseOf = ({ value, unit }: Amount): number | null =>
  typeof value === "number" ? inBase({ value, unit }) : null;
const topOf = ({ upper, unit }: Amount): number | null =>
  typeof upper === "number" ? inBase({ value: upper, unit }) : null;

function sayingsOf(rows: readonly FactRow[]): Saying[] {
  const sayings = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = amountKey(row);
    const saying = sayings.get(key);
    if (saying) saying.push(row);
    else sayings.set(key, [row]);
  }
  return [...sayings.values()]
    .map((own) => ({ rows: own }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Rows with the same key say the same, whatever unit they say it in. */
export function amountKey(row: Amount): string {
  const { value, upper, unit } = row;
  const base = baseOf(row);
  if (base === null) return JSON.stringify([value, upper]);
  const top = topOf(row);
  return JSON.stringify([digits(base), digits(top), comparableUnit(unit)]);
}

const digits = (number: number | null): string => number?.toPrecision(MOST_DIGITS) ?? "";

function placeOf({ rows: [row] }: Saying): number {
  return (row && baseOf(row)) ?? 0;
}

function byDate({ rows: [a] }: Saying, { rows: [b] }: Saying): number {
  const [one, other] = [a?.date ?? "", b?.date ?? ""];
  return one < other ? -1 : Number(one > other);
}

function byName(a: FactGroup, b: FactGroup): number {
  const [x, y] = [a, b].map(({ owner, role, period }) => [owner.key, role, period].join("\n"));
  return (x ?? "") < (y ?? "") ? -1 : 1;
}
