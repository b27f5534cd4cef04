import type { Role } from "../../reading.ts";
import { cuesNear, type CueMatch, type CueSense } from "../cues.ts";
import type { Roles } from "../pattern.ts";
import { admits } from "../roles.ts";
import type { RoleFound } from "../role.ts";
import type { PlacedFigure, SentenceView } from "../view.ts";
import { candidatesOf, type Candidates } from "./candidates.ts";
import type { Scene } from "./context.ts";
import { remember } from "./told.ts";
import { likelihoods, STEP, type Weights } from "./weigh.ts";
import { roleWeights } from "./weights.ts";

/** A role less likely than this is not given: the best F1 over (figure, role) in cross-validation. */
export const THRESHOLD = 0.38;
/** The same for a role that no word within reach speaks for. A sum always needs one: silence beats a guess. */
const UNHEARD = 0.5;
/** A rule at least this sure stands while the scorer does not all but exclude it: what few texts teach, rules know. */
const SURE = 0.7;
const DOUBT = 0.08;
/** Tokens between a figure and the word that can have said its role. */
const REACH = 24;

/**
 * The roles of a sentence's figures: the rules' answers, kept, changed, dropped and added to by the weights.
 * @param step what a weight of 1 stands for in the logit
 */
export function decideRoles(scene: Scene, weights: Weights = roleWeights(), step = STEP): Roles {
  scene.told.sentence++;
  return scene.view.figures.map((placed, i) => {
    const found = candidatesOf(scene, i);
    const rule = scene.roles[i] ?? null;
    const choice = choose(found, likelihoods(found.candidates, weights, step), rule);
    remember(scene.told, placed, choice?.role ?? null);
    if (!choice) return null;
    return rule?.role === choice.role
      ? { ...rule, score: (choice.likelihood + rule.score) / 2 }
      : saidBy(scene.view, placed, choice.role, choice.likelihood);
  });
}

/** The role to give and how likely it is, or null for none. */
export function choose(
  { candidates, heard }: Pick<Candidates, "candidates" | "heard">,
  odds: readonly number[],
  rule: Pick<RoleFound, "role" | "score"> | null,
): { role: Role; likelihood: number } | null {
  let best: { role: Role; likelihood: number } | null = null;
  for (const [at, { role }] of candidates.entries()) {
    const likelihood = odds[at] ?? 0;
    if (role === null) continue;
    if (role === rule?.role && rule.score >= SURE && likelihood >= DOUBT) {
      return { role, likelihood };
    }
    if (!heard.has(role) && admits(role, "money")) continue;
    const least = heard.has(role) ? THRESHOLD : UNHEARD;
    if (likelihood >= least && likelihood > (best?.likelihood ?? 0)) best = { role, likelihood };
  }
  return best;
}

/** A role that no rule has given, with the nearest word that can have said it, where there is one. */
function saidBy(view: SentenceView, placed: PlacedFigure, role: Role, score: number): RoleFound {
  let nearest = REACH;
  let said: { cue: CueMatch; sense: CueSense } | null = null;
  for (const cue of [
    ...cuesNear(view.cues, placed, REACH),
    ...cuesNear(view.hints, placed, REACH),
  ]) {
    const far = Math.max(placed.first - cue.last, cue.first - placed.last, 0);
    const sense = far < nearest && cue.senses.find((one) => one.role === role);
    if (!sense) continue;
    nearest = far;
    said = { cue, sense };
  }
  return {
    role,
    score,
    sign: said?.sense.sign ?? 1,
    owner: said?.sense.owner ?? "subject",
    cue: said?.cue ?? null,
    form: said?.sense.form ?? null,
  };
}
