/** What a person types about a fact, read as the article's own figures are. */
import { findFigures } from "../figures/figures.ts";
import { lexiconOf } from "../figures/languages.ts";
import { parseDigits } from "../figures/parse-digits.ts";
import type { Figure } from "../reading.ts";
import { segment } from "../text/segment.ts";

/** How much, as a person said it. */
export type Value = Pick<Figure, "kind" | "value" | "unit" | "upper" | "qualifier">;

/** What a person typed of one fact. */
export interface Typed {
  /** Null where there is nothing to read. */
  value: string | null;
  period: string | null;
  /** BCP 47, in the order in which they are tried. */
  langs: readonly string[];
  /** Gives its unit to a number that has none. */
  like: Pick<Figure, "kind" | "unit"> | null;
}

/** What it says; null for what cannot be read. */
export interface TypedRead {
  value: Value | null;
  period: string | null;
}

/** UTF-16 code units that are read of what is typed: no figure is longer. */
const LONGEST = 120;
/** A number without a unit, with its sign. */
const BARE = /^([-+\u2212]?)(\d[\d\s.,'’]{0,40})$/u;
/** ISO 8601: a year, a month, a day, or an interval of them. */
const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Reads what a person typed of a fact. */
export function readTyped({ value, period, langs, like }: Typed): TypedRead {
  return {
    value: value === null ? null : readValue(value, langs, like),
    period: period === null ? null : readPeriod(period, langs),
  };
}

/**
 * A value as a person of one of the languages writes it: "17,5 M€", "€3bn", "environ 12 %".
 * @param langs BCP 47, in the order in which they are tried
 * @param like gives its unit to a number that has none
 * @returns null for what is no figure, or more than one
 */
export function readValue(
  typed: string,
  langs: readonly string[],
  like: Pick<Figure, "kind" | "unit"> | null,
): Value | null {
  const text = typed.trim();
  if (text === "" || text.length > LONGEST) return null;
  for (const lang of langs) {
    // First, since four digits alone would be a year.
    const bare = like && like.kind !== "date" ? bareNumber(text, lang) : null;
    if (bare !== null && like) return { kind: like.kind, unit: like.unit, value: bare };
    const figure = onlyFigure(text, lang);
    if (figure && isSound(figure)) return valueOf(figure);
  }
  return null;
}

/**
 * A time as a person of one of the languages writes it ("juin 2014", "first half of 2014", "2013"), or as ISO 8601.
 * @returns ISO 8601: a date, a partial date or an interval; null for what is no time with a year
 */
export function readPeriod(typed: string, langs: readonly string[]): string | null {
  const text = typed.trim();
  if (text === "" || text.length > LONGEST) return null;
  const [from = "", to, more] = text.split("/");
  if (ISO.test(from) && more === undefined && (to === undefined || ISO.test(to))) return text;
  for (const lang of langs) {
    const figure = onlyFigure(text, lang);
    if (figure?.kind !== "date") continue;
    const value = String(figure.value);
    if (!/^\d{4}|^\d{2,3}X/u.test(value)) continue;
    return figure.upper === undefined ? value : `${value}/${figure.upper}`;
  }
  return null;
}

/** The figure that a text is, with its qualifier and nothing else. */
function onlyFigure(text: string, lang: string): Figure | null {
  const segmented = segment(text, [{ kind: "p", start: 0, end: text.length }], lang);
  const [figure, other] = findFigures(segmented, { publishedTime: null });
  if (!figure || other || figure.end !== text.length) return null;
  // What stands before it is its qualifier: words, and no sum of another number.
  const before = text.slice(0, figure.start).trim();
  return before === "" || (figure.qualifier && /^[\p{L}\s'’.≈~<>≤≥]+$/u.test(before))
    ? figure
    : null;
}

function bareNumber(text: string, lang: string): number | null {
  const [, sign = "", digits = ""] = BARE.exec(text) ?? [];
  const value = digits === "" ? null : parseDigits(digits.trim(), lexiconOf(lang).decimal);
  if (value === null || !Number.isFinite(value)) return null;
  return sign === "" || sign === "+" ? value : -value;
}

const isSound = ({ value, upper }: Figure): boolean =>
  (typeof value === "string" || Number.isFinite(value)) &&
  (typeof upper !== "number" || Number.isFinite(upper));

function valueOf({ kind, value, unit, upper, qualifier }: Figure): Value {
  return {
    kind,
    value,
    unit,
    ...(upper === undefined ? {} : { upper }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}
