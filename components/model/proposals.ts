import type { HandFact } from "../../lib/core/corrections/by-hand.ts";
import type { Figure, Reading, Span } from "../../lib/core/reading.ts";
import { formatDate } from "../format/dates.ts";
import { factNow, fieldsOf, IN_WORDS, type FactFields } from "./fact-fields.ts";

/** What a form for a new fact is filled in with. */
export interface Proposal {
  fields: FactFields;
  /** The figure of the passage whose value it is. */
  figure: Figure | null;
}

/**
 * What is known of the fact that a passage tells: of its first figure that has no fact yet, else of its first figure; without
 * one, the name in the passage and the time of its sentence.
 * @param locale BCP 47, of the interface
 */
export function proposeFact(
  reading: Reading,
  hands: readonly HandFact[],
  passage: Span,
  sentence: Span,
  locale: string,
): Proposal {
  const { figures, facts, entities } = reading;
  const inside = [...figures.entries()].filter(([, figure]) => holds(passage, figure));
  const counted = inside.filter(([, { kind }]) => kind !== "date");
  const told = new Set([...facts, ...hands].flatMap((fact) => fact.figures));
  const [index, figure] = counted.find(([at]) => !told.has(at)) ?? counted[0] ?? [-1, null];
  const now = factNow(reading, hands, index);
  const fields: FactFields = now
    ? fieldsOf(now, locale)
    : { measure: "", words: "", owner: "", name: "", value: "", period: "" };
  if (fields.measure === "") fields.measure = IN_WORDS;
  if (fields.owner === "" && fields.name === "") {
    const named = entities
      .map(({ mentions }, entity) => ({
        entity,
        start: mentions.find((mention) => holds(passage, mention))?.start ?? Infinity,
      }))
      .toSorted((a, b) => a.start - b.start)[0];
    if (named && named.start < Infinity) fields.owner = String(named.entity);
  }
  if (fields.period === "") fields.period = timeIn(figures, passage, sentence, locale);
  return { fields, figure };
}

/** The one time that a passage names, else the one of its sentence; nothing where it names several. */
function timeIn(figures: readonly Figure[], passage: Span, sentence: Span, locale: string): string {
  for (const place of [passage, sentence]) {
    const times = figures.flatMap((figure) => {
      const value = String(figure.resolved ?? figure.value);
      const isTime = figure.kind === "date" && /^\d{4}/u.test(value) && holds(place, figure);
      return isTime ? [figure.upper === undefined ? value : `${value}/${figure.upper}`] : [];
    });
    const [only] = times;
    if (only !== undefined) return new Set(times).size === 1 ? formatDate(only, locale) : "";
  }
  return "";
}

const holds = (outer: Span, { start, end }: Span): boolean =>
  outer.start <= start && end <= outer.end;
