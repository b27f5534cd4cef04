import { entityColumns } from "./entity.ts";
import { nobodyColumns } from "./nobody.ts";
import { sharedOf, type Question, type Shared } from "./question.ts";

/** Whom a figure may belong to, nobody included, and the columns of the weights that speak of it. */
export interface Candidate {
  entity: number | null;
  columns: readonly number[];
}

/** Sentences back from which names are candidates, whether or not the article is about them. */
const BACK = 4;
/** Clauses of a sentence whose subjects are candidates. */
const CLAUSES = 12;
const MOST = 26;

/** Nobody, then those a figure may belong to: who is named near it, whom the article is about, whom a rule proposes. */
export function candidatesOf(question: Question): Candidate[] {
  const shared = sharedOf(question);
  return [
    { entity: null, columns: nobodyColumns(question, shared) },
    ...[...entitiesOf(question, shared)]
      .slice(0, MOST)
      .map((entity) => ({ entity, columns: entityColumns(question, shared, entity) })),
  ];
}

/** Nearest first, so that what is left out of too many is the least likely. */
function entitiesOf(
  { scene, memory, salience, proposals, chosen }: Question,
  { near, descriptions }: Shared,
): Set<number> {
  const entities = new Set<number>();
  for (const found of [chosen, ...proposals]) if (found) entities.add(found.entity);
  for (const subject of scene.subjects.slice(0, CLAUSES)) {
    if (subject.kind === "entity") entities.add(subject.entity);
  }
  for (const { entity } of near) entities.add(entity);
  for (const { entities: called } of descriptions) {
    for (const entity of called) entities.add(entity);
  }
  if (memory.lastSomebody) entities.add(memory.lastSomebody.entity);
  for (const entity of memory.subjectOfType.values()) entities.add(entity);
  for (const entity of memory.recent) {
    if (memory.sentence - (memory.lastNamed[entity] ?? -BACK) <= BACK) entities.add(entity);
  }
  for (const entity of salience.main) entities.add(entity);
  return entities;
}
