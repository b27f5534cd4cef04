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
