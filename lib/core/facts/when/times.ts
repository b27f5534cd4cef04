import type { Grammar } from "../grammar.ts";
import type { PlacedFigure, SentenceView } from "../view.ts";
import {
  daysBefore,
  firstOf,
  granularityOf,
  joined,
  lastOf,
  monthsBefore,
  shifted,
} from "./iso.ts";

/** How a sentence tells a time. The number is a column of the weights. */
export const TIME_KINDS = ["date", "since", "span", "ago", "earlier", "to", "kept", "old"] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** A time that a sentence tells, by a half-open range of its tokens. */
export interface Time {
  kind: TimeKind;
  first: number;
  last: number;
  /** ISO 8601, absolute. */
  value: string;
  /** Place of its (first) date among the sentence's figures; -1 for none. */
  figure: number;
}

/** What the figures of a sentence before held for, and how many sentences ago. */
export interface Kept {
  value: string;
  age: number;
}

/** Tokens between two dates that are one span: "du 1er juin au 15 septembre", "in 2010 and 2011". */
const JOINED = 3;
/** Tokens before a date in which its preposition stands: "depuis la fin de". */
const LEAD = 3;
/** Times of a sentence that are read. */
const MOST = 40;

/**
 * The times of a sentence that a figure can hold for.
 * @param published ISO 8601 date of publication; null: what leads up to it ("since") is not told
 * @param kept what the figures of a sentence before held for, or null
 */
export function timesOf(
  view: SentenceView,
  published: string | null,
  kept: Kept | null,
  grammar: Grammar,
): Time[] {
  const times: Time[] = [];
  const today = published === null ? null : (/^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0] ?? null);
  for (const [index, placed] of view.figures.entries()) {
    if (times.length >= MOST) break;
    const { figure, first, last } = placed;
    if (figure.kind === "duration") {
      const time = fromDuration(view, index, times, today, kept?.value ?? null, grammar);
      if (time) times.push(time);
      continue;
    }
    const value = dateValue(placed);
    if (value === null) continue;
    const before = times.at(-1);
    if (before && before.kind === "date" && spans(view, before, placed, grammar)) {
      before.kind = "span";
      before.last = last;
      before.value = `${firstOf(before.value)}/${lastOf(value)}`;
      continue;
    }
    const since = ledBy(view, first, grammar.since);
    if (since) {
      if (today !== null)
        times.push({ kind: "since", first, last, value: joined(value, today), figure: index });
      continue;
    }
    const length = durationBefore(view, placed, index, grammar);
    times.push(
      length === null
        ? { kind: "date", first, last, value, figure: index }
        : { kind: "to", first, last, value: spanTo(value, length), figure: index },
    );
  }
  if (kept !== null) {
    const kind = kept.age <= 1 ? "kept" : "old";
    times.push({ kind, first: 0, last: 0, value: kept.value, figure: -1 });
  }
  return times;
}

/** The value of a date that names its year, to the day at most. */
function dateValue({ figure }: PlacedFigure): string | null {
  if (figure.kind !== "date") return null;
  const value = figure.resolved ?? figure.value;
  if (typeof value !== "string" || !/^\d{4}/u.test(value)) return null;
  const until =
    typeof figure.upper === "string" && figure.resolved === undefined ? `/${figure.upper}` : "";
  return `${value}${until}`.replaceAll(/T[\d:.+-]*/gu, "");
}

/** Whether one of the phrases (of one to three words) stands before a token, or a word or two before it. */
function ledBy(view: SentenceView, first: number, phrases: ReadonlySet<string>): boolean {
  for (let end = first; end > first - LEAD && end > 0; end--) {
    const word = view.words[end - 1] ?? "";
    if (phrases.has(word)) return true;
    if (view.figureAt[end - 1] || word === ",") return false;
  }
  return false;
}

/** "entre A et B", "du A au B", "in A and B": two dates with nothing but the word that joins them. */
function spans(view: SentenceView, one: Time, two: PlacedFigure, grammar: Grammar): boolean {
  if (two.first - one.last > JOINED || two.first <= one.last) return false;
  const between = view.words.slice(one.last, two.first);
  return between.every((word) => grammar.spans.has(word) || grammar.determiners.has(word));
}

/** "six months to the end of September": the months before a date. */
function durationBefore(
  view: SentenceView,
  date: PlacedFigure,
  index: number,
  grammar: Grammar,
): { value: number; unit: string } | null {
  const named = lengthNamed(view, date.first, grammar);
  if (named > 0) return { value: named, unit: "mo" };
  const before = view.figures[index - 1];
  if (!before || before.figure.kind !== "duration" || typeof before.figure.value !== "number")
    return null;
  const between = view.words.slice(before.last, date.first);
  const leads =
    between.length > 0 && between.length <= JOINED && grammar.until.has(between[0] ?? "");
  return leads ? { value: before.figure.value, unit: before.figure.unit ?? "" } : null;
}

/** "the year to June", "l'exercice clos en juin": the months of the length named before a date, 0 for none. */
function lengthNamed(view: SentenceView, first: number, grammar: Grammar): number {
  let led = false;
  for (let at = first - 1; at >= Math.max(0, first - LEAD - 1); at--) {
    if (view.mentionAt[at] || view.words[at] === ",") return 0;
    led ||= grammar.until.has(view.words[at] ?? "");
    const months = grammar.lengths.get(view.words[at] ?? "");
    if (months !== undefined) return led ? months : 0;
  }
  return 0;
}

function spanTo(end: string, { value, unit }: { value: number; unit: string }): string {
  const last = lastOf(end);
  if (unit === "wk" && granularityOf(last) === "day")
    return `${daysBefore(last, value * 7 - 1)}/${last}`;
  const months = unit === "mo" ? value : unit === "a" ? value * 12 : 0;
  if (months < 1 || granularityOf(last) === "year") return end;
  const month = last.slice(0, 7);
  return `${monthsBefore(month, Math.round(months) - 1)}/${month}`;
}

/** "il y a deux ans", "two years ago"; "un an plus tôt", "a year earlier". */
function fromDuration(
  view: SentenceView,
  index: number,
  times: readonly Time[],
  today: string | null,
  kept: string | null,
  grammar: Grammar,
): Time | null {
  const placed = view.figures[index];
  if (!placed || typeof placed.figure.value !== "number") return null;
  const { first, last, figure } = placed;
  const { value, unit } = figure;
  if (typeof value !== "number" || (unit !== "a" && unit !== "mo")) return null;
  const behind = [1, 2].map((count) => view.words.slice(last, last + count).join(" "));
  const before = [1, 2, 3].map((count) =>
    view.words.slice(Math.max(0, first - count), first).join(" "),
  );
  const told = (phrases: ReadonlySet<string>): boolean =>
    [...behind, ...before].some((phrase) => phrases.has(phrase));
  const months = Math.round(unit === "a" ? value * 12 : value);
  if (told(grammar.ago)) {
    if (today === null) return null;
    const at = monthsBefore(today.slice(0, 7), months);
    return { kind: "ago", first, last, value: unit === "a" ? at.slice(0, 4) : at, figure: index };
  }
  if (!behind.some((phrase) => grammar.earlier.has(phrase))) return null;
  const base = times.at(-1)?.value ?? kept;
  const earlier = base === null ? null : shifted(base, months);
  return earlier === null ? null : { kind: "earlier", first, last, value: earlier, figure: index };
}
