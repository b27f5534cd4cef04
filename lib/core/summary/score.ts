import type { Entity, Fact, Role } from "../reading.ts";
import type { Candidate } from "./candidates.ts";

/** How often each stem is in the text, as a share of its sentences. */
export type Topic = ReadonlyMap<string, number>;

export interface Evidence {
  entities: readonly Entity[];
  facts: readonly Fact[];
  topic: Topic;
  /** Candidates in all. */
  count: number;
}

/** Roles that say how somebody or something is, rather than what has happened. */
const BACKGROUND: ReadonlySet<Role> = new Set<Role>([
  "age",
  "founded",
  "born",
  "inhabitants",
  "members",
  "floor-area",
  "land-area",
  "capacity",
  "rank",
]);

/*
 * Weights, set by hand: news puts what matters first, so place weighs most; then a figure whose meaning is known, a
 * name that the article is about, and what the title says.
 */
const LEAD = 1.6;
const PARAGRAPH_START = 0.12;
const NAMES = 0.7;
const NEWS_FIGURES = 0.45;
const BACKGROUND_FIGURES = 0.25;
const PLAIN_FIGURES = 0.08;
const TITLE = 0.9;
const TOPIC = 0.5;
/** Past this many words each costs. */
const COMFORTABLE = 28;
const LONG_WORD_COST = 0.03;
/** What a person named by surname alone costs: they are not introduced here. */
const SURNAME_COST = 0.4;
const SHORT = 10;
const SHORT_COST = 0.25;

/** How much a sentence says of what the text is about. */
export function scoreOf(candidate: Candidate, evidence: Evidence): number {
  const place = LEAD / (1 + 0.45 * candidate.place);
  const salience = [...candidate.entities].map(
    (entity) => evidence.entities[entity]?.salience ?? 0,
  );
  const names =
    NAMES *
    Math.min(
      1,
      salience.reduce((sum, value) => sum + value, 0),
    );
  const roles = candidate.figures.flatMap(({ role }) => (role === undefined ? [] : [role]));
  const news = roles.filter((role) => !BACKGROUND.has(role)).length;
  const figures =
    NEWS_FIGURES * Math.min(2, news) +
    BACKGROUND_FIGURES * Math.min(2, roles.length - news) +
    PLAIN_FIGURES * Math.min(2, candidate.figures.length - roles.length);
  const title = TITLE * shared(candidate.stems, candidate.title);
  const topic = TOPIC * centrality(candidate, evidence);
  const length =
    Math.max(0, candidate.length - COMFORTABLE) * LONG_WORD_COST +
    (candidate.length < SHORT ? SHORT_COST : 0);
  const surname = candidate.surnamed ? SURNAME_COST : 0;
  return (
    place -
    surname +
    (candidate.leads ? PARAGRAPH_START : 0) +
    names +
    figures +
    title +
    topic -
    length
  );
}

/** The text's topic: the share of sentences that each stem is in. */
export function topicOf(candidates: readonly Candidate[]): Topic {
  const counts = new Map<string, number>();
  for (const { stems } of candidates) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const topic = new Map<string, number>();
  // A word of one sentence is nobody's topic.
  for (const [stem, count] of counts) if (count > 1) topic.set(stem, count / candidates.length);
  return topic;
}

function centrality(candidate: Candidate, { topic }: Evidence): number {
  let sum = 0;
  for (const stem of candidate.stems) sum += topic.get(stem) ?? 0;
  return Math.min(1, (4 * sum) / Math.max(8, candidate.stems.size));
}

/** Share of the title's words that a sentence has. */
function shared(stems: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let count = 0;
  for (const stem of title) if (stems.has(stem)) count++;
  return count / title.size;
}
