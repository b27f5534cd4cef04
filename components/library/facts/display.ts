/** In which units and how long numbers are shown; what is copied and saved stays as it was told. */
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import type { System } from "../../../lib/core/library/unit-table.ts";
import { convert, convertTo } from "../../../lib/core/library/units.ts";
import type { Figure } from "../../../lib/core/reading.ts";
import { formatExact, formatFigure } from "../../format/figures.ts";
import { formatMoney, formatNumber } from "../../format/numbers.ts";

/** "auto": as the figure itself suggests. */
export type Scale = "auto" | "thousands" | "millions" | "billions" | "full";

export interface Display {
  system: "told" | System;
  scale: Scale;
}

export const DEFAULT_DISPLAY: Display = { system: "told", scale: "auto" };

/** Significant digits of a converted amount: more would be an exactness that nobody told. */
const CONVERTED_DIGITS = 4;

const SCALES: Record<Exclude<Scale, "auto" | "full">, { by: number; fr: string; en: string }> = {
  thousands: { by: 1e3, fr: "k", en: "k" },
  millions: { by: 1e6, fr: "M", en: "m" },
  billions: { by: 1e9, fr: "Md", en: "bn" },
};

/** The row's figure, as the formats of figures take it; its place in the text is not known here. */
export function figureOf(
  row: Pick<FactRow, "text" | "kind" | "value" | "unit" | "upper" | "qualifier" | "role">,
): Figure {
  return {
    text: row.text,
    kind: row.kind,
    value: row.value,
    unit: row.unit,
    start: 0,
    end: 0,
    ...(row.upper === null ? {} : { upper: row.upper }),
    ...(row.qualifier === null ? {} : { qualifier: row.qualifier }),
    ...(row.role === null ? {} : { role: row.role }),
  };
}

/** How much, in the interface language. */
export function formatValue(row: FactRow, { system, scale }: Display, locale: string): string {
  const figure = system === "told" ? figureOf(row) : converted(figureOf(row), system);
  if (scale === "full") return typeof figure.value === "number" ? exact(figure, locale) : row.text;
  const isScaled =
    scale !== "auto" &&
    typeof figure.value === "number" &&
    figure.upper === undefined &&
    (figure.kind === "money" || figure.kind === "people" || figure.kind === "count");
  return isScaled ? scaled(figure, scale, locale) : formatFigure(figure, locale);
}

function converted(figure: Figure, system: System): Figure {
  const { value, upper, unit } = figure;
  if (typeof value !== "number") return figure;
  const next = convert({ value, unit }, system);
  if (next.unit === unit) return figure;
  const top = typeof upper === "number" ? convertTo({ value: upper, unit }, next.unit) : null;
  return {
    ...figure,
    value: rounded(next.value),
    unit: next.unit,
    ...(top === null ? {} : { upper: rounded(top) }),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(CONVERTED_DIGITS));

/** With the sign of its qualifier. */
function exact(figure: Figure, locale: string): string {
  const plain = formatExact(figure, locale);
  return signOf(figure, locale) + plain;
}

/** "17,5 M€", "€0.4m", "1.2 M": money and counts by a power of ten that is the same in every row. */
function scaled(figure: Figure, scale: keyof typeof SCALES, locale: string): string {
  const { by, ...letters } = SCALES[scale];
  const number = formatNumber(Number((Number(figure.value) / by).toPrecision(6)), locale);
  const letter = letters[locale.startsWith("fr") ? "fr" : "en"];
  const sign = signOf(figure, locale);
  // A bare number keeps its distance, and "m" beside it would be metres.
  if (figure.kind !== "money" || figure.unit === null) {
    return `${sign}${number}\u00A0${letter === "m" ? "M" : letter}`;
  }
  // "1 €" and "€1" tell where the currency stands; before it goes the letter, as the press writes it.
  const [before = "", after = ""] = formatMoney(1, figure.unit, locale, "exact").split("1", 2);
  const gap = /^\s/u.exec(after)?.[0] ?? "";
  return `${sign}${before}${number}${gap}${letter}${after.slice(gap.length)}`;
}

function signOf({ qualifier, ...figure }: Figure, locale: string): string {
  if (!qualifier) return "";
  const zero = { ...figure, kind: "count" as const, value: 0, unit: null };
  return formatFigure({ ...zero, qualifier }, locale).replace(formatFigure(zero, locale), "");
}
