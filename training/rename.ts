/**
 * The same texts with other names in them, so that what stands around a name, and not the name itself, is learned from
 * ("mention replacement": Dai and Adel 2020). A word of a name is replaced alike in the whole text; head words, known
 * first parts and small words stay.
 */
import { FIRST_NAME_SET } from "../lib/core/entities/first-names.ts";
import { fold } from "../lib/core/entities/name-key.ts";
import type { Knowledge } from "../lib/core/entities/language.ts";
import type { Block } from "../lib/core/reading.ts";
import { coiner } from "./coin.ts";
import { exampleOf, knowledgeFor, type Example, type Language } from "./examples.ts";
import { choose } from "./random.ts";

/** Share of names whose words are replaced, and of well-known ones. */
const RENAMED = 0.9;
const KNOWN_RENAMED = 0.5;
/** Of the words that stand in for another, those that were seen somewhere; the others are coined. */
const SEEN = 0.4;

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;
const OTHER = 3;

type Kind = "first" | "family" | "organisation" | "place" | "other" | "acronym";

/** What names are made of. */
export interface NameParts {
  seen: Record<Kind, string[]>;
  coin: Record<Kind, (random: () => number) => string>;
}

const WORD = /[\p{L}\p{N}]+(?:[-’'.&][\p{L}\p{N}]+)*/gu;

/** Reads the names of the examples for words to make others of. */
export function namePartsOf(examples: readonly Example[], lang: Language): NameParts {
  const knowledge = knowledgeFor(lang);
  const seen: Record<Kind, Set<string>> = {
    first: new Set(),
    family: new Set(),
    organisation: new Set(),
    place: new Set(),
    other: new Set(),
    acronym: new Set(),
  };
  for (const { names, segmented } of examples) {
    for (const { start, end, type } of names) {
      for (const { 0: word } of segmented.text.slice(start, end).matchAll(WORD)) {
        if (isOwn(word, knowledge)) seen[kindOf(word, type)].add(word);
      }
    }
  }
  const kinds = Object.keys(seen) as Kind[];
  const of = <T>(make: (kind: Kind) => T): Record<Kind, T> =>
    Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, T>;
  return {
    seen: of((kind) => [...seen[kind]].filter((word) => /^\p{Lu}\p{Ll}|^\p{Lu}+$/u.test(word))),
    coin: of((kind) => coiner([...seen[kind]].filter((word) => /^\p{L}+$/u.test(word)))),
  };
}

/** The example with other names. */
export function renamed(
  example: Example,
  parts: NameParts,
  lang: Language,
  random: () => number,
): Example {
  const knowledge = knowledgeFor(lang);
  const { text, blocks } = example.segmented;
  const instead = new Map<string, string>();
  const edits: { start: number; end: number; by: string }[] = [];
  const names = example.names.toSorted((a, b) => a.start - b.start);
  const kept = new Map<string, boolean>();
  let free = 0;
  for (const { start, end, type } of names) {
    if (start < free) continue;
    free = end;
    const surface = text.slice(start, end);
    const key = fold(surface);
    if (!kept.has(key))
      kept.set(key, random() >= (isKnown(key, knowledge) ? KNOWN_RENAMED : RENAMED));
    if (kept.get(key)) continue;
    for (const { 0: word, index } of surface.matchAll(WORD)) {
      if (!isOwn(word, knowledge)) continue;
      const folded = fold(word);
      let other = instead.get(folded);
      if (other === undefined) {
        other = standIn(word, type, parts, random);
        instead.set(folded, other);
      }
      edits.push({
        start: start + index,
        end: start + index + word.length,
        by: asWritten(word, other),
      });
    }
  }
  return edited(example, text, blocks, edits, lang);
}

const isKnown = (key: string, { gazetteer, lexicon }: Knowledge): boolean =>
  gazetteer.has(key) || lexicon.organisations.has(key) || lexicon.events.has(key);

/** Whether a word of a name is the name's own: not its head word, nor one that stands in many names. */
function isOwn(word: string, { lexicon }: Knowledge): boolean {
  if (!/^\p{Lu}/u.test(word) || word.length < 2) return false;
  const folded = fold(word);
  const lower = word.toLowerCase();
  return !(
    lexicon.organisationHeads.has(folded) ||
    lexicon.placeHeads.has(folded) ||
    lexicon.eventHeads.has(folded) ||
    lexicon.organisationSuffixes.has(folded) ||
    lexicon.organisationNouns.has(lower) ||
    lexicon.placeNouns.has(lower) ||
    lexicon.eventNouns.has(lower) ||
    lexicon.workNouns.has(lower) ||
    lexicon.firmParts.has(lower) ||
    lexicon.placeParts.has(lower) ||
    lexicon.personParts.has(lower) ||
    lexicon.titles.has(folded) ||
    lexicon.jobs.has(folded) ||
    lexicon.functionWords.has(lower) ||
    lexicon.calendar.has(folded) ||
    lexicon.demonyms.has(folded) ||
    lexicon.commonCapitals.has(folded)
  );
}

function kindOf(word: string, type: number): Kind {
  if (type === PERSON) return FIRST_NAME_SET.has(fold(word)) ? "first" : "family";
  if (/^\p{Lu}{2,6}$/u.test(word)) return "acronym";
  if (type === PLACE) return "place";
  return type === ORGANISATION ? "organisation" : type === OTHER ? "other" : "family";
}

function standIn(word: string, type: number, parts: NameParts, random: () => number): string {
  const kind = kindOf(word, type);
  if (kind === "acronym") return acronym(word.length, random);
  const opens = beginsWithVowel(word);
  for (let attempt = 0; attempt < 20; attempt++) {
    const from = sourceOf(kind, random);
    const list = parts.seen[from];
    const other =
      list.length > 0 && (random() < SEEN || from === "first")
        ? choose(list, random)
        : capital(parts.coin[from](random));
    if (other.length > 1 && beginsWithVowel(other) === opens) return other;
  }
  return word;
}

/** Firms bear the names of families and places too, towns those of persons. */
function sourceOf(kind: Kind, random: () => number): Kind {
  const chance = random();
  if (kind === "organisation") {
    return chance < 0.5
      ? "organisation"
      : chance < 0.7
        ? "place"
        : chance < 0.9
          ? "family"
          : "other";
  }
  if (kind === "place") return chance < 0.85 ? "place" : "family";
  if (kind === "family") return chance < 0.8 ? "family" : chance < 0.9 ? "place" : "organisation";
  return kind;
}

function acronym(length: number, random: () => number): string {
  return Array.from({ length }, () => choose([..."AABCCDEEFGHIILMNOPRSSTUV"], random)).join("");
}

const beginsWithVowel = (word: string): boolean => /^[aeiouyhœæ]/u.test(fold(word));

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function asWritten(word: string, other: string): string {
  return word.length > 3 && word === word.toUpperCase() ? other.toUpperCase() : other;
}

function edited(
  { id, origin, own, names }: Example,
  text: string,
  blocks: readonly Block[],
  edits: readonly { start: number; end: number; by: string }[],
  lang: Language,
): Example {
  let made = "";
  let copied = 0;
  const shifts: { from: number; by: number }[] = [];
  for (const { start, end, by } of edits) {
    made += text.slice(copied, start) + by;
    copied = end;
    shifts.push({ from: end, by: made.length - end });
  }
  made += text.slice(copied);
  const moved = (offset: number): number => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1]?.by ?? 0);
  };
  const placed = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: moved(span.start),
    end: moved(span.end),
  });
  return {
    ...exampleOf(`${id} renamed`, made, blocks.map(placed), names.map(placed), lang),
    origin,
    own,
  };
}
