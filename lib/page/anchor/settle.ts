import type { Span } from "../../core/reading.ts";
import type { Candidate } from "./candidate.ts";

/** A note with what it may be. */
export interface Contender {
  /** Where it was; null where the annotation does not say. */
  position: Span | null;
  candidates: readonly Candidate[];
}

/** Costs of what a place lacks. */
const QUOTE_COST = 6;
const CONTEXT_COST = 1.5;
/** Words of a quote that few sentences share. */
const LONG = 5;
/** Most that it costs to stand elsewhere than the note before says: texts do get moved. */
const MOST_SHIFT_COST = 1.5;
/** Shifts that differ by this many UTF-16 code units, or this share of what lies between, hardly differ. */
const SHIFT_SCALE = 40;
const SHIFT_SHARE = 0.1;
/** Shifts that are the same but for these UTF-16 code units are no chance; others cost this much more. */
const EVEN = 3;
const UNEVEN_COST = 0.4;
/** By how much the best must beat another place: with less it would be a guess. */
export const LEAST_MARGIN = 0.5;

export interface Chosen {
  candidate: Candidate;
  /** By how much it beats the best of the other places; Infinity without one. */
  margin: number;
}

/**
 * Chooses among the places of all notes at once, so that together they lack least: a note is likelier where the notes
 * before and behind it say that the text went (least cost over a chain in the old order; forward and backward, so that
 * what each other choice would cost is known too).
 *
 * @returns in the order given; null where there is no candidate
 */
export function settle(contenders: readonly Contender[]): (Chosen | null)[] {
  const chosen: (Chosen | null)[] = contenders.map(({ position, candidates }) =>
    position ? null : best(candidates, candidates.map(lack)),
  );
  const chain = contenders
    .map(({ position, candidates }, index) => ({ position, candidates, index }))
    .filter(({ position, candidates }) => position !== null && candidates.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  const own = chain.map(({ candidates }) => candidates.map(lack));
  const forward: number[][] = [];
  for (const [at, link] of chain.entries()) {
    const before = chain[at - 1];
    const costs = forward[at - 1] ?? [0];
    forward.push(
      link.candidates.map(
        (candidate, k) =>
          (own[at]?.[k] ?? 0) + least(costs, (j) => step(before, j, link, candidate)),
      ),
    );
  }
  let backward: number[] = [];
  for (let at = chain.length - 1; at >= 0; at--) {
    const link = chain[at];
    if (!link) continue;
    const behind = chain[at + 1];
    const after = backward;
    const behindOwn = own[at + 1] ?? [];
    backward = link.candidates.map((_, k) =>
      behind
        ? least(
            behind.candidates.map((_candidate, j) => (after[j] ?? 0) + (behindOwn[j] ?? 0)),
            (j) => step(link, k, behind, behind.candidates[j]),
          )
        : 0,
    );
    const totals = link.candidates.map((_, k) => (forward[at]?.[k] ?? 0) + (backward[k] ?? 0));
    chosen[link.index] = best(link.candidates, totals);
  }
  return chosen;
}

type Link = Contender & { index: number };

const startOf = ({ position }: Contender): number => position?.start ?? 0;
const endOf = ({ position }: Contender): number => position?.end ?? 0;

function lack({ quote, prefix, suffix, same, words }: Candidate): number {
  const context = 2 - (prefix ?? 0.5) - (suffix ?? 0.5);
  // What stands there to the letter needs no context, when it is long enough to be itself.
  const cost = same && words >= LONG ? CONTEXT_COST / 2 : CONTEXT_COST;
  return QUOTE_COST * (1 - quote) + cost * context;
}

/** What it costs that a note follows another where they stand; the text's beginning precedes the first. */
function step(
  from: Link | undefined,
  index: number,
  to: Link,
  candidate: Candidate | undefined,
): number {
  if (!candidate) return 0;
  const before = from?.candidates[index];
  const shift = before && from ? before.start - startOf(from) : 0;
  const gap = startOf(to) - (from ? startOf(from) : 0);
  const difference = Math.abs(candidate.start - startOf(to) - shift);
  const cost = difference / (2 * (SHIFT_SCALE + SHIFT_SHARE * gap));
  return Math.min(MOST_SHIFT_COST, cost) + (difference > EVEN ? UNEVEN_COST : 0);
}

function least(costs: readonly number[], stepTo: (index: number) => number): number {
  let result = Infinity;
  for (const [index, cost] of costs.entries()) result = Math.min(result, cost + stepTo(index));
  return result;
}

function best(candidates: readonly Candidate[], costs: readonly number[]): Chosen | null {
  let at = -1;
  for (const [index, cost] of costs.entries()) {
    if (at < 0 || cost < (costs[at] ?? Infinity)) at = index;
  }
  const candidate = candidates[at];
  if (!candidate) return null;
  let margin = Infinity;
  for (const [index, cost] of costs.entries()) {
    const other = candidates[index];
    if (!other || index === at) continue;
    if (other.start < candidate.end && candidate.start < other.end) continue;
    margin = Math.min(margin, cost - (costs[at] ?? 0));
  }
  return { candidate, margin };
}
