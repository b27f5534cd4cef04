import { numberFormat } from "./kept.ts";

/** Digits after which a compact form would hide something: "1,234 M€" keeps all of 1 234 000 000. */
const COMPACT_DIGITS = 4;
const MILLION = 1_000_000;

/** A plain number, all its digits, grouped as the language groups them. */
export function formatNumber(value: number, locale: string, signed = false): string {
  return numberFormat(locale, {
    maximumFractionDigits: 6,
    signDisplay: signed ? "exceptZero" : "auto",
  }).format(value);
}

/**
 * A number as people write it in a table, "1.2 million": in millions and billions where that hides no digit, else in
 * full.
 *
 * `Intl`'s compact form starts at thousands, which French does not write: below a million the number stays whole.
 */
export function formatCompact(value: number, locale: string, signed = false): string {
  const signDisplay = signed ? "exceptZero" : "auto";
  if (!isCompact(value)) return formatNumber(value, locale, signed);
  return numberFormat(locale, {
    notation: "compact",
    // Alone, "1.2m" would be metres.
    compactDisplay: "long",
    maximumSignificantDigits: COMPACT_DIGITS,
    signDisplay,
  }).format(value);
}

/**
 * Money. Compact as "17 M€", "€17m"; exact as "17 000 000 €". An unknown currency code is written after the number.
 */
export function formatMoney(
  value: number,
  currency: string,
  locale: string,
  notation: "compact" | "exact",
): string {
  const compact = notation === "compact" && isCompact(value);
  let format: Intl.NumberFormat;
  try {
    format = numberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      trailingZeroDisplay: "stripIfInteger",
      ...(compact
        ? { notation: "compact" as const, maximumSignificantDigits: COMPACT_DIGITS }
        : {}),
    });
  } catch {
    return `${compact ? formatCompact(value, locale) : formatNumber(value, locale)}\u00A0${currency}`;
  }
  const parts = format.formatToParts(value);
  const english = /^en\b/u.test(locale);
  // "17 M €" and "€17M" are how the data has it; the press writes "17 M€" and "€17m".
  return parts
    .filter((part, at) => !(part.type === "literal" && parts[at - 1]?.type === "compact"))
    .map(({ type, value }) => (english && type === "compact" ? (PRESS[value] ?? value) : value))
    .join("");
}

/** Millions, billions and trillions of money as English newspapers abbreviate them (Guardian, FT and Reuters style). */
const PRESS: Readonly<Record<string, string>> = { M: "m", B: "bn", T: "tn" };

/** A percentage from its number in per cent: 12.5 is "12,5 %". */
export function formatPercent(value: number, locale: string, signed = false): string {
  return numberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 3,
    signDisplay: signed ? "exceptZero" : "auto",
  }).format(value / 100);
}

/** Whether the compact form of a number loses none of its digits. */
function isCompact(value: number): boolean {
  if (Math.abs(value) < MILLION) return false;
  return Number(value.toPrecision(COMPACT_DIGITS)) === value;
}
