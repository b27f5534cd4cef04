import type { Entity } from "../reading.ts";
import { isVerb } from "./clause.ts";
import type { Grammar } from "./grammar.ts";
import type { PlacedMention, SentenceView } from "./view.ts";

/** What the text calls its entities by. */
export interface Described {
  /** For the head of a description ("club", "hospital"), the entities that the text calls so. */
  called: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether a head can be said of an entity: "the company" is not what the text calls a union. */
  fits: (head: string, entity: number) => boolean;
}

/** Tokens between a head and its name: "le club de rugby de Vaudes XV", "the Leeds-based packaging firm Acme". */
const REACH = 5;

/**
 * Finds what the text calls each entity: by a word of its name ("Rugby club lormois", "Lorme County Hospital"), by
 * what stands before it ("la compagnie maritime Acme") or in apposition behind it ("Acme, compagnie maritime").
 */
export function findDescribed(
  views: readonly SentenceView[],
  entities: readonly Entity[],
  grammar: Grammar,
): Described {
  const described = new Map<string, Set<number>>();
  const call = (head: string, entity: number): void => {
    if (grammar.descriptions.get(head) !== entities[entity]?.type) return;
    described.set(head, (described.get(head) ?? new Set()).add(entity));
  };
  for (const [index, { name }] of entities.entries()) {
    for (const word of name.toLowerCase().split(/[\s’'-]+/u)) call(word, index);
  }
  for (const view of views) {
    for (const mention of view.mentions) {
      // "the Unite union": in a language of compounds the head may stand right behind.
      const compound = grammar.nounCompounds ? (view.words[mention.last] ?? "") : "";
      for (const head of [
        headBefore(view, mention, grammar),
        headBehind(view, mention, grammar),
        compound,
      ]) {
        if (head !== null) call(head, mention.entity);
      }
    }
  }
  const civic = new Set([...grammar.civic].flatMap((head) => [...(described.get(head) ?? [])]));
  const fits = (head: string, entity: number): boolean =>
    !(grammar.businesses.has(head) && civic.has(entity));
  return { called: described, fits };
}

/** "la compagnie maritime Acme": the nearest head before a name, with no verb, comma or other name between. */
function headBefore(view: SentenceView, mention: PlacedMention, grammar: Grammar): string | null {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - REACH); at--) {
    const word = view.words[at] ?? "";
    if (view.mentionAt[at] || view.figureAt[at] || isVerb(view, at, grammar)) return null;
    if (grammar.descriptions.has(word)) return word;
    const passes = grammar.genitives.has(word) || /^\p{L}/u.test(word);
    const parts = grammar.prepositions.has(word) && !grammar.genitives.has(word);
    if (!passes || parts || grammar.and.has(word)) return null;
  }
  return null;
}

/** "Acme, compagnie maritime de Lorme", "Acme, the Leeds-based packaging firm". */
function headBehind(view: SentenceView, mention: PlacedMention, grammar: Grammar): string | null {
  if (view.words[mention.last] !== ",") return null;
  for (let at = mention.last + 1; at <= mention.last + REACH; at++) {
    const word = view.words[at] ?? "";
    if (view.figureAt[at] || isVerb(view, at, grammar)) return null;
    if (grammar.descriptions.has(word)) return word;
    if (view.mentionAt[at]) continue;
    if (!/^\p{L}/u.test(word) || grammar.prepositions.has(word) || grammar.and.has(word))
      return null;
    if (grammar.possessives.has(word) || grammar.relatives.has(word)) return null;
  }
  return null;
}
