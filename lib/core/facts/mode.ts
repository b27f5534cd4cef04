import type { Fact } from "../reading.ts";
import { isCueVerb, isVerb, type Clauses } from "./clause.ts";
import type { Grammar } from "./grammar.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** Tokens on either side of a figure that are read for its clause's mode. */
const REACH = 40;
/** Tokens on either side of a figure within which commas make an aside of it. */
const ASIDE = 12;
/** Clauses that one without a verb is read with. */
const MOST_PARENTS = 3;
/** Tokens between the parts of a negation: "n'a toujours pas". */
const NEGATION_REACH = 6;
/** Tokens between "va" and its infinitive: "va bientôt ouvrir". */
const INFINITIVE_REACH = 3;

/** Whether a figure's clause states it, foresees it, or denies it. */
export function modeOf(
  view: SentenceView,
  placed: PlacedFigure,
  clauses: Clauses,
  grammar: Grammar,
): Fact["mode"] {
  const clause = clauses.clauseAt[placed.first];
  const { from, to } = apposition(view, placed, grammar) ?? {
    from: Math.max(0, placed.first - REACH),
    to: Math.min(view.words.length, placed.last + REACH),
  };
  const clauseSet = speaking(view, clause, clauses, grammar);
  let forecast = false;
  for (let at = from; at < to; at++) {
    // "une dette de 3 M€ que la société n'avouait pas": what is denied behind "que" is not the figure.
    if (at >= placed.last && grammar.complementisers.has(view.words[at] ?? "")) break;
    if (!clauseSet.has(clauses.clauseAt[at] ?? -1) || view.mentionAt[at] || view.figureAt[at])
      continue;
    // An aside speaks for itself: what stands in another bracket says nothing of this figure.
    if (view.bracketAt[at] !== -1 && view.bracketAt[at] !== view.bracketAt[placed.first]) continue;
    if (isDenial(view, at, grammar)) return "denied";
    if (isForecast(view, at, grammar)) forecast = true;
  }
  return forecast ? "forecast" : "stated";
}

/** A clause, and while it has no verb of its own ("dont 374 à Roussillon") the one that it hangs on. */
function speaking(
  view: SentenceView,
  clause: number | undefined,
  { clauses, clauseAt }: Clauses,
  grammar: Grammar,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = clause ?? -1; index >= 0 && found.size < MOST_PARENTS;) {
    const { start, end, parent } = clauses[index] ?? { start: 0, end: 0, parent: -1 };
    found.add(index);
    let verbs = false;
    for (let at = start; at < Math.min(end, start + REACH) && !verbs; at++) {
      verbs = clauseAt[at] === index && (isVerb(view, at, grammar) || isCueVerb(view, at));
    }
    if (verbs) break;
    index = parent;
  }
  return found;
}

/** "Le stade, d'une capacité de 30 000 places, ouvrira": between its commas a figure is told without the verb's mode. */
function apposition(
  view: SentenceView,
  placed: PlacedFigure,
  grammar: Grammar,
): { from: number; to: number } | null {
  const ends = (at: number): boolean =>
    view.words[at] === "," || isVerb(view, at, grammar) || view.words[at] === undefined;
  let from = placed.first - 1;
  while (placed.first - from < ASIDE && !ends(from)) from--;
  let to = placed.last;
  while (to - placed.last < ASIDE && !ends(to)) to++;
  // "nine hospitals, 7,300 employees and $1.4bn in revenue,": a part of a list is none.
  const listed = view.words.slice(from, to).some((word) => grammar.coordinators.has(word));
  const enclosed = view.words[from] === "," && view.words[to] === "," && !listed;
  return enclosed && to - from > 2 + placed.last - placed.first ? { from, to } : null;
}

function isDenial(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at] ?? "";
  const next = view.words[at + 1] ?? "";
  if (grammar.denial.has(word)) return !grammar.notDenial.has(next);
  const { negation } = grammar;
  if (!negation?.first.has(word)) return false;
  for (let i = at + 1; i <= at + NEGATION_REACH; i++) {
    if (negation.second.has(view.words[i] ?? ""))
      return !grammar.notDenial.has(view.words[i + 1] ?? "");
  }
  return false;
}

function isForecast(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at] ?? "";
  const two = `${word} ${view.words[at + 1] ?? ""}`;
  const three = `${two} ${view.words[at + 2] ?? ""}`;
  if ([word, two, three].some((phrase) => grammar.forecast.has(phrase))) return true;
  if (grammar.forecastForm?.test(word)) return !grammar.notForecast.has(word);
  if (!grammar.nearFuture.has(word)) return false;
  for (let i = at + 1; i <= at + INFINITIVE_REACH; i++) {
    if (grammar.infinitive?.test(view.words[i] ?? "") && !view.mentionAt[i]) return true;
  }
  return false;
}
