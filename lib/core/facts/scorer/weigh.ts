import type { Role } from "../../reading.ts";

/** Slots of the table of weights: a power of two. */
export const SLOTS = 1 << 18;
/** What a weight of 1 stands for, in the logit. */
export const STEP = 1 / 16;

/** Weights of hashed features: features that share a slot share its weight, when it is learnt and when it is used. */
export type Weights = Int16Array | Float64Array;

/** A role that a figure may have, or none, and the slots of what speaks for or against it. */
export interface Candidate {
  role: Role | null;
  slots: number[];
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/** The slot of a feature as it speaks of one role (`salt`: the role's own hash), or of all of them (0). */
export function slotOf(feature: number, salt: number): number {
  let value = Math.imul(feature ^ salt, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) & (SLOTS - 1);
}

/**
 * How likely each candidate is: the softmax of the sums of their weights. They add up to 1.
 * @param step what a weight of 1 stands for in the logit
 */
export function likelihoods(
  candidates: readonly Candidate[],
  weights: Weights,
  step: number,
): number[] {
  const sums = candidates.map(({ slots }) => {
    let sum = 0;
    for (const slot of slots) sum += weights[slot] ?? 0;
    return sum * step;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
