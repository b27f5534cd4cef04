import type { Entity } from "../../reading.ts";
import { isVerb } from "../clause.ts";
import type { Grammar } from "../grammar.ts";
import type { PlacedMention, SentenceView } from "../view.ts";

/** For a noun, the entities that the text has called so somewhere: "scierie" for "la scierie Socamboua". */
export type Links = ReadonlyMap<string, ReadonlySet<number>>;

/** A definite description of a sentence: where its determiner stands, and whom the text has called so. */
export interface DescriptionHere {
  at: number;
  entities: ReadonlySet<number>;
}

/** Words of a description, on either side of a name. */
const WORDS = 4;
const SHORTEST = 3;
/** Mentions of one entity that are read for what it is called. */
const MOST_MENTIONS = 20;
/** Entities that one noun may name and still say something. */
const MOST_CALLED = 4;

/**
 * What the text calls its entities by, whatever noun it is: by a word of the name ("Harbour Trust"), by what stands
 * before it ("the wind turbine Betty", "la directrice, Nia Holt") or behind it ("Papelune, première liseuse de").
 */
export function findLinks(
  views: readonly SentenceView[],
  entities: readonly Entity[],
  grammar: Grammar,
): Links {
  const links = new Map<string, Set<number>>();
  const link = (word: string, entity: number): void => {
    if (word.length < SHORTEST || !/^\p{L}[\p{L}-]*$/u.test(word)) return;
    const known = links.get(word) ?? new Set();
    links.set(word, known.add(entity));
  };
  for (const [index, { name }] of entities.entries()) {
    const words = name.toLowerCase().split(/[\s’']+/u);
    if (words.length > 1) for (const word of words.slice(0, WORDS * 2)) link(word, index);
  }
  const read = entities.map(() => 0);
  for (const view of views) {
    for (const mention of view.mentions) {
      const times = (read[mention.entity] = (read[mention.entity] ?? 0) + 1);
      if (times > MOST_MENTIONS) continue;
      const before = view.words[mention.first - 1] === "," ? mention.first - 2 : mention.first - 1;
      for (const word of leftWords(view, before, grammar, before < mention.first - 1)) {
        link(word, mention.entity);
      }
      for (const word of rightWords(view, mention, grammar)) link(word, mention.entity);
    }
  }
  return links;
}

/** The words of a noun phrase that ends at a token; of an apposition only where a determiner opens it. */
function leftWords(view: SentenceView, end: number, grammar: Grammar, apposed: boolean): string[] {
  const words: string[] = [];
  for (let at = end; at > end - WORDS - 1 && at >= 0; at--) {
    const word = view.words[at] ?? "";
    if (grammar.determiners.has(word) && !view.mentionAt[at]) return words;
    if (!isNounLike(view, at, grammar)) break;
    words.push(word);
  }
  return apposed ? [] : words;
}

/** The words behind a name that say what it is: "X, a Yorkshire brewer that", "X est une coopérative". */
function rightWords(view: SentenceView, mention: PlacedMention, grammar: Grammar): string[] {
  const next = view.words[mention.last] ?? "";
  const copula =
    grammar.auxiliaries.has(next) && grammar.indefinite.has(view.words[mention.last + 1] ?? "");
  if (next !== "," && !copula) return [];
  const words: string[] = [];
  let from = mention.last + 1;
  if (grammar.possessives.has(view.words[from] ?? "")) return [];
  if (grammar.determiners.has(view.words[from] ?? "")) from++;
  for (let at = from; at < from + WORDS; at++) {
    if (view.mentionAt[at]) continue;
    if (!isNounLike(view, at, grammar)) break;
    words.push(view.words[at] ?? "");
  }
  return words;
}

function isNounLike(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at] ?? "";
  return (
    /^\p{L}/u.test(word) &&
    !view.mentionAt[at] &&
    !view.figureAt[at] &&
    !grammar.prepositions.has(word) &&
    !grammar.genitives.has(word) &&
    !grammar.coordinators.has(word) &&
    !grammar.relatives.has(word) &&
    !grammar.pronouns.has(word) &&
    !grammar.saying.has(word) &&
    !isVerb(view, at, grammar)
  );
}

/** The definite descriptions of a sentence whose noun the text has used of somebody. */
export function descriptionsIn(
  view: SentenceView,
  links: Links,
  grammar: Grammar,
): DescriptionHere[] {
  const found: DescriptionHere[] = [];
  for (const [at, word] of view.words.entries()) {
    if (!grammar.definite.has(word) || view.mentionAt[at]) continue;
    for (let next = at + 1; next <= at + 3; next++) {
      if (view.mentionAt[next] || view.figureAt[next]) break;
      const noun = view.words[next] ?? "";
      if (!/^\p{L}/u.test(noun) || grammar.prepositions.has(noun)) break;
      const entities = links.get(noun);
      if (!entities || entities.size > MOST_CALLED) continue;
      found.push({ at, entities });
      break;
    }
  }
  return found;
}
