import { fractionValue } from "../numbers/fraction.ts";

type Value = number | string;

/** The same number, within a millionth; the same date or score, character by character. */
export function sameValue(wanted: Value, got: Value): boolean {
  if (String(wanted) === String(got)) return true;
  const a = numberOf(wanted);
  const b = numberOf(got);
  return a !== null && b !== null && Math.abs(a - b) <= 2e-6 * Math.max(1, Math.abs(a));
}

function numberOf(value: Value): number | null {
  if (typeof value === "number") return value;
  const fraction = fractionValue(value);
  if (fraction !== null) return fraction;
  return /^-?\d+(?:\.\d+)?$/u.test(value) && !/^\d{4}$/u.test(value) ? Number(value) : null;
}

/** Codes for one thing that the corpus and the product write differently. */
const SAME_UNITS: ReadonlyMap<string, string> = new Map([
  ["l", "L"],
  ["hl", "hL"],
  ["cl", "cL"],
  ["ml", "mL"],
  ["dl", "dL"],
  ["B", "By"],
  ["kB", "kBy"],
  ["KB", "kBy"],
  ["MB", "MBy"],
  ["GB", "GBy"],
  ["TB", "TBy"],
  ["PB", "PBy"],
]);

export const sameUnit = (wanted: string | null, got: string | null): boolean =>
  code(wanted) === code(got);

/** Nouns are compared without their capitals; of codes case is part. */
function code(unit: string | null): string | null {
  if (unit === null) return null;
  return SAME_UNITS.get(unit) ?? (unit.length > 3 ? unit.toLowerCase() : unit);
}

/** How many of a dimension's first unit one of each is: years and months at their mean length, as UCUM has them. */
const AMOUNTS: readonly Record<string, number>[] = [
  { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800, mo: 2_629_800, a: 31_557_600 },
  { mm: 1, cm: 10, m: 1000, km: 1e6 },
  { g: 1, kg: 1000, t: 1e6, kt: 1e9, Mt: 1e12 },
  { m2: 1, har: 10_000, km2: 1e6 },
  { mL: 1, cL: 10, L: 1000, hL: 100_000, m3: 1e6 },
  { W: 1, kW: 1000, MW: 1e6, GW: 1e9, TW: 1e12 },
  { "W.h": 1, "kW.h": 1000, "MW.h": 1e6, "GW.h": 1e9, "TW.h": 1e12 },
];

/** Is it the same amount in another unit: "deux ans et six mois" as 30 months or as two years and a half? */
export function sameAmount(
  wanted: { value: Value; unit: string | null },
  got: { value: Value; unit: string | null },
): boolean {
  const a = amount(wanted);
  const b = amount(got);
  return a !== null && b !== null && a.of === b.of && sameValue(a.size, b.size);
}

function amount(one: { value: Value; unit: string | null }): { of: unknown; size: number } | null {
  const unit = code(one.unit);
  if (typeof one.value !== "number" || unit === null) return null;
  for (const of of AMOUNTS) {
    const factor = of[unit];
    if (factor !== undefined) return { of, size: one.value * factor };
  }
  return null;
}
