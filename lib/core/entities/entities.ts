import type { Entity } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { knowledgeOf } from "./language.ts";
import type { Cluster } from "./link.ts";
import { namesByModel } from "./names-by-model.ts";
import type { NameModel } from "./model/model.ts";
import { namesByRules } from "./rules.ts";
import { salienceOf } from "./salience.ts";
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
 * A text in a script without capitals gives none.
 */
export function findEntities(segmented: Segmented, context: EntityContext): Entity[] {
  const knowledge = knowledgeOf(segmented.lang, segmented.text.slice(0, SAMPLE));
  if (!knowledge) return [];
  const words = wordsOf(segmented, knowledge.possessives);
  const byRules = namesByRules(segmented.text, words, knowledge);
  const names =
    context.model && !knowledge.certainOnly
      ? namesByModel(segmented.text, words, byRules, context.model, knowledge)
      : byRules;
  return entitiesOf(segmented, names, context.title);
}

function entitiesOf(
  segmented: Segmented,
  kept: readonly Cluster[],
  title: string | null,
): Entity[] {
  const most = Math.max(1, ...kept.map((cluster) => cluster.members.length));
  return kept
    .map((cluster): Entity => {
      const mentions = cluster.members
        .map(({ candidate }) => ({
          start: candidate.start,
          end: candidate.end,
          text: candidate.text,
        }))
        .toSorted((a, b) => a.start - b.start);
      return {
        type: cluster.type,
        name: fullest(mentions.map((mention) => mention.text)),
        salience: salienceOf(mentions, most, segmented, title),
        mentions,
      };
    })
    .toSorted(
      (a, b) =>
        b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
}

/** The longest surface form; of several as long the one with most accents and a capital, then the first. */
function fullest(surfaces: readonly string[]): string {
  let best = "";
  for (const surface of surfaces) if (fullness(surface) > fullness(best)) best = surface;
  return best;
}

/** Accents are dropped more often than added, and a capital too. */
function fullness(surface: string): number {
  const accents = surface.normalize("NFD").length - surface.normalize("NFC").length;
  return (
    surface.normalize("NFC").length +
    Math.min(0.4, accents / 10) +
    (/^\p{Lu}/u.test(surface) ? 0.5 : 0)
  );
}
