import type { Entity } from "../../reading.ts";

/** How much an article is about each of its entities. */
export interface Salience {
  /** Place by how often it is named, from 0; ties by who comes first. */
  rank: readonly number[];
  /** The same among entities of its type. */
  rankInType: readonly number[];
  /** Share of all mentions. */
  share: readonly number[];
  /** The most named one's share, 0 without names. */
  leading: number;
  /** Whether the title names it. */
  inTitle: readonly boolean[];
  /** Those that the article is most about: the most named, the first of each type, and those of the title. */
  main: readonly number[];
}

/** Entities that are taken as what an article may be about, beside those of its title. */
const MOST_NAMED = 4;
const MOST_IN_TITLE = 4;
/** Mentions by which a few lines are kept from being wholly about the one that they name. */
const UNREAD = 8;
/** Mentions from which a place among the others says something; below, it counts as the last. */
const SEVERAL = 2;
const LAST = 99;
/** Letters of the shortest word by which a title is believed to name somebody. */
const SHORTEST = 4;

/** @param title of the article, or null */
export function salienceOf(entities: readonly Entity[], title: string | null): Salience {
  const first = entities.map(({ mentions }) =>
    mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
  );
  const named = title === null ? () => false : titleNames(title);
  const inTitle = entities.map(named);
  const order = entities
    .map((_, index) => index)
    .toSorted(
      (a, b) =>
        (entities[b]?.mentions.length ?? 0) - (entities[a]?.mentions.length ?? 0) ||
        (first[a] ?? 0) - (first[b] ?? 0),
    );
  const all = entities.reduce((sum, { mentions }) => sum + mentions.length, UNREAD);
  const rank: number[] = [];
  const rankInType: number[] = [];
  const seen = new Map<string, number>();
  const main = new Set<number>(order.slice(0, MOST_NAMED));
  for (const [place, index] of order.entries()) {
    const type = entities[index]?.type ?? "work";
    const within = seen.get(type) ?? 0;
    seen.set(type, within + 1);
    rank[index] = place;
    rankInType[index] = (entities[index]?.mentions.length ?? 0) >= SEVERAL ? within : LAST;
    if (within === 0) main.add(index);
  }
  for (const index of order.filter((at) => inTitle[at]).slice(0, MOST_IN_TITLE)) main.add(index);
  return {
    rank,
    rankInType,
    share: entities.map(({ mentions }) => mentions.length / all),
    leading: (entities[order[0] ?? -1]?.mentions.length ?? 0) / Math.max(1, all - UNREAD),
    inTitle,
    main: [...main],
  };
}

/** Whether a title holds an entity's name, or the last word of it that is long enough to tell. */
function titleNames(title: string): (entity: Entity) => boolean {
  const words = new Set(wordsOf(title));
  return ({ name }) => wordsOf(name).some((word) => word.length >= SHORTEST && words.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
