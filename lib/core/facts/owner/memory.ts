import type { Entity } from "../../reading.ts";
import { typeOf } from "../discourse.ts";
import type { SentenceView } from "../view.ts";

/** What was said so far of whom, for the choice of an owner. One a text; `next` is called after each sentence. */
export interface Memory {
  /** Number of the sentence that is read. */
  sentence: number;
  /** For each entity the last sentence that named it, and the last whose subject it was; -1 for none. */
  lastNamed: readonly number[];
  lastSubject: readonly number[];
  /** Entities by when they were named last, the latest first. */
  recent: readonly number[];
  /** The last subject of each type. */
  subjectOfType: ReadonlyMap<string, number>;
  /** Whose the figure before was, and its sentence and measure; null before the first. */
  last: LastOwner | null;
  /** The last owner that was somebody. */
  lastSomebody: { entity: number; sentence: number } | null;
  /** How many figures were found to be each entity's, and anybody's. */
  figures: readonly number[];
  allFigures: number;
  /** The last owner of each measure. */
  ownerOfMeasure: ReadonlyMap<number, number>;
  owned: (owner: LastOwner) => void;
  next: (view: SentenceView, subjects: readonly number[]) => void;
}

export interface LastOwner {
  entity: number | null;
  sentence: number;
  measure: number;
}

/** Entities that are remembered as lately named. */
const RECENT = 12;

export function createMemory(entities: readonly Entity[]): Memory {
  const lastNamed = entities.map(() => -1);
  const lastSubject = entities.map(() => -1);
  const figures = entities.map(() => 0);
  const ownerOfMeasure = new Map<number, number>();
  const subjectOfType = new Map<string, number>();
  const memory: Memory = {
    sentence: 0,
    lastNamed,
    lastSubject,
    recent: [],
    subjectOfType,
    last: null,
    lastSomebody: null,
    figures,
    allFigures: 0,
    ownerOfMeasure,
    owned(owner) {
      memory.last = owner;
      const { entity, sentence, measure } = owner;
      if (entity === null) return;
      memory.lastSomebody = { entity, sentence };
      figures[entity] = (figures[entity] ?? 0) + 1;
      memory.allFigures++;
      ownerOfMeasure.set(measure, entity);
    },
    next(view, subjects) {
      const here: number[] = [];
      for (const { entity } of view.mentions) {
        lastNamed[entity] = memory.sentence;
        here.push(entity);
      }
      for (const entity of subjects) {
        lastSubject[entity] = memory.sentence;
        subjectOfType.set(typeOf(entities, entity), entity);
        here.push(entity);
      }
      if (here.length > 0) {
        const latest = here.slice(-RECENT * 4).toReversed();
        memory.recent = [...new Set([...latest, ...memory.recent])].slice(0, RECENT);
      }
      memory.sentence++;
    },
  };
  return memory;
}
