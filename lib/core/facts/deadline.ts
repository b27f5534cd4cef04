import type { Role } from "../reading.ts";
import type { Clauses } from "./clause.ts";
import { isByDate } from "./forms.ts";
import type { Grammar } from "./grammar.ts";
import { modeOf } from "./mode.ts";
import type { Roles } from "./pattern.ts";
import { periodOf } from "./period.ts";
import type { RoleFound } from "./role.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** Tokens before a date in which what is to be done is told. */
const TASK_REACH = 16;

/** "by 2029", "d'ici à 2026", said of what is to come: a date without another role is a deadline. */
export function giveDeadlines(
  view: SentenceView,
  roles: Roles,
  clauses: Clauses,
  grammar: Grammar,
): void {
  for (const [i, placed] of view.figures.entries()) {
    if (placed.figure.kind !== "date" || roles[i]) continue;
    if (!isByDate(view, placed, grammar) || !isToCome(view, placed, clauses, grammar)) continue;
    const near = [-3, -2, -1, 1, 2, 3].map((step) => i + step);
    if (near.some((n) => isLevelAt(view, n, placed, roles, clauses, grammar))) continue;
    roles[i] = {
      role: "deadline",
      score: 0.8,
      sign: 1,
      owner: "subject",
      cue: null,
      form: null,
    };
  }
}

/** Told as a forecast, or as what is to be done: "told to visit every one of them by Sunday". */
function isToCome(
  view: SentenceView,
  placed: PlacedFigure,
  clauses: Clauses,
  grammar: Grammar,
): boolean {
  const mode = modeOf(view, placed, clauses, grammar);
  if (mode !== "stated") return mode === "forecast";
  for (let at = Math.max(0, placed.first - TASK_REACH); at < placed.first; at++) {
    const word = view.words[at] ?? "";
    if (clauses.clauseAt[at] !== clauses.clauseAt[placed.first] || view.mentionAt[at]) continue;
    if (grammar.infinitive ? grammar.infinitive.test(word) && word.length > 4 : word === "to")
      return true;
  }
  return false;
}

/** Whether a role is a deadline that was given so: whose job it is, no cue says. */
export function isGivenDeadline({ role, cue }: RoleFound): boolean {
  return role === "deadline" && cue === null;
}

/** Roles of what is done once: "120 jobs by 2027" are to be made by then. Others are levels that hold then. */
const DONE: ReadonlySet<Role> = new Set<Role>([
  "jobs-created",
  "jobs-cut",
  "investment",
  "funding",
  "subsidy",
  "donation",
  "savings",
  "fine",
]);

/** "a staff of 120 by 2027": the date says when another figure will hold, and nothing of its own. */
function isLevelAt(
  view: SentenceView,
  n: number,
  date: PlacedFigure,
  roles: Roles,
  clauses: Clauses,
  grammar: Grammar,
): boolean {
  const role = roles[n]?.role;
  if (role && DONE.has(role)) return false;
  const period = periodOf(view, n, roles, clauses, grammar);
  return period !== undefined && period === (date.figure.resolved ?? date.figure.value);
}
