import type { Figure, Role } from "../reading.ts";
import type { Clauses } from "./clause.ts";
import type { Grammar } from "./grammar.ts";
import type { Roles } from "./pattern.ts";
import { EVENT_ROLES } from "./roles.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** Tokens between a figure and a date that belongs to it alone: "17 M€ de résultat net en 2013". */
const ATTACHED = 7;
/** Figures on either side that a date is looked for among. */
const NEIGHBOURS = 12;

interface DateHere {
  placed: PlacedFigure;
  value: string;
}

/**
 * The period that a figure holds for: a date set right behind it, else the one date of its clause, else the one date
 * of its sentence; undefined when the text does not say or says more than one.
 * @param i place of the figure in the sentence's figures
 */
export function periodOf(
  view: SentenceView,
  i: number,
  roles: Roles,
  clauses: Clauses,
  grammar: Grammar,
): string | undefined {
  const placed = view.figures[i];
  const role = roles[i]?.role;
  if (!placed || !role || placed.figure.kind === "date" || role === "age" || role === "term")
    return undefined;
  const dates: DateHere[] = [];
  for (
    let n = Math.max(0, i - NEIGHBOURS);
    n < Math.min(view.figures.length, i + NEIGHBOURS);
    n++
  ) {
    const date = view.figures[n];
    const value = date && isFree(roles[n]?.role) ? dateValue(date.figure) : null;
    if (!date || value === null) continue;
    if (/^\d{4}-\d{2}-\d{2}/u.test(value) && !EVENT_ROLES.has(role)) continue;
    if (isComparison(view, date, grammar) || isOfParticiple(view, date, placed, grammar)) continue;
    dates.push({ placed: date, value });
  }
  const attached = dates.find((date) => isAttached(view, placed, date.placed, grammar));
  if (attached) return attached.value;
  const inClause = dates.filter((date) => reaches(view, placed, date.placed, clauses, grammar));
  const single = only(inClause);
  if (single !== undefined || inClause.length > 0) return single;
  // A date that opens the sentence holds for all of it; any other belongs to its own clause.
  const sole = dates.length === 1 ? dates[0] : undefined;
  return sole && sole.placed.first <= 4 ? sole.value : undefined;
}

/** A date with a role of its own ("fondée en 2009") is no period; a deadline ("d'ici à 2026") is one too. */
function isFree(role: Role | undefined): boolean {
  return role === undefined || role === "deadline";
}

/** The value of a date that names its year, as a period. */
function dateValue(figure: Figure): string | null {
  if (figure.kind !== "date") return null;
  const value = figure.resolved ?? figure.value;
  if (typeof value !== "string" || !/^\d{4}/u.test(value)) return null;
  return typeof figure.upper === "string" && figure.resolved === undefined
    ? `${value}/${figure.upper}`
    : value;
}

/** Right behind the figure, with no other figure and no comma between. */
function isAttached(
  view: SentenceView,
  placed: PlacedFigure,
  date: PlacedFigure,
  grammar: Grammar,
): boolean {
  if (date.first < placed.last || date.first - placed.last > ATTACHED) return false;
  if (view.bracketAt[date.first] !== view.bracketAt[placed.first]) {
    // "17 M€ (2013)"
    return date.first - placed.last <= 2 && view.words[placed.last] === "(";
  }
  for (let at = placed.last; at < date.first; at++) {
    const word = view.words[at] ?? "";
    if (word === "," || word === ";" || view.figureAt[at] || grammar.coordinators.has(word))
      return false;
  }
  return true;
}

/** In the same clause and bracket, and not the own date of another figure that is set against this one. */
function reaches(
  view: SentenceView,
  placed: PlacedFigure,
  date: PlacedFigure,
  clauses: Clauses,
  grammar: Grammar,
): boolean {
  if (clauses.clauseAt[date.first] !== clauses.clauseAt[placed.first]) return false;
  const bracket = view.bracketAt[placed.first];
  if (view.bracketAt[date.first] !== bracket && view.bracketAt[date.first] !== -1) return false;
  const [from, to] =
    date.first < placed.first ? [date.last, placed.first] : [placed.last, date.first];
  if (from - to > 0 || to - from > 60) return false;
  const owned = ownedByAnother(view, date, placed, grammar);
  // "17 M€ de ventes et 2 M€ de bénéfice en 2013": past "and", a date reaches back only by its own figure.
  const behind = date.first > placed.first;
  for (let at = from; at < to; at++) {
    const word = view.words[at] ?? "";
    const two = `${view.words[at - 1] ?? ""} ${word}`;
    if (behind && !owned && grammar.coordinators.has(word)) return false;
    if (grammar.contrasts.has(word) || grammar.contrasts.has(two)) return false;
    // Past a comma, the date of another figure is that figure's only.
    if (owned && word === "," && !view.figureAt[at]) return false;
  }
  return true;
}

/** Whether a figure other than the one asked about has the date right behind it. */
function ownedByAnother(
  view: SentenceView,
  date: PlacedFigure,
  placed: PlacedFigure,
  grammar: Grammar,
): boolean {
  for (let at = date.first - 1; at >= Math.max(0, date.first - ATTACHED); at--) {
    const other = view.figureAt[at];
    if (other) return other !== placed && isAttached(view, other, date, grammar);
  }
  return false;
}

/** "depuis 2012", "par rapport à 2012", "than in 2012". */
function isComparison(view: SentenceView, date: PlacedFigure, grammar: Grammar): boolean {
  const one = view.words[date.first - 1] ?? "";
  const two = `${view.words[date.first - 2] ?? ""} ${one}`;
  const three = `${view.words[date.first - 3] ?? ""} ${two}`;
  const year = typeof date.figure.value === "string" && /^\d{4}$/u.test(date.figure.value);
  if (year && grammar.notPeriodsOfYears.has(one)) return true;
  return [one, two, three].some((phrase) => grammar.notPeriods.has(phrase));
}

/** "Fermée en 1987, l'usine employait…": the date of what a participle tells before the sentence begins. */
function isOfParticiple(
  view: SentenceView,
  date: PlacedFigure,
  placed: PlacedFigure,
  grammar: Grammar,
): boolean {
  if (view.words[date.last] !== "," || placed.first < date.last) return false;
  let at = date.first;
  while (at > 0 && date.first - at < ATTACHED && view.words[at - 1] !== ",") at--;
  const first = view.words[at] ?? "";
  return at < date.first && grammar.participle.test(first) && !grammar.light.has(first);
}

function only(dates: readonly DateHere[]): string | undefined {
  const values = new Set(dates.map((date) => date.value));
  return values.size === 1 ? dates[0]?.value : undefined;
}
