import { bucket, hash } from "../columns.ts";
import { typeOf } from "../discourse.ts";
import type { PlacedMention } from "../view.ts";
import { GROUPS, MEASURES, TYPE_COUNT, typeNumber } from "../measures.ts";
import { AT, WORDS } from "./layout.ts";
import type { Question, Shared } from "./question.ts";
import { leftOf, rightOf, wordLeftOf } from "../words.ts";

/** Certainty from which what the rules come to is taken as sure. */
const SURE = 0.85;
/** Shares of an article's mentions, and of the figures whose owner was found. */
const SHARES = [0.05, 0.12, 0.25, 0.45];
const OWNED = [0, 0.34, 0.67];
/** Tokens between a name and a figure behind it, and before it. */
const FAR = [1, 3, 6, 11, 20];
const FAR_BEHIND = [1, 3, 8];

/** The columns that speak of an entity as a figure's owner. */
export function entityColumns(question: Question, shared: Shared, entity: number): number[] {
  const { scene, memory, salience, proposals, chosen } = question;
  const { group, measure } = shared;
  const kind = typeOf(scene.setting.entities, entity);
  const type = typeNumber(kind);
  const columns: number[] = [
    AT.typeMeasure + type * MEASURES + measure,
    AT.typeGroup + type * GROUPS + group,
  ];
  for (const [rule, found] of proposals.entries()) {
    if (found?.entity !== entity) continue;
    columns.push(AT.rule + rule * GROUPS + group, AT.ruleType + rule * TYPE_COUNT + type);
  }
  const sure = chosen === null ? 0 : chosen.entity !== entity ? 1 : chosen.score >= SURE ? 3 : 2;
  columns.push(AT.chosen + sure * GROUPS + group);

  const subject = subjectRelation(question, shared, entity);
  const subjects =
    shared.subject === entity ? 0 : shared.subjectKind === 0 ? 1 : shared.subjectKind + 1;
  columns.push(AT.subjectType + (subject * 4 + subjects) * TYPE_COUNT + type);

  placeColumns(question, shared, entity, type, columns);

  const within = Math.min(3, salience.rankInType[entity] ?? 3);
  const away = sentencesAway(question, shared, entity);
  const titled = salience.inTitle[entity] ? 1 : 0;
  columns.push(
    AT.rankInType + (within * 3 + Math.min(2, away)) * TYPE_COUNT + type,
    AT.share + bucket(salience.share[entity] ?? 0, SHARES) * GROUPS + group,
    AT.title + titled * GROUPS + group,
    AT.titleType + titled * TYPE_COUNT + type,
  );

  const chain = chainRelation(question, entity);
  const same = memory.last?.measure === measure ? 1 : 0;
  const part = (memory.figures[entity] ?? 0) / Math.max(1, memory.allFigures);
  const before = memory.ownerOfMeasure.get(measure);
  columns.push(
    AT.chain + (chain * 2 + same) * GROUPS + group,
    AT.chainType + (chain * 2 + same) * TYPE_COUNT + type,
    AT.owned + (memory.allFigures === 0 ? 4 : bucket(part, OWNED)) * TYPE_COUNT + type,
    AT.measureOwner + (before === undefined ? 0 : before === entity ? 1 : 2) * GROUPS + group,
  );

  const lastOfType = memory.subjectOfType.get(kind) === entity ? 1 : 0;
  const stands = shared.pronoun === null ? 0 : shared.pronoun.includes(kind) ? 1 : 2;
  const pronoun = stands * 2 + (shared.possessive ? 1 : 0);
  const called = calledRelation(question, shared, entity, lastOfType === 1);
  columns.push(
    AT.described + descriptionRelation(question, shared, entity) * GROUPS + group,
    AT.called + called * 3 + Math.min(2, away),
    AT.pronoun + (pronoun * 2 + lastOfType) * TYPE_COUNT + type,
    AT.pronounRank + (stands * 3 + Math.min(2, within)) * 4 + Math.min(3, away),
  );

  const first = salience.rank[entity] === 0;
  const last = memory.lastSomebody?.entity === entity;
  const who = subject <= 1 ? 0 : subject === 3 ? 1 : first ? 2 : 3;
  columns.push(AT.subjectForm + (shared.subjectForm * 5 + who) * 2 + (last ? 1 : 0));
  if (first || last) columns.push(AT.topicHead + hash(shared.head, WORDS));
  return columns;
}

/** 0 this clause's and the sentence's subject, 1 this clause's, 2 another clause's, 3 the last sentence's, 4 one before, 5 never one. */
function subjectRelation({ scene, memory }: Question, { subject }: Shared, entity: number): number {
  if (subject === entity) return scene.mainSubject === entity ? 0 : 1;
  if (scene.anySubject.has(entity)) return 2;
  const last = memory.lastSubject[entity] ?? -1;
  if (last < 0) return 5;
  return memory.sentence - last <= 1 ? 3 : 4;
}

/** Sentences since it was named: 0 in this, 1 in the last, 2 and more before; 7 not yet. */
function sentencesAway({ memory }: Question, { near }: Shared, entity: number): number {
  if (near.some((mention) => mention.entity === entity)) return 0;
  const last = memory.lastNamed[entity] ?? -1;
  return last < 0 ? 7 : Math.min(6, memory.sentence - last);
}

/** Where its nearest names of the sentence stand to the figure. */
function placeColumns(
  { scene, placed }: Question,
  { near, clause }: Shared,
  entity: number,
  type: number,
  columns: number[],
): void {
  const { setting } = scene;
  const within = (mention: PlacedMention): number =>
    setting.clauses.clauseAt[mention.first] === clause ? 1 : 0;
  const own = near.filter((mention) => mention.entity === entity);
  const before = own.findLast(({ first }) => first < placed.first);
  if (before) {
    const place = leftOf(setting, before) * 4 + rightOf(setting, before);
    columns.push(
      AT.before + place * 2 + within(before),
      AT.beforeFar + bucket(placed.first - before.last, FAR) * TYPE_COUNT + type,
      AT.leftWord + hash(`<${wordLeftOf(setting, before)}`, WORDS),
    );
  }
  const after = own.find(({ first }) => first >= placed.first);
  if (after) {
    const place = leftOf(setting, after) * 2 + within(after);
    columns.push(
      AT.after + place * 4 + bucket(after.first - placed.last, FAR_BEHIND),
      AT.leftWord + hash(`>${wordLeftOf(setting, after)}`, WORDS),
    );
  }
}

/** 0 no figure had an owner yet; the last that had one was 1 its own, in this sentence, 2 in the last, 3 before; 4 another's, in this sentence, 5 before. */
function chainRelation({ memory }: Question, entity: number): number {
  const last = memory.lastSomebody;
  if (!last) return 0;
  const since = memory.sentence - last.sentence;
  if (last.entity === entity) return since === 0 ? 1 : since === 1 ? 2 : 3;
  return since === 0 ? 4 : 5;
}

/** 0 nobody is described by a noun that the text has used of it; 1 it alone is, in this clause, 2 it among others, 3 it alone elsewhere, 4 it among others elsewhere; 5 another is. */
function descriptionRelation(
  { scene }: Question,
  { clause, descriptions }: Shared,
  entity: number,
): number {
  let best = 0;
  for (const { at, entities } of descriptions) {
    if (!entities.has(entity)) {
      if (best === 0) best = 5;
      continue;
    }
    const inClause = scene.setting.clauses.clauseAt[at] === clause;
    const found = (inClause ? 1 : 3) + (entities.size > 1 ? 1 : 0);
    if (best === 0 || found < best) best = found;
  }
  return best;
}

/** How a description by its kind alone ("the company") bears on an entity: 0 there is none; it is of the kind, and 1 the most named and the last subject, 2 the most named, 3 the last subject, 4 neither; 5 it is of another kind. */
function calledRelation(
  { scene, salience }: Question,
  { called }: Shared,
  entity: number,
  lastOfType: boolean,
): number {
  if (called === null) return 0;
  if (typeOf(scene.setting.entities, entity) !== called) return 5;
  if (salience.rankInType[entity] === 0) return lastOfType ? 1 : 2;
  return lastOfType ? 3 : 4;
}
