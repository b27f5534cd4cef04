import type { Entity, EntityType, Mention } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { knowledgeOf } from "./language.ts";
import type { Cluster } from "./link.ts";
import { namesByModel } from "./names-by-model.ts";
import type { NameModel } from "./model/model.ts";
import { oneTypeEach } from "./one-type.ts";
import { namesByRules } from "./rules.ts";
import { weigh } from "./weigh.ts";
import { wordsOf } from "./words.ts";

/** UTF-16 code units in which the script is looked at. */
const SAMPLE = 2_000;

export interface EntityContext {
  title: string | null;
  /** For the text's language; without one the rules decide alone. */
  model?: NameModel | null;
}

/**
 * Finds the names of a text: the rules' candidates, which a trained model weighs where there is one for the language, and
 * the linking of all mentions of one thing.
 *
 * Entities are sorted by salience, highest first; mentions are in text order and never overlap.
 * A text in a language that nothing is known of gives none.
 */
export function findEntities(segmented: Segmented, context: EntityContext): Entity[] {
  const knowledge = knowledgeOf(segmented.lang, segmented.text.slice(0, SAMPLE));
  if (!knowledge) return [];
  const words = wordsOf(segmented, knowledge.possessives);
  const byRules = namesByRules(segmented.text, words, knowledge);
  const names = context.model
    ? oneTypeEach(namesByModel(segmented.text, words, byRules, context.model, knowledge))
    : byRules;
  return weigh(names.map(thingOf), segmented, context.title).map(({ entity }) => entity);
}

/** A cluster's mentions, in text order. */
function thingOf({ type, members }: Cluster): { type: EntityType; mentions: Mention[] } {
  const mentions = members
    .map(({ candidate: { start, end, text } }) => ({ start, end, text }))
    .toSorted((a, b) => a.start - b.start);
  return { type, mentions };
}
