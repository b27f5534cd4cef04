import type { Entity, Reading, Span } from "../reading.ts";
import { primaryLanguage } from "../text/language-tag.ts";
import { ENGLISH } from "./speech/en.ts";
import { FRENCH } from "./speech/fr.ts";
import type { Speech } from "./speech/speech.ts";

const LANGUAGES: Readonly<Record<string, Speech>> = { en: ENGLISH, fr: FRENCH };

/** Words between a verb of saying and who says it: "said Anne Reed, who runs the yard", "Anne Reed, the mayor, said". */
const REACH = 8;
/** UTF-16 code units around a quotation that are looked through. */
const AROUND = 600;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Who says a passage: the person named nearest to a verb of saying around it, in its paragraph or the one before or behind;
 * with a pronoun at the verb, the person named last before it. Null where nobody is said to speak.
 * @param quote a span of the text
 * @returns an index into the entities
 */
export function likelySpeaker(
  { text, blocks, entities, lang }: Pick<Reading, "text" | "blocks" | "entities" | "lang">,
  quote: Span,
): number | null {
  const speech = LANGUAGES[primaryLanguage(lang)];
  if (!speech) return null;
  const own = blocks.filter((block) => block.start < quote.end && quote.start < block.end);
  const from = Math.max(own[0]?.start ?? quote.start, quote.start - AROUND);
  const to = Math.min(own.at(-1)?.end ?? quote.end, quote.end + AROUND);
  const outside = [
    { start: from, end: quote.start },
    { start: quote.end, end: to },
  ];
  const verbs = outside.flatMap((part) => wordsIn(text, part, speech.verbs));
  const persons = mentionsOf(entities);
  let best: { entity: number; away: number } | null = null;
  for (const verb of verbs) {
    for (const person of persons) {
      if (person.end <= from || person.start >= to) continue;
      if (person.start < quote.end && quote.start < person.end) continue;
      const words = wordsBetween(text, verb, person);
      if (words > REACH) continue;
      // Of two that are as near to a verb, who stands nearer to what is said.
      const away = words * 1000 + distance(quote, verb);
      if (!best || away < best.away) best = { entity: person.entity, away };
    }
  }
  if (best) return best.entity;
  const said = verbs.find((verb) => isBesidePronoun(text, verb, speech));
  if (!said) return null;
  return (
    persons.findLast((person) => person.end <= Math.min(said.start, quote.start))?.entity ?? null
  );
}

interface Named extends Span {
  entity: number;
}

/** Every mention of a person, in text order. */
function mentionsOf(entities: readonly Entity[]): Named[] {
  return entities
    .flatMap(({ type, mentions }, entity) =>
      type === "person" ? mentions.map(({ start, end }) => ({ entity, start, end })) : [],
    )
    .toSorted((a, b) => a.start - b.start);
}

function wordsIn(text: string, { start, end }: Span, wanted: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    // "dit-il", "s'exclame": a clitic belongs to its verb.
    const forms = [word.toLowerCase().replaceAll("’", "'"), ...word.toLowerCase().split(/['’-]/u)];
    if (forms.some((form) => wanted.has(form)))
      found.push({ start: start + index, end: start + index + word.length });
  }
  return found;
}

const wordsBetween = (text: string, one: Span, other: Span): number => {
  const [from, to] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  // Further than this is out of reach, however long the words.
  return to - from > AROUND / 2 ? Infinity : (text.slice(from, to).match(WORD)?.length ?? 0);
};

const distance = (one: Span, other: Span): number =>
  Math.min(999, Math.max(0, one.start - other.end, other.start - one.end));

function isBesidePronoun(text: string, verb: Span, { pronouns }: Speech): boolean {
  const around = text.slice(Math.max(0, verb.start - 12), verb.end + 8).toLowerCase();
  return (around.match(/\p{L}+/gu) ?? []).some((word) => pronouns.has(word));
}
