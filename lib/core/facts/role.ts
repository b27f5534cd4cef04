import type { Role } from "../reading.ts";
import type { Clauses } from "./clause.ts";
import { cuesNear, type CueMatch, type CueSense } from "./cues.ts";
import { isBare, isByDate, isScoreForm } from "./forms.ts";
import { countsJobs, gapBetween, type Gap } from "./gap.ts";
import type { CueForm, Grammar } from "./grammar.ts";
import { admits } from "./roles.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** A figure's role, how sure it is, and the cue that says so. */
export interface RoleFound {
  role: Role;
  score: number;
  sign: 1 | -1;
  owner: "subject" | "object";
  cue: CueMatch | null;
  /** How the cue says it; null without one. */
  form: CueForm | null;
  /** The first token of a list's part whose verb is understood from the part before. */
  listedFrom?: number;
}

/** Tokens on either side of a figure in which its cue is looked for. */
const REACH = 24;
/** Below this a cue is not believed: silence beats a guess. */
const THRESHOLD = 0.55;
/** UCUM units that ages and terms are told in. */
const LIFETIMES = /^(?:a|mo|wk|d)$/u;
/** UCUM units of land: no floor is counted in hectares, acres or square kilometres. */
const LAND_UNITS = /^(?:har|ha|\[acr_|km2|\[mi)/u;
/** Sums below this that something "costs" are prices, in any of the larger currencies. */
const UNIT_PRICE = 1000;
/** Most words of their own between a noun and the figure that its verb gives it. */
const MOST_HEAVY = 6;
/** Tokens behind a figure in which the verb stands whose subject it is. */
const OWN_VERB = 8;
/** Tokens behind a sum in which its time is told: "2 100 euros brut par mois". */
const TIMED_REACH = 3;

/** The role that a figure's own cue gives it, or null. */
export function roleByCue(
  view: SentenceView,
  placed: PlacedFigure,
  clauses: Clauses,
  grammar: Grammar,
): RoleFound | null {
  let best: RoleFound | null = null;
  for (const cue of cuesNear(view.cues, placed, REACH)) {
    for (const sense of cue.senses) {
      if (!isHeard(view, placed, sense, grammar)) continue;
      const score = Math.min(sense.ceiling, linkScore(view, placed, cue, sense, clauses, grammar));
      // Of two cues that say the same the nearer is the one that has the owner beside it.
      if (score >= THRESHOLD && (!best || score > best.score + 1e-9)) {
        best = {
          role: sense.role,
          score,
          sign: sense.sign,
          owner: sense.owner,
          cue,
          form: sense.form,
        };
      }
    }
  }
  if (best && isChange(view, placed, best, grammar)) return null;
  return best && isUnitPrice(placed, best) ? { ...best, role: "price" } : best;
}

/** Whether a cue's sense can be of this figure at all. */
function isHeard(
  view: SentenceView,
  placed: PlacedFigure,
  { role, form, kinds, jobs, timed }: CueSense,
  grammar: Grammar,
): boolean {
  const { kind } = placed.figure;
  if (!admits(role, kind) || (kinds !== null && !kinds.includes(kind))) return false;
  if ((role === "age" || role === "term") && !LIFETIMES.test(placed.figure.unit ?? ""))
    return false;
  // "2-1 down" is no fall; "won two games" no score.
  if (kind === "ratio" && (role === "score") !== isScoreForm(placed)) return false;
  if (role === "score" && kind === "count") return false;
  if (role === "floor-area" && LAND_UNITS.test(placed.figure.unit ?? "")) return false;
  if (timed && !isTimed(view, placed, grammar)) return false;
  return !jobs || form === "unit" || countsJobs(view, placed, grammar);
}

/** "£12 an hour", "3 000 euros par mois", "12 euros de l'heure": told by the time worked. */
function isTimed(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  for (let at = placed.last; at < placed.last + TIMED_REACH; at++) {
    const two = `${view.words[at] ?? ""} ${view.words[at + 1] ?? ""}`;
    const three = `${two} ${view.words[at + 2] ?? ""}`;
    if (grammar.timed.has(two) || grammar.timed.has(three)) return true;
  }
  return false;
}

function linkScore(
  view: SentenceView,
  placed: PlacedFigure,
  cue: CueMatch,
  sense: CueSense,
  clauses: Clauses,
  grammar: Grammar,
): number {
  if (sense.form === "unit") return unitScore(view, placed, cue, grammar);
  // A cue inside the figure's own words ("34 years old") says it best.
  if (cue.first >= placed.first && cue.last <= placed.last) {
    return sense.form === "noun" && sense.role === "age" ? 0.95 : 0;
  }
  if (cue.last <= placed.first) return beforeScore(view, placed, cue, sense, clauses, grammar);
  if (cue.first >= placed.last) return afterScore(view, placed, cue, sense, grammar);
  return 0;
}

/** The thing counted: in the figure's span, or right behind it ("300 postes supprimés" has "300 postes" only). */
function unitScore(
  view: SentenceView,
  placed: PlacedFigure,
  cue: CueMatch,
  grammar: Grammar,
): number {
  if (cue.first >= placed.first && cue.first < placed.last) return 0.89;
  if (cue.first < placed.last) return 0;
  const gap = gapBetween(view, placed.last, cue.first, placed, grammar);
  return gap.length <= 1 && gap.commas === 0 && !gap.barrier && !gap.rival ? 0.8 : 0;
}

function beforeScore(
  view: SentenceView,
  placed: PlacedFigure,
  cue: CueMatch,
  sense: CueSense,
  clauses: Clauses,
  grammar: Grammar,
): number {
  const gap = gapBetween(view, cue.last, placed.first, placed, grammar);
  if (gap.barrier || gap.rival) return 0;
  if (sense.form === "verb" && (isWhere(view, placed, grammar) || isWhole(view, placed, grammar)))
    return 0;
  if (sense.role === "growth" && isLevel(view, placed, grammar)) return 0;
  if (sense.role === "opening" && isByDate(view, placed, grammar)) return 0;
  if (sense.role === "growth" && isBound(view, cue, grammar)) return 0;
  if (beginsClause(view, placed, cue, grammar)) return 0;
  if (gap.heavy === 0 && gap.commas === 0) return 0.96 - 0.01 * Math.min(gap.length, 10);
  if (clauses.clauseAt[cue.first] !== clauses.clauseAt[placed.first]) return 0;
  // A rank is its noun's only beside it: "le site français du 15e arrondissement" ranks nothing.
  if (sense.role === "rank") return 0;
  if (sense.form === "noun") {
    if (gap.heavy > MOST_HEAVY || gap.commas > 1) return 0;
    return 0.88 - 0.04 * gap.heavy - 0.1 * gap.commas;
  }
  if (gap.commas > 0) return 0;
  // A date stands loosely by its verb: "sera ouvert au public dès le printemps".
  if (sense.loose || placed.figure.kind === "date")
    return gap.heavy > MOST_HEAVY ? 0 : 0.9 - 0.04 * gap.heavy;
  // The figure must be the verb's own object: "raised its forecast to $4m" raises no $4m.
  if (gap.heavy > 2 || gap.governed || isLevel(view, placed, grammar)) return 0;
  return 0.9 - 0.12 * gap.heavy;
}

function afterScore(
  view: SentenceView,
  placed: PlacedFigure,
  cue: CueMatch,
  sense: CueSense,
  grammar: Grammar,
): number {
  const gap = gapBetween(view, placed.last, cue.first, placed, grammar);
  if (gap.barrier || gap.rival) return 0;
  if (sense.form === "verb" && sense.role === "price" && gap.commas < 2) {
    return openingPrice(view, placed, gap, grammar);
  }
  if (gap.commas > 0) return 0;
  if (sense.form === "noun") {
    if (gap.length === 0) return 0.94;
    // "rose to £31m in 2025 and net profit …": behind "and" a noun has a figure of its own.
    for (let at = placed.last; at < cue.first; at++) {
      if (grammar.coordinators.has(view.words[at] ?? "")) return 0;
    }
    const first = view.words[placed.last] ?? "";
    // "17 M€ de nouveaux investissements", "$5m in annual revenue", "a $4m record fine"
    const bound = grammar.partitives.has(first);
    if (gap.length > 4 || gap.heavy > 1) return 0;
    if (bound) return 0.95 - 0.06 * gap.heavy - 0.01 * gap.length;
    return grammar.light.has(first) || gap.length > 2 ? 0 : 0.85 - 0.05 * gap.length;
  }
  const [participle = ""] = cue.phrase.split(" ");
  if (!grammar.participle.test(cue.phrase) && !grammar.participle.test(participle)) return 0;
  if (gap.length === 0) return 0.88;
  if (gap.length > 6) return 0;
  let auxiliaries = 0;
  for (let at = placed.last; at < cue.first; at++) {
    const word = view.words[at] ?? "";
    if (grammar.auxiliaries.has(word)) auxiliaries++;
    else if (!grammar.relatives.has(word) && !grammar.adverb.test(word)) {
      // The rest of a compound unit: "12 firefighters from the brigade were killed" is left alone.
      if (at > placed.last + 1) return 0;
    }
  }
  return auxiliaries > 0 ? 0.9 : 0;
}

/** "vendus dans 220 magasins", "sold in 220 shops": things counted where it happens are not what it happens to. */
function isWhere(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  const { kind } = placed.figure;
  if (kind !== "count" && kind !== "people") return false;
  let at = placed.first - 1;
  while (grammar.determiners.has(view.words[at] ?? "")) at--;
  return grammar.locatives.has(view.words[at] ?? "");
}

/** "vendre quatre de ses onze tables", "two of its 12 shops": the whole, of which only a part is done something to. */
function isWhole(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  const { words } = view;
  return (
    grammar.genitives.has(words[placed.first - 2] ?? "") &&
    grammar.possessives.has(words[placed.first - 1] ?? "")
  );
}

/** "more than 40%", "up to 60%": how much at least or at most, and no change. */
function isBound(view: SentenceView, cue: CueMatch, grammar: Grammar): boolean {
  const next = view.words[cue.last] ?? "";
  if (grammar.comparatives.has(cue.phrase)) return true;
  return (
    grammar.shapes.than.has(next) ||
    (grammar.levels.has(next) && grammar.levelExceptions.has(cue.phrase))
  );
}

/** "was killed and seven people were hurt": behind "and", a figure with a verb of its own is no other verb's. */
function beginsClause(
  view: SentenceView,
  placed: PlacedFigure,
  cue: CueMatch,
  grammar: Grammar,
): boolean {
  let at = placed.first - 1;
  while (at > cue.last && grammar.determiners.has(view.words[at] ?? "")) at--;
  if (!grammar.coordinators.has(view.words[at] ?? "")) return false;
  for (let next = placed.last; next < placed.last + OWN_VERB; next++) {
    const word = view.words[next];
    if (word === undefined || word === "." || word === ";") return false;
    if (grammar.auxiliaries.has(word)) return true;
  }
  return false;
}

/** "progresse à 3 %", "rose to 3%": where it has come to, not by how much. */
function isLevel(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  for (let at = placed.first - 1; at >= Math.max(0, placed.first - 5); at--) {
    const word = view.words[at] ?? "";
    if (grammar.origins.has(word)) return isOrigin(view, placed, at, grammar);
    if (grammar.levels.has(word)) return !grammar.levelExceptions.has(view.words[at - 1] ?? "");
    if (!grammar.light.has(word)) return false;
  }
  return false;
}

/** "down from 12%", "grimpait de 310 à 495 dollars": where it came from. */
function isOrigin(view: SentenceView, placed: PlacedFigure, at: number, grammar: Grammar): boolean {
  if (!grammar.partitives.has(view.words[at] ?? "")) return true;
  const reached = view.figureAt[placed.last + 1]?.figure;
  if (!reached || !grammar.levels.has(view.words[placed.last] ?? "")) return false;
  // "en hausse de 4 % à 418 M€" tells the change and where it has come to.
  return reached.unit === placed.figure.unit || isBare(placed);
}

/** "une hausse de 4 M€": by how much a sum has changed is not the sum. */
function isChange(
  view: SentenceView,
  placed: PlacedFigure,
  found: RoleFound,
  grammar: Grammar,
): boolean {
  if (placed.figure.kind !== "money") return false;
  if (found.cue && found.cue.first >= placed.last) return false;
  for (const cue of cuesNear(view.cues, placed, REACH)) {
    if (cue.last > placed.first || (found.cue && cue.first <= found.cue.first)) continue;
    if (!cue.senses.some((sense) => sense.role === "growth")) continue;
    if (cue.senses.some((sense) => sense.role === found.role)) continue;
    const gap = gapBetween(view, cue.last, placed.first, placed, grammar);
    const direct = gap.heavy === 0 && gap.commas === 0 && !gap.rival && !gap.barrier;
    // "rose 3% to £4m": the change has a figure of its own; "up to £4m" is no change.
    if (grammar.levels.has(view.words[cue.last] ?? "")) continue;
    if (hasFigure(view, cue.last, placed.first)) continue;
    if (direct && !isLevel(view, placed, grammar)) return true;
  }
  return false;
}

function hasFigure(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.figureAt[at]) return true;
  return false;
}

/** "Pour 64 M€, le groupe a cédé…": a price told before its verb stands behind "for", at the clause's head. */
function openingPrice(
  view: SentenceView,
  placed: PlacedFigure,
  gap: Gap,
  grammar: Grammar,
): number {
  let at = placed.first - 1;
  while (
    at > 0 &&
    grammar.light.has(view.words[at] ?? "") &&
    !grammar.against.has(view.words[at] ?? "")
  )
    at--;
  return at <= 2 && grammar.against.has(view.words[at] ?? "") && gap.heavy <= MOST_HEAVY ? 0.75 : 0;
}

/** What something costs by the piece is its price; what a project costs, a cost. */
function isUnitPrice(placed: PlacedFigure, { role }: RoleFound): boolean {
  const { value } = placed.figure;
  return role === "cost" && typeof value === "number" && value < UNIT_PRICE;
}
