import type { EntityType } from "../reading.ts";
import { isCueVerb, isVerb, type Clauses } from "./clause.ts";
import { isBare } from "./forms.ts";
import type { Grammar } from "./grammar.ts";
import type { RoleFound } from "./role.ts";
import { countsJobs } from "./gap.ts";
import { admits } from "./roles.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** Sums that a revenue is set against: "17 M€ pour 2 M€ de résultat net". */
const RESULTS = new Set(["net-income", "operating-income", "loss"]);
/** People counted as people, without saying what they do there. */
const STAFF_IN_BRACKETS = new Set(["employees"]);
/** Most tokens between two figures of a list: "3 M€, la région Vallée-d'Or 2 M€". */
const LIST_REACH = 12;
/** Most tokens between two figures that are joined. */
const JOIN_REACH = 6;

/** A figure and the role found for it, by its place in the sentence's figures. */
export type Roles = (RoleFound | null)[];

/**
 * Gives roles by how figures stand to each other, where the cue beside them is silent or says less:
 * a sum against its result, a bracket after a name, a part of what was counted, two figures joined or compared.
 */
export function roleByPattern(
  view: SentenceView,
  roles: Roles,
  clauses: Clauses,
  grammar: Grammar,
  isType: (entity: number, type: EntityType) => boolean,
): void {
  for (const [i, placed] of view.figures.entries()) {
    if (placed.figure.kind !== "money") continue;
    const after = neighbour(view, i, 1);
    const next = view.figures[after];
    const following = roles[after];
    if (
      next &&
      following &&
      RESULTS.has(following.role) &&
      joins(view, placed, next, grammar.against, grammar)
    ) {
      roles[i] = given("revenue", 0.9);
    }
  }
  bracketRoles(view, roles, grammar, (entity) => isType(entity, "organisation"));
  for (const [i, placed] of view.figures.entries()) {
    if (roles[i] || placed.figure.kind === "date") continue;
    if (isAge(view, placed, (entity) => isType(entity, "person"))) {
      roles[i] = given("age", 0.92);
      continue;
    }
    const left = neighbour(view, i, -1);
    const before = view.figures[left];
    const known = roles[left];
    const right = neighbour(view, i, 1);
    const next = view.figures[right];
    const later = roles[right];
    // "de 12 euros à 14 euros le mètre": what is said of the second is said of the first.
    if (
      !known &&
      next &&
      later &&
      sameMeasure(placed, next) &&
      rangesTo(view, placed, next, grammar)
    ) {
      roles[i] = { ...later, score: later.score * 0.9 };
      continue;
    }
    if (!before || !known) continue;
    if (isPartBehind(view, before, placed, grammar) && admits(known.role, placed.figure.kind)) {
      roles[i] = { ...known, score: Math.min(known.score, 0.85) };
      continue;
    }
    const listed = sameMeasure(before, placed) ? listedFrom(view, before, placed, grammar) : null;
    if (listed !== null) {
      roles[i] = { ...known, score: known.score * 0.9, cue: null, listedFrom: listed };
      continue;
    }
    if (!admits(known.role, placed.figure.kind)) continue;
    if (isConversion(view, before, placed)) {
      roles[i] = { ...known, score: known.score * 0.95 };
      continue;
    }
    const counted = isPeople(before) && isPeople(placed);
    if (counted && joins(view, before, placed, grammar.parts, grammar)) {
      roles[i] = { ...known, score: Math.min(known.score, 0.88) };
    } else if (sameMeasure(before, placed) && compares(view, before, placed, clauses, grammar)) {
      roles[i] = { ...known, score: known.score * 0.9 };
    }
  }
  siblingRoles(view, roles, grammar);
}

/** "Fourteen people, eleven of them firefighters": a part of what has just been counted. */
function isPartBehind(
  view: SentenceView,
  whole: PlacedFigure,
  part: PlacedFigure,
  grammar: Grammar,
): boolean {
  if (part.first - whole.last > JOIN_REACH || !isPeople(whole) || !isPeople(part)) return false;
  const two = `${view.words[part.last] ?? ""} ${view.words[part.last + 1] ?? ""}`;
  return grammar.partsBehind.has(two);
}

/** A number alone beside a figure with a role, with nothing but "and", "to" or a comma between: "aged 24, 31 and 33". */
function siblingRoles(view: SentenceView, roles: Roles, grammar: Grammar): void {
  for (const step of [1, -1]) {
    const order = step > 0 ? view.figures.keys() : [...view.figures.keys()].toReversed();
    for (const i of order) {
      const placed = view.figures[i];
      const other = view.figures[i - step];
      const known = roles[i - step];
      if (roles[i] || !placed || !other || !known || placed.figure.kind === "date") continue;
      const [left, right] = step > 0 ? [other, placed] : [placed, other];
      const alike = sameMeasure(left, right) || isBare(placed);
      if (alike && areSiblings(view, left, right, grammar)) {
        roles[i] = { ...known, score: known.score * 0.9 };
      }
    }
  }
}

function areSiblings(
  view: SentenceView,
  left: PlacedFigure,
  right: PlacedFigure,
  grammar: Grammar,
): boolean {
  const between = view.words.slice(left.last, right.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => grammar.and.has(word) || grammar.levels.has(word))
  );
}

/**
 * "La billetterie en couvre 58 %, les collectivités 29 %": after a comma, somebody else and a figure of the same
 * measure, with the verb left out. Gives the first token of that somebody, or null.
 */
function listedFrom(
  view: SentenceView,
  left: PlacedFigure,
  right: PlacedFigure,
  grammar: Grammar,
): number | null {
  if (right.first - left.last > LIST_REACH) return null;
  let from = -1;
  for (let at = left.last; at < right.first; at++) {
    const word = view.words[at] ?? "";
    if (view.figureAt[at]) return null;
    const starts = word === "," || (from >= 0 && grammar.and.has(word));
    if (starts && at === (from < 0 ? at : from)) from = at + 1;
    else if (view.mentionAt[at]) continue;
    else if (isVerb(view, at, grammar) || isCueVerb(view, at)) return null;
    else if (from >= 0 && grammar.prepositions.has(word) && !grammar.genitives.has(word))
      return null;
    else if (word === "," || grammar.relatives.has(word) || grammar.contrasts.has(word))
      return null;
  }
  if (from < 0 || from >= right.first) return null;
  const opens = grammar.determiners.has(view.words[from] ?? "") || view.mentionAt[from];
  const alone = !grammar.prepositions.has(view.words[right.first - 1] ?? "");
  // "la société X 30 millions": nothing but the figure behind its name, to the end of its part.
  const closed =
    [",", ".", ";", undefined].includes(view.words[right.last]) ||
    grammar.and.has(view.words[right.last] ?? "");
  return opens && alone && closed ? from : null;
}

/** "$1.4bn (£1.1bn)": the same sum in another currency. */
function isConversion(view: SentenceView, sum: PlacedFigure, other: PlacedFigure): boolean {
  if (sum.figure.kind !== "money" || other.figure.kind !== "money") return false;
  if (sum.figure.unit === other.figure.unit) return false;
  const bracket = view.brackets[view.bracketAt[other.first] ?? -1];
  return bracket !== undefined && bracket.open === sum.last && other.first - bracket.open <= 3;
}

/** In the bracket after an organisation's name: a sum beside a count of staff is its revenue, plain jobs are its own. */
function bracketRoles(
  view: SentenceView,
  roles: Roles,
  grammar: Grammar,
  isOrganisation: (entity: number) => boolean,
): void {
  const inBracket = new Map<number, number[]>();
  for (const [i, placed] of view.figures.entries()) {
    const bracket = view.bracketAt[placed.first] ?? -1;
    if (bracket >= 0) inBracket.set(bracket, [...(inBracket.get(bracket) ?? []), i]);
  }
  for (const [bracket, members] of inBracket) {
    const open = view.brackets[bracket]?.open ?? 0;
    const name = view.mentionAt[open - 1];
    const named = name !== undefined && isOrganisation(name.entity);
    const business =
      named ||
      members.some((i) => RESULTS.has(roles[i]?.role ?? "") || roles[i]?.role === "revenue");
    if (!business) continue;
    for (const i of members) {
      const placed = view.figures[i];
      if (placed && !roles[i] && isPeople(placed) && countsJobs(view, placed, grammar)) {
        roles[i] = given("employees", 0.9);
      }
    }
    const staff = members.some((i) => STAFF_IN_BRACKETS.has(roles[i]?.role ?? ""));
    const sums = members.filter((i) => view.figures[i]?.figure.kind === "money");
    const [sum] = sums;
    if (named && staff && sums.length === 1 && sum !== undefined && !roles[sum]) {
      if (bareInBracket(view, view.figures[sum], grammar)) roles[sum] = given("revenue", 0.85);
    }
  }
}

/** The nearest figure to one side that is not a date. */
function neighbour(view: SentenceView, i: number, step: 1 | -1): number {
  let at = i + step;
  while (view.figures[at]?.figure.kind === "date") at += step;
  return at;
}

/** "Jeanne Roux, 34 ans," or "(34 ans)": years that are all there is behind a person's name. */
function isAge(
  view: SentenceView,
  placed: PlacedFigure,
  isPerson: (entity: number) => boolean,
): boolean {
  const { kind, unit } = placed.figure;
  if (kind !== "duration" || unit !== "a") return false;
  const name = view.mentionAt[placed.first - 2];
  if (!name || !isPerson(name.entity)) return false;
  if (![",", "("].includes(view.words[placed.first - 1] ?? "")) return false;
  return [",", ")", ".", undefined].includes(view.words[placed.last]);
}

function sameMeasure(one: PlacedFigure, other: PlacedFigure): boolean {
  return one.figure.kind === other.figure.kind && one.figure.unit === other.figure.unit;
}

function isPeople(placed: PlacedFigure): boolean {
  return placed.figure.kind === "people" || placed.figure.kind === "count";
}

/** Nothing beside a figure but its date, commas and the bracket's own marks. */
function bareInBracket(
  view: SentenceView,
  placed: PlacedFigure | undefined,
  grammar: Grammar,
): boolean {
  if (!placed) return false;
  for (let at = placed.first - 1; at >= 0; at--) {
    const word = view.words[at] ?? "";
    if (word === "(" || word === "[" || word === ",") break;
    if (!grammar.light.has(word)) return false;
  }
  return true;
}

/** Whether one of the words joins two figures, with nothing but dates, light words or asides between. */
function joins(
  view: SentenceView,
  left: PlacedFigure,
  right: PlacedFigure,
  words: ReadonlySet<string>,
  grammar: Grammar,
): boolean {
  if (view.bracketAt[left.first] !== view.bracketAt[right.first]) return false;
  if (right.first - left.last > JOIN_REACH) return false;
  let joined = false;
  for (let at = left.last; at < right.first; at++) {
    const word = view.words[at] ?? "";
    if (words.has(word)) joined = true;
    else if (word !== "," && !grammar.light.has(word) && !view.figureAt[at]) return false;
  }
  return joined;
}

/** "17 M€, contre 15 M€ en 2012"; "from 12% to 15%": the same measured again. */
function compares(
  view: SentenceView,
  left: PlacedFigure,
  right: PlacedFigure,
  clauses: Clauses,
  grammar: Grammar,
): boolean {
  if (clauses.clauseAt[left.first] !== clauses.clauseAt[right.first]) return false;
  if (view.bracketAt[left.first] !== view.bracketAt[right.first]) return false;
  // What parts them may hold the left figure's own words ("17 M€ de chiffre d'affaires en 2013, contre"): look from the right.
  if (rangesTo(view, left, right, grammar)) return true;
  let at = right.first - 1;
  while (
    at >= left.last &&
    grammar.light.has(view.words[at] ?? "") &&
    !hasContrast(view, at, grammar)
  )
    at--;
  return at >= left.last && hasContrast(view, at, grammar);
}

/** "de 10 à 12 euros", "from 3% to 5%", "de 6,8 millions en 2019 à 4,1 millions". */
function rangesTo(
  view: SentenceView,
  left: PlacedFigure,
  right: PlacedFigure,
  grammar: Grammar,
): boolean {
  if (right.first - left.last > JOIN_REACH) return false;
  if (!grammar.levels.has(view.words[right.first - 1] ?? "")) return false;
  for (let at = left.last; at < right.first - 1; at++) {
    const dated = view.figureAt[at]?.figure.kind === "date";
    if (!dated && !grammar.light.has(view.words[at] ?? "")) return false;
  }
  return true;
}

function hasContrast(view: SentenceView, at: number, grammar: Grammar): boolean {
  const one = view.words[at] ?? "";
  const two = `${view.words[at - 1] ?? ""} ${one}`;
  const three = `${view.words[at - 2] ?? ""} ${two}`;
  return grammar.contrasts.has(one) || grammar.contrasts.has(two) || grammar.contrasts.has(three);
}

function given(role: RoleFound["role"], score: number): RoleFound {
  return { role, score, sign: 1, owner: "subject", cue: null, form: null };
}
