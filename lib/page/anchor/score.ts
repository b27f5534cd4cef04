import type { Candidate } from "./candidate.ts";

/** 0 to 1: how much of quote and context a place has. */
export function scoreOf({ quote, prefix, suffix }: Candidate): number {
  const score = 0.7 * quote + 0.15 * (prefix ?? quote) + 0.15 * (suffix ?? quote);
  return Math.round(score * 1000) / 1000;
}
