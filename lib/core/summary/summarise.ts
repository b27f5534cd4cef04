import type { Block, Entity, Figure, Span } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { wordsOf } from "./languages.ts";
import { evidenceOf, scoreOf } from "./score.ts";

/** Sentences of a summary, at most. */
const MOST_SENTENCES = 3;
/** Words of a summary, at most, unless its first sentence alone has more. */
const MOST_WORDS = 75;
/** A third sentence is worth its room only from these odds on, as a logarithm. */
const THIRD_WORTH = -1.5;
/** Candidates that the choice is made among. */
const SHORTLIST = 60;
/** What going on from a chosen sentence is worth: as much as opening a paragraph, so that a story is told in one breath. */
const GOING_ON = 0.99;
/** What saying just the same again costs. */
const REDUNDANCY = 2;

/** What the summary is made from: the Reading as far as it has come. */
export interface SummaryInput {
  title: string | null;
  blocks: readonly Block[];
  entities: readonly Entity[];
  figures: readonly Figure[];
}

/**
 * The two or three sentences that say most: whom it is about, what happened, how much. Whole sentences, in text order,
 * each understood without another, or behind the chosen one just before it. One for a text of two, two at most for a text of three; none for an empty text.
 *
 * Sentences are scored by what `Signals` names, and
 * chosen greedily against redundancy (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function summarise(segmented: Segmented, reading: SummaryInput): Span[] {
  const words = wordsOf(segmented.lang);
  const candidates = candidatesOf(segmented, reading, words);
  const count = candidates.length;
  if (count === 0) return [];
  const evidence = evidenceOf(candidates, reading.entities);
  const scored = candidates.map((candidate) => ({
    candidate,
    score: scoreOf(candidate, evidence),
  }));
  const alone = scored.filter(({ candidate }) => candidate.standsAlone);
  const wanted = Math.min(MOST_SENTENCES, Math.max(1, count - 1));
  const several = new Set(candidates.map((candidate) => candidate.block)).size > 1;
  const goingOn = scored.filter(({ candidate }) => !candidate.standsAlone && candidate.goesOn);
  let chosen = choose(alone, wanted, [], goingOn);
  // Better two sentences, one of which leans a little, than a text of many paragraphs told in one.
  if (chosen.length === 0 || (chosen.length < 2 && wanted > 1 && several)) {
    chosen = choose(scored, Math.min(2, wanted), chosen);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}

interface Scored {
  candidate: Candidate;
  score: number;
}

/** @param goingOn sentences that may be chosen only behind the one before them */
function choose(
  scored: readonly Scored[],
  wanted: number,
  already: Candidate[] = [],
  goingOn: readonly Scored[] = [],
): Candidate[] {
  const shortlist = scored.toSorted((a, b) => b.score - a.score).slice(0, SHORTLIST);
  const chosen = [...already];
  let room = MOST_WORDS - chosen.reduce((sum, { length }) => sum + length, 0);
  while (chosen.length < wanted) {
    let best: Scored | null = null;
    const places = new Set(chosen.map(({ place }) => place));
    const behind = goingOn
      .filter(({ candidate }) => places.has(candidate.place - 1))
      .map(({ candidate, score }) => ({ candidate, score: score + GOING_ON }));
    for (const { candidate, score } of [...shortlist, ...behind]) {
      if (chosen.includes(candidate)) continue;
      if (chosen.length > 0 && candidate.length > room) continue;
      const likeness = Math.max(0, ...chosen.map((other) => overlap(candidate.stems, other.stems)));
      const worth = score - REDUNDANCY * likeness;
      if (!best || worth > best.score) best = { candidate, score: worth };
    }
    if (!best) break;
    if (chosen.length >= 2 && best.score < THIRD_WORTH) break;
    chosen.push(best.candidate);
    room -= best.candidate.length;
  }
  return chosen;
}

/** Share of the smaller set of words that both have. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
