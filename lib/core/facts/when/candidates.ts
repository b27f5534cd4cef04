import type { Role } from "../../reading.ts";
import { isCueVerb, isVerb, type Clauses } from "../clause.ts";
import { bucket, hash } from "../columns.ts";
import type { Grammar } from "../grammar.ts";
import { groupNumber, GROUPS, measureNumber, MEASURES } from "../measures.ts";
import type { Roles } from "../pattern.ts";
import type { PlacedFigure, SentenceView } from "../view.ts";
import { wordClass } from "../words.ts";
import { granularityOf } from "./iso.ts";
import { AT, WORDS } from "./layout.ts";
import { TIME_KINDS, type Time } from "./times.ts";

/** A time that a figure may hold for, or none, and the columns of the weights that speak of it. */
export interface TimeCandidate {
  value: string | null;
  columns: readonly number[];
}

/** What is known when one figure's period is chosen. */
export interface TimeQuestion {
  view: SentenceView;
  clauses: Clauses;
  grammar: Grammar;
  times: readonly Time[];
  roles: Roles;
  /** Place of the figure in the sentence's figures. */
  i: number;
  /** What the rules say; see period.ts. */
  byRule: string | undefined;
  /** The period of the figure before in the sentence; undefined before the first. */
  before: string | null | undefined;
}

const FAR = [1, 3, 6, 11, 20, 35];
/** Tokens that are read between a figure and a time. */
const REACH = 60;
/** Figures on either side of one whose times are candidates: of thousands in a sentence only the nearest. */
const NEAR = 8;
const EARNED: ReadonlySet<Role> = new Set<Role>(["revenue", "net-income", "operating-income"]);
const GRAINS = ["year", "month", "day", "interval"] as const;

/** None, then each time of the sentence that is near enough, in text order. */
export function timeCandidatesOf(question: TimeQuestion): TimeCandidate[] {
  const { view, times, roles, i } = question;
  const placed = view.figures[i];
  if (!placed || times.length === 0) return [];
  const group = groupNumber(roles[i]?.role ?? null, placed.figure.kind);
  const measure = measureNumber(roles[i]?.role ?? null, placed.figure.kind);
  const near = times.filter((time) => mayHold(question, time));
  return [
    { value: null, columns: noneColumns(question, placed, near, group, measure) },
    ...near.map((time) => ({
      value: time.value,
      columns: timeColumns(question, placed, time, group, measure),
    })),
  ];
}

/** Whether a figure can hold for a time at all. */
function mayHold({ view, grammar, roles, i }: TimeQuestion, time: Time): boolean {
  if (time.figure >= 0 && Math.abs(time.figure - i) > NEAR) return false;
  const role = roles[i]?.role;
  const grain = granularityOf(time.value);
  // What a firm earns is told of months or years: a day is when it was told.
  if (role && EARNED.has(role) && grain === "day") return false;
  // "up 3% on 2012", but "killed on Monday"
  const before = view.words[time.first - 1] ?? "";
  return !(grain === "year" && grammar.notPeriodsOfYears.has(before));
}

function timeColumns(
  question: TimeQuestion,
  placed: PlacedFigure,
  time: Time,
  group: number,
  measure: number,
): number[] {
  const { view, clauses, grammar, roles, byRule, before } = question;
  const kind = TIME_KINDS.indexOf(time.kind);
  const columns = [
    AT.kindMeasure + kind * MEASURES + measure,
    AT.grainGroup + GRAINS.indexOf(granularityOf(time.value)) * GROUPS + group,
  ];
  const chain = before === undefined ? 0 : before === time.value ? 1 : 2;
  const same = question.i > 0 && sameMeasure(view, question.i) ? 1 : 0;
  columns.push(
    AT.chain + (chain * 2 + same) * TIME_KINDS.length + kind,
    AT.chainGroup + chain * GROUPS + group,
  );
  if (time.figure < 0) return columns;
  const behind = time.first >= placed.last ? 1 : 0;
  const [from, to] = behind ? [placed.last, time.first] : [time.last, placed.first];
  const gap = gapOf(question, from, to);
  const inClause = clauses.clauseAt[time.first] === clauses.clauseAt[placed.first] ? 1 : 0;
  const inBracket = view.bracketAt[time.first] === view.bracketAt[placed.first] ? 1 : 0;
  const role = roles[time.figure]?.role;
  const told = role === undefined ? 0 : role === "deadline" ? 1 : role === "founded" ? 2 : 3;
  const said = byRule === time.value ? 0 : byRule === undefined ? 1 : 2;
  const word = view.words[time.first - 1] ?? "";
  const participle = isOfParticiple(view, time.first, grammar) ? 1 : 0;
  const excluded = isExcluded(view, time, grammar) ? 1 : 0;
  columns.push(
    AT.place + ((behind * 2 + inClause) * 2 + inBracket) * TIME_KINDS.length + kind,
    AT.distance + (bucket(to - from, FAR) * 2 + behind) * TIME_KINDS.length + kind,
    AT.commas + (Math.min(2, gap.commas) * 2 + behind) * TIME_KINDS.length + kind,
    AT.figures + (Math.min(2, gap.figures) * 2 + behind) * TIME_KINDS.length + kind,
    AT.verbs + ((gap.verbs * 2 + behind) * 2 + participle) * 2 + inClause,
    AT.word + hash(`${behind}${word}`, WORDS),
    AT.opens + (time.first <= 3 ? 1 : 0) * GROUPS + group,
    AT.role + told * GROUPS + group,
    AT.rule + said * GROUPS + group,
    AT.excluded + (excluded * 2 + behind) * 2 + inClause,
  );
  return columns;
}

/** How much stands between a figure and a time; at most two verbs are counted. */
function gapOf(
  { view, grammar }: TimeQuestion,
  from: number,
  to: number,
): { commas: number; figures: number; verbs: number } {
  const gap = { commas: 0, figures: 0, verbs: 0 };
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const figure = view.figureAt[at];
    if (figure) {
      if (figure.figure.kind !== "date") gap.figures++;
      at = figure.last - 1;
    } else if (view.words[at] === ",") gap.commas++;
    else if (gap.verbs < 2 && (isVerb(view, at, grammar) || isCueVerb(view, at))) gap.verbs++;
  }
  return gap;
}

/** "built in 1864", "fermée en 2008": the time of what a participle tells. */
function isOfParticiple(view: SentenceView, first: number, grammar: Grammar): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const word = view.words[at] ?? "";
    if (view.mentionAt[at] || view.figureAt[at]) return false;
    if (grammar.prepositions.has(word) || grammar.determiners.has(word)) continue;
    return (
      word.length > 3 &&
      grammar.participle.test(word) &&
      !grammar.auxiliaries.has(view.words[at - 1] ?? "")
    );
  }
  return false;
}

/** "par rapport à 2012", "than in 2012": what a figure is compared with. */
function isExcluded(view: SentenceView, { first }: Time, grammar: Grammar): boolean {
  for (let from = first - 1; from >= Math.max(0, first - 3); from--) {
    if (grammar.notPeriods.has(view.words.slice(from, first).join(" "))) return true;
  }
  return false;
}

function sameMeasure(view: SentenceView, i: number): boolean {
  const one = view.figures[i]?.figure;
  const other = view.figures[i - 1]?.figure;
  return one?.kind === other?.kind && one?.unit === other?.unit;
}

function noneColumns(
  question: TimeQuestion,
  placed: PlacedFigure,
  near: readonly Time[],
  group: number,
  measure: number,
): number[] {
  const { view, byRule, before } = question;
  const own = near.filter(({ figure }) => figure >= 0).length;
  const kept = own < near.length ? 1 : 0;
  const chain = before === undefined ? 0 : before === null ? 1 : 2;
  return [
    AT.noneMeasure + measure,
    AT.noneRule + (byRule === undefined ? 0 : 1) * GROUPS + group,
    AT.noneTimes + (Math.min(3, own) * 2 + kept) * GROUPS + group,
    AT.noneBefore + wordClass(question, placed.first - 1) * GROUPS + group,
    AT.noneAfter + wordClass(question, placed.last) * GROUPS + group,
    AT.noneWord + hash(view.words[placed.first - 1] ?? "", WORDS),
    AT.noneChain + chain * 2 + (question.i > 0 && sameMeasure(view, question.i) ? 1 : 0),
  ];
}
