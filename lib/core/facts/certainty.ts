import type { Referent } from "./discourse.ts";
import type { RoleFound } from "./role.ts";
import { OWNERLESS_ROLES } from "./roles.ts";
import { KNOTS } from "./scorer/calibration.ts";

/** What a fact without an owner is worth, where it ought to have one. */
const NO_OWNER = 0.8;
const NO_OWNER_NEEDED = 0.95;

/** Says how often facts are right whose evidence comes to this (0 to 1). */
export type Calibrate = (evidence: number) => number;

/** What speaks for a fact: for its role and for its owner together; no share of right facts yet. */
export function evidenceFor(found: RoleFound, owner: Referent | null): number {
  const whose = owner ? owner.score : OWNERLESS_ROLES.has(found.role) ? NO_OWNER_NEEDED : NO_OWNER;
  return found.score * whose;
}

/** The share of right facts, between the points that `npm run train -- facts` has measured. */
export const calibrated: Calibrate = (evidence) => {
  let before: readonly [number, number] = KNOTS[0] ?? [0, 0];
  if (evidence <= before[0]) return before[1];
  for (const knot of KNOTS) {
    if (evidence < knot[0]) {
      const part = (evidence - before[0]) / (knot[0] - before[0]);
      return before[1] + part * (knot[1] - before[1]);
    }
    before = knot;
  }
  return before[1];
};
