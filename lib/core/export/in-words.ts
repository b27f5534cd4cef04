/** What a mark stands for, in one line of words. */
import type { Entity, Figure, Reading } from "../reading.ts";
import { periodInWords } from "./dates.ts";
import type { Labels } from "./wording.ts";

/** UCUM codes that are written as they are, or almost. */
const SYMBOL = /^[A-Za-z/.]+[23]?$/u;

/** UCUM codes that `Intl.NumberFormat` can name, in its own vocabulary. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  "%": "percent",
  s: "second",
  min: "minute",
  h: "hour",
  d: "day",
  wk: "week",
  mo: "month",
  a: "year",
  mm: "millimeter",
  cm: "centimeter",
  m: "meter",
  km: "kilometer",
  "km/h": "kilometer-per-hour",
  g: "gram",
  kg: "kilogram",
  L: "liter",
  har: "hectare",
  Cel: "celsius",
};

const NUMBER = { maximumFractionDigits: 6 } as const;

/** A name's canonical form and its kind. */
export function nameInWords({ name, type }: Pick<Entity, "name" | "type">, labels: Labels): string {
  return `${name} — ${labels.types[type]}`;
}

/** What a figure measures, whose it is, its exact value and for when, those that are known. */
export function figureInWords(
  figure: Figure,
  { entities }: Pick<Reading, "entities">,
  labels: Labels,
): string {
  const { role, kind, about, period, qualifier } = figure;
  const value = exactValue(figure, labels);
  const parts = [
    role ? labels.roles[role] : labels.kinds[kind],
    about === undefined ? "" : entities[about]?.name,
    qualifier ? `${labels.qualifiers[qualifier]} ${value}` : value,
    period === undefined ? "" : periodInWords(period, labels),
  ];
  return parts.filter(Boolean).join(" · ");
}

function exactValue(figure: Figure, labels: Labels): string {
  const { value, upper, unit, resolved, text } = figure;
  if (typeof value === "string") {
    // Without a year, or none at all: as the article writes it.
    if (!/^\d{4}/u.test(resolved ?? value)) return text;
    const day = resolved ?? value;
    return periodInWords(upper === undefined ? day : `${day}/${upper}`, labels);
  }
  // What is counted is a word of the article's language, in its base form: the number says enough.
  const format = formatOf(COUNTED.has(figure.kind) ? null : unit, labels);
  if (!format) return text;
  return typeof upper === "number" ? `${format(value)} – ${format(upper)}` : format(value);
}

const COUNTED: ReadonlySet<Figure["kind"]> = new Set(["count", "people", "rank", "ratio", "other"]);

/** Null for a unit whose code says nothing to people. */
function formatOf(unit: string | null, { locale }: Labels): ((value: number) => string) | null {
  const named = unit === null ? undefined : INTL_UNITS[unit];
  if (named) {
    const style = { style: "unit", unit: named, unitDisplay: "long", ...NUMBER } as const;
    return unit === "%"
      ? new Intl.NumberFormat(locale, { ...style, unitDisplay: "short" }).format
      : new Intl.NumberFormat(locale, style).format;
  }
  if (unit !== null && /^[A-Z]{3}$/u.test(unit)) {
    return new Intl.NumberFormat(locale, {
      style: "currency",
      currency: unit,
      minimumFractionDigits: 0,
      maximumFractionDigits: 4,
    }).format;
  }
  if (unit !== null && !SYMBOL.test(unit)) return null;
  const { format } = new Intl.NumberFormat(locale, NUMBER);
  const sign = unit
    ?.replaceAll(".", "")
    .replace(/(?<=m)[23]$/u, (power) => (power === "2" ? "²" : "³"));
  return (value) => (sign ? `${format(value)} ${sign}` : format(value));
}
