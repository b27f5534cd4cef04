import type { Fact, Figure } from "../reading.ts";

/** Highest certainty a rule may claim. */
const MOST = 0.98;

/**
 * Joins facts that say the same again: property, value and unit alike, mode too, and subject and period where both
 * name one. The first stays where it is and takes the others' figures; what contradicts stands beside it.
 */
export function joinFacts(facts: readonly Fact[], figures: readonly Figure[]): Fact[] {
  const joined: Fact[] = [];
  const byValue = new Map<string, Fact[]>();
  for (const fact of facts) {
    const figure = figures[fact.figures[0] ?? -1];
    if (!figure) continue;
    // "350 salariés" are "350 personnes" when the role is the same; sums and things are not so free.
    const unit = figure.kind === "people" ? "" : figure.unit;
    const key = JSON.stringify([fact.property, fact.mode, figure.value, figure.upper, unit]);
    const alike = byValue.get(key) ?? [];
    // A few facts at most share a value; only these are looked through.
    const same = alike.slice(0, 20).find((other) => agrees(other, fact, figures));
    if (same) {
      same.figures.push(...fact.figures);
      same.subject ??= fact.subject;
      same.confidence = Math.min(MOST, Math.max(same.confidence, fact.confidence) + 0.02);
      continue;
    }
    const own = { ...fact, figures: [...fact.figures] };
    joined.push(own);
    alike.push(own);
    byValue.set(key, alike);
  }
  return joined;
}

function agrees(one: Fact, other: Fact, figures: readonly Figure[]): boolean {
  const subjects = one.subject === null || other.subject === null || one.subject === other.subject;
  const periods = [one, other].map((fact) => periodOf(fact, figures));
  return subjects && (periods.includes(undefined) || periods[0] === periods[1]);
}

/** The period that one of a fact's figures names: they all hold for it. */
function periodOf(fact: Fact, figures: readonly Figure[]): string | undefined {
  for (const index of fact.figures) {
    const period = figures[index]?.period;
    if (period !== undefined) return period;
  }
  return undefined;
}
