import type { EntityType } from "../../reading.ts";
import type { Referent } from "../discourse.ts";
import type { RoleFound } from "../role.ts";
import type { PlacedFigure, PlacedMention } from "../view.ts";
import { groupNumber, measureNumber } from "../measures.ts";
import type { DescriptionHere } from "./links.ts";
import type { Memory } from "./memory.ts";
import type { Salience } from "./salience.ts";
import type { Scene } from "./scene.ts";
import { headOf, determinerOf, openingOf, wordClass } from "../words.ts";

/** What is known when one figure's owner is chosen. */
export interface Question {
  scene: Scene;
  memory: Memory;
  salience: Salience;
  placed: PlacedFigure;
  role: RoleFound | null;
  /** What each rule proposes; see about.ts. */
  proposals: readonly (Referent | null)[];
  /** What the rules come to. */
  chosen: Referent | null;
}

/** What is alike for all candidates of a figure. */
export interface Shared {
  /** The names nearest to the figure in its sentence, in text order. */
  near: readonly PlacedMention[];
  /** The definite descriptions near the figure. */
  descriptions: readonly DescriptionHere[];
  clause: number;
  /** The clause's subject, where it is somebody. */
  subject: number | null;
  /** 0 somebody, 1 a thing without a name, 2 none. */
  subjectKind: number;
  /** How the clause's subject begins, and its noun; see `determinerOf`, `headOf`. */
  subjectForm: number;
  head: string;
  group: number;
  measure: number;
  /** What stands before the figure, and behind it; see `wordClass`. */
  before: number;
  after: number;
  /** Types that a subject pronoun of the clause before the figure can stand for; null without one. */
  pronoun: readonly EntityType[] | null;
  possessive: boolean;
  /** The kind of a definite description of this clause before the figure ("the company"); null without one. */
  called: EntityType | null;
}

/** Names on either side of a figure that are read. */
const NEAR = 6;
/** Tokens from a figure to a description that bears on it. */
const DESCRIBED = 40;
/** Tokens before a figure in which its clause's pronouns and descriptions are looked for, and behind it. */
const BEFORE = 25;
const BEHIND = 3;

export function sharedOf({ scene, placed, role }: Question): Shared {
  const { setting, subjects } = scene;
  const { view, clauses, grammar } = setting;
  const clause = clauses.clauseAt[placed.first] ?? 0;
  const subject = subjects[clause];
  const opening = openingOf(setting, clauses.clauses[clause]?.start ?? 0);
  const shared: Shared = {
    near: namesNear(scene, placed),
    descriptions: descriptionsNear(scene, placed),
    clause,
    subject: subject?.kind === "entity" ? subject.entity : null,
    subjectKind: subject?.kind === "entity" ? 0 : subject?.kind === "other" ? 1 : 2,
    subjectForm: determinerOf(setting, opening),
    head: headOf(setting, opening),
    group: groupNumber(role?.role ?? null, placed.figure.kind),
    measure: measureNumber(role?.role ?? null, placed.figure.kind),
    before: wordClass(setting, placed.first - 1),
    after: wordClass(setting, placed.last),
    pronoun: null,
    possessive: false,
    called: null,
  };
  for (let at = Math.max(0, placed.first - BEFORE); at < placed.last + BEHIND; at++) {
    const word = view.words[at] ?? "";
    if (clauses.clauseAt[at] !== clause || view.mentionAt[at]) continue;
    if (grammar.possessives.has(word)) shared.possessive = true;
    if (at >= placed.first) continue;
    shared.pronoun = grammar.pronouns.get(word) ?? shared.pronoun;
    if (grammar.definite.has(word)) {
      shared.called = grammar.descriptions.get(view.words[at + 1] ?? "") ?? shared.called;
    }
  }
  return shared;
}

function namesNear({ setting }: Scene, { first }: PlacedFigure): PlacedMention[] {
  const { mentions } = setting.view;
  const at = firstFrom(mentions, (mention) => mention.first, first);
  return mentions.slice(Math.max(0, at - NEAR), at + NEAR);
}

function descriptionsNear({ descriptions }: Scene, { first }: PlacedFigure): DescriptionHere[] {
  const at = firstFrom(descriptions, (one) => one.at, first - DESCRIBED);
  const near: DescriptionHere[] = [];
  for (const one of descriptions.slice(at, at + 2 * DESCRIBED)) {
    if (one.at > first + DESCRIBED) break;
    near.push(one);
  }
  return near;
}

/** The place of the first item of a sorted list that stands at a token or behind it. */
function firstFrom<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  token: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
