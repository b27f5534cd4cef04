import type { Figure, Qualifier, Role } from "../../lib/core/reading.ts";
import { formatDate } from "./dates.ts";
import { numberFormat } from "./kept.ts";
import { formatCompact, formatMoney, formatNumber, formatPercent } from "./numbers.ts";
import { intlUnit, unitSymbol } from "./units.ts";

/** Roles whose sign is their meaning. */
const SIGNED: ReadonlySet<Role> = new Set<Role>(["growth"]);

const QUALIFIER_SIGNS: Record<Qualifier, string> = {
  approximate: "≈",
  "at-least": "≥",
  "at-most": "≤",
  "more-than": ">",
  "less-than": "<",
};

const NBSP = "\u00A0";
/** As wide as the digits it stands beside in a table. */
const MINUS = "\u2212";

/**
 * A figure's value for a table cell, in the interface language: "17 M€", "≈ 830 m²", "10–12 %", "12 juin 2014".
 *
 * People and counted things are the number alone: the row says what is counted.
 */
export function formatFigure(figure: Figure, locale: string): string {
  return withSigns(figure, withoutQualifier(figure, locale, "compact"));
}

/** "≈ 17 000 000 €" where `formatFigure` is shorter, "≈ 17 M€"; null where that says all. */
export function exactBehind(figure: Figure, locale: string): string | null {
  const exact = withSigns(figure, formatExact(figure, locale));
  return exact === formatFigure(figure, locale) ? null : exact;
}

function withSigns({ qualifier }: Figure, written: string): string {
  const sign = qualifier ? QUALIFIER_SIGNS[qualifier] + NBSP : "";
  return sign + written.replaceAll(/(?<=^|\u2026 )-(?=\d)/gu, MINUS);
}

/** The exact value, all its digits and its unit, for the card: "17 000 000 €", "jeudi" resolved to its date. */
export function formatExact(figure: Figure, locale: string): string {
  return withoutQualifier(figure, locale, "exact");
}

function withoutQualifier(figure: Figure, locale: string, notation: "compact" | "exact"): string {
  if (figure.kind === "date") {
    const iso = figure.resolved ?? String(figure.value);
    if (figure.upper !== undefined && !iso.includes("/")) {
      return formatDate(`${iso}/${figure.upper}`, locale, notation === "exact" ? "long" : "medium");
    }
    return formatDate(iso, locale, notation === "exact" ? "long" : "medium");
  }
  if (typeof figure.value === "string") return figure.value;
  const one = (value: number): string => formatOne(value, figure, locale, notation);
  if (typeof figure.upper !== "number") return one(figure.value);
  return joinRange(one(figure.value), one(figure.upper));
}

/** "160 M€" and "215 M€" to "160–215 M€"; "€160M" and "€215M" to "€160–215M". A range names its unit once. */
function joinRange(lower: string, upper: string): string {
  const [before, suffix] = [/^\D*/u.exec(lower)?.[0] ?? "", /\D*$/u.exec(lower)?.[0] ?? ""];
  // "−15–20 %" would hide the second sign.
  if (/[-+]/u.test(before)) return `${lower} \u2026 ${upper}`;
  const same = upper.startsWith(before) && /\D*$/u.exec(upper)?.[0] === suffix;
  if (!same) return `${lower}\u2013${upper}`;
  return `${lower.slice(0, lower.length - suffix.length)}\u2013${upper.slice(before.length)}`;
}

function formatOne(
  value: number,
  figure: Figure,
  locale: string,
  notation: "compact" | "exact",
): string {
  const signed = figure.role !== undefined && SIGNED.has(figure.role);
  const { kind, unit } = figure;
  if (kind === "money" && unit) return formatMoney(value, unit, locale, notation);
  const fraction = kind === "ratio" && unit === null ? fractionOf(value) : null;
  if (fraction) return fraction;
  if (unit === "%") return formatPercent(value, locale, signed);
  const bare = unit === null || kind === "people" || kind === "count" || kind === "rank";
  // A compact number before a symbol would read as another unit: "1,2 M t".
  const number =
    bare && notation === "compact"
      ? formatCompact(value, locale, signed)
      : formatNumber(value, locale, signed);
  if (bare) return number;
  const named = intlUnit(unit);
  if (named) {
    return numberFormat(locale, {
      style: "unit",
      unit: named,
      unitDisplay: "long",
      maximumFractionDigits: 2,
    }).format(value);
  }
  return `${number}${NBSP}${unitSymbol(unit, locale)}`;
}

/** Denominators of the fractions that people say: halves to tenths. */
const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** "2/3" for 0.6667: a part of a whole as it is said; null for what is no such part. */
function fractionOf(value: number): string | null {
  if (value <= 0 || value >= 1) return null;
  for (const of of DENOMINATORS) {
    const parts = Math.round(value * of);
    if (parts > 0 && Math.abs(parts / of - value) < 0.0005) return `${parts}/${of}`;
  }
  return null;
}
