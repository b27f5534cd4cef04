import type { Entity, Role } from "../reading.ts";
import type { Candidate } from "./candidates.ts";

/** In how many of the candidates each stem is. */
export type Topic = ReadonlyMap<string, number>;

export interface Evidence {
  entities: readonly Entity[];
  topic: Topic;
  /** The largest `bonds` of any candidate. */
  mostBonds: number;
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

/** What of a sentence speaks for it. */
export interface Signals {
  /** 1 for the first sentence, falling with its place. */
  place: number;
  /** 1 for the first of a paragraph. */
  leads: number;
  /** The salience of the most salient name in it. */
  salience: number;
  /** Figures whose role tells news; two at most. */
  news: number;
  /** Figures without a role; three at most. */
  plain: number;
  /** Share of the title's words that it has. */
  title: number;
  /** How much it shares with the other sentences, beside the one that shares most. */
  centrality: number;
  /** Twenties of words. */
  words: number;
  /** Fives of words that it lacks to ten. */
  short: number;
}

/*
 * The odds, as a logarithm, that an editor would put a sentence into the summary: fitted by logistic regression to the
 * sentences marked in corpus/{fr,en}/train (`npm run corpus -- summaries --fit`). The place's weight is by hand: our
 * own articles hide their news more than the press does, whose first sentence tells it.
 */
const WEIGHTS: Readonly<Signals> = {
  place: 0.6,
  leads: 0.99,
  salience: 0.48,
  news: 0.76,
  plain: 0.48,
  title: 4.65,
  centrality: 0.46,
  words: 1.46,
  short: -1.4,
};
const BIAS = -5.93;
/** Sentences past this place lose a little each: in a long text what matters still comes early. By hand, as `place` is. */
const EARLY = 15;
const LATE_COST = 0.05;
/** What a person named by surname alone costs: they are not introduced here. */
const SURNAME_COST = 0.4;

/** How much a sentence says of what the text is about: the logarithm of its odds. */
export function scoreOf(candidate: Candidate, evidence: Evidence): number {
  const signals = signalsOf(candidate, evidence);
  let score = BIAS - (candidate.surnamed ? SURNAME_COST : 0);
  score -= LATE_COST * Math.max(0, candidate.place - EARLY);
  for (const key of SIGNALS) score += WEIGHTS[key] * signals[key];
  return score;
}

export const SIGNALS = [
  "place",
  "leads",
  "salience",
  "news",
  "plain",
  "title",
  "centrality",
  "words",
  "short",
] as const satisfies (keyof Signals)[];

export function signalsOf(candidate: Candidate, { entities, topic, mostBonds }: Evidence): Signals {
  let salience = 0;
  for (const entity of candidate.entities) {
    salience = Math.max(salience, entities[entity]?.salience ?? 0);
  }
  const roles = candidate.figures.flatMap(({ role }) => (role === undefined ? [] : [role]));
  return {
    place: 1 / (1 + 0.45 * candidate.place),
    leads: candidate.leads ? 1 : 0,
    salience,
    news: Math.min(2, roles.filter((role) => !BACKGROUND.has(role)).length),
    plain: Math.min(3, candidate.figures.length - roles.length),
    title: shared(candidate.stems, candidate.title),
    centrality: bonds(candidate, topic) / (mostBonds || 1),
    words: candidate.length / 20,
    short: Math.max(0, 10 - candidate.length) / 5,
  };
}

/** What `scoreOf` asks of the text as a whole. */
export function evidenceOf(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
): Evidence {
  const topic = new Map<string, number>();
  for (const { stems } of candidates) {
    for (const stem of stems) topic.set(stem, (topic.get(stem) ?? 0) + 1);
  }
  let mostBonds = 0;
  for (const candidate of candidates) mostBonds = Math.max(mostBonds, bonds(candidate, topic));
  return { entities, topic, mostBonds };
}

/** Words shared with other sentences, over the logarithm of its length: TextRank's links, added up (linear in all). */
function bonds({ stems }: Candidate, topic: Topic): number {
  let sum = 0;
  for (const stem of stems) sum += (topic.get(stem) ?? 1) - 1;
  return sum / Math.log(Math.max(2, stems.size) + 1);
}

/** Share of the title's words that a sentence has. */
function shared(stems: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let count = 0;
  for (const stem of title) if (stems.has(stem)) count++;
  return count / title.size;
}
