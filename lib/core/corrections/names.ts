/**
 * What a person says about the names of one article, applied over what was found. Plain JSON.
 *
 * A correction knows its name by what it says and what it was taken for, not by its offset, so that it holds when the page
 * is captured again or another model has looked at it. Corrections are applied in the order they were made, each to what
 * those before it left.
 */
import { nameKey } from "../entities/name-key.ts";
import { fullest, weigh } from "../entities/weigh.ts";
import type { Entity, EntityType, Mention, Span } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";

/** How a name is known again. */
export interface NameKey {
  /** Its fullest form. */
  name: string;
  /** What it was taken for when it was corrected. */
  type: EntityType;
}

export type NameCorrection =
  /** What is written so is no name. */
  | { kind: "not-a-name"; of: NameKey; form: string }
  | { kind: "type"; of: NameKey; type: EntityType }
  /**
   * What is written so, or all of it where `form` is null, names the same as another name of the article; where `as` is
   * null, something of its own.
   */
  | { kind: "same"; of: NameKey; form: string | null; as: NameKey | null };

/** A name as it stands between finding and weighing. */
interface NamedThing {
  type: EntityType;
  mentions: Mention[];
}

/** What came of a correction. */
interface Corrected {
  /** The name it made or changed; null where it took one out, or fits nothing in the text. */
  thing: NamedThing | null;
  /** The mentions it concerns, in text order; none where it fits nothing. */
  spans: Span[];
}

/** A correction beside a Reading that it was applied to: `entity` is an index into `Reading.entities`. */
export interface NameVerdict {
  correction: NameCorrection;
  entity: number | null;
  spans: Span[];
}

/**
 * Applies corrections, in their order.
 * @returns the entities that are left, weighed anew, and what came of each correction, parallel to `corrections`
 */
export function correctNames(
  found: readonly Entity[],
  corrections: readonly NameCorrection[],
  { segmented, title }: { segmented: Segmented; title: string | null },
): { entities: Entity[]; verdicts: NameVerdict[] } {
  let things = found.map(({ type, mentions }): NamedThing => ({ type, mentions: [...mentions] }));
  const corrected = corrections.map((correction) => {
    const thing = findName(things, correction.of);
    const made = thing ? apply(things, thing, correction) : { thing: null, spans: [] };
    things = things.filter(({ mentions }) => mentions.length > 0);
    return { correction, ...made };
  });
  const weighed = weigh(things, segmented, title);
  const places = new Map(weighed.map(({ thing }, at) => [thing, at]));
  return {
    entities: weighed.map(({ entity }) => entity),
    verdicts: corrected.map(({ correction, thing, spans }) => ({
      correction,
      // What a later correction took away is no more.
      entity: (thing && places.get(thing)) ?? null,
      spans,
    })),
  };
}

function apply(things: NamedThing[], thing: NamedThing, correction: NameCorrection): Corrected {
  switch (correction.kind) {
    case "not-a-name":
      return { thing: null, spans: spansOf(taken(thing, correction.form)) };
    case "type": {
      if (thing.type === correction.type) return { thing: null, spans: [] };
      const spans = spansOf(thing.mentions);
      const { name } = correction.of;
      const twin = things.find((one) => one.type === correction.type && isNamed(one, name));
      if (twin) return { thing: joined(twin, thing.mentions.splice(0)), spans };
      thing.type = correction.type;
      return { thing, spans };
    }
    case "same": {
      const other = correction.as && findName(things, correction.as);
      if (other === thing || (correction.as && !other)) return { thing: null, spans: [] };
      const mentions =
        correction.form === null ? thing.mentions.splice(0) : taken(thing, correction.form);
      if (mentions.length === 0) return { thing: null, spans: [] };
      const spans = spansOf(mentions);
      if (other) return { thing: joined(other, mentions), spans };
      const own = { type: thing.type, mentions };
      things.push(own);
      return { thing: own, spans };
    }
  }
}

/**
 * The name of a key: of its type and with that name; else with that name as one of its forms; else with that name as
 * another type, which a better model may give it. A type of null is any.
 */
export function findName<Thing extends NamedThing>(
  things: readonly Thing[],
  { name, type }: { name: string; type: EntityType | null },
): Thing | undefined {
  const key = nameKey(name);
  const typed = things.filter((thing) => type === null || thing.type === type);
  return (
    typed.find((thing) => isNamed(thing, name)) ??
    typed.find(({ mentions }) => mentions.some(({ text }) => nameKey(text) === key)) ??
    things.find((thing) => isNamed(thing, name))
  );
}

const isNamed = ({ mentions }: NamedThing, name: string): boolean =>
  nameKey(fullest(mentions.map(({ text }) => text))) === nameKey(name);

/** Takes the mentions that are written so out of a thing. */
function taken(thing: NamedThing, form: string): Mention[] {
  const key = nameKey(form);
  const gone = thing.mentions.filter(({ text }) => nameKey(text) === key);
  thing.mentions = thing.mentions.filter(({ text }) => nameKey(text) !== key);
  return gone;
}

function joined(thing: NamedThing, mentions: readonly Mention[]): NamedThing {
  thing.mentions = [...thing.mentions, ...mentions].toSorted((a, b) => a.start - b.start);
  return thing;
}

const spansOf = (mentions: readonly Mention[]): Span[] =>
  mentions.map(({ start, end }) => ({ start, end }));
