/**
 * Units of the same kind, one into another. Money is never converted: what a currency is worth depends on the day, and no
 * article says which day was meant.
 */
import { LADDERS, UNITS, type Dimension, type System } from "./unit-table.ts";

/** A number with its unit: a UCUM code, an ISO 4217 code, "%", or a counted noun. */
export interface Quantity {
  value: number;
  unit: string | null;
}

/**
 * What two numbers have to share to be compared: the dimension of a known unit, else the unit itself. "m2" and "[acr_us]"
 * share one, "EUR" and "USD" do not.
 */
export function comparableUnit(unit: string | null): string {
  if (unit === null) return "";
  return dimensionOf(unit) ?? `=${unit}`;
}

/** The number in the base unit of its dimension; as it is where the unit is none of those that convert. */
export function inBase({ value, unit }: Quantity): number {
  const known = unit === null ? undefined : UNITS.get(unit);
  return known ? value * known.factor + (known.offset ?? 0) : value;
}

/**
 * The same amount in a unit of the system, the largest in which it is at least 1; as it is where the system has no unit
 * for it.
 */
export function convert(quantity: Quantity, system: System): Quantity {
  const dimension = quantity.unit === null ? null : dimensionOf(quantity.unit);
  const ladder = dimension === null ? undefined : LADDERS[system][dimension];
  if (!ladder || (quantity.unit !== null && ladder.includes(quantity.unit))) return quantity;
  const base = inBase(quantity);
  const units = ladder.map((unit) => ({ value: fromBase(base, unit), unit }));
  const fitting = units.findLast(({ value }) => Math.abs(value) >= 1);
  return fitting ?? units[0] ?? quantity;
}

/** The same amount in one unit; null where the two are not of one dimension. */
export function convertTo(quantity: Quantity, unit: string | null): number | null {
  if (quantity.unit === unit) return quantity.value;
  if (unit === null || comparableUnit(quantity.unit) !== comparableUnit(unit)) return null;
  return fromBase(inBase(quantity), unit);
}

function fromBase(base: number, unit: string): number {
  const known = UNITS.get(unit);
  if (!known) return base;
  // Twelve digits: what binary fractions add to a factor is no part of the amount.
  return Number(((base - (known.offset ?? 0)) / known.factor).toPrecision(12));
}

const dimensionOf = (unit: string): Dimension | null => UNITS.get(unit)?.dimension ?? null;
