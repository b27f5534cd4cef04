import type { Block, Entity, EntityType, Figure } from "../../../../lib/core/reading.ts";
import { segment } from "../../../../lib/core/text/segment.ts";
import type { Segmented } from "../../../../lib/core/text/segmented.ts";
import { relate } from "../../../../lib/core/facts/relate.ts";

const TYPES: Record<string, EntityType> = {
  org: "organisation",
  person: "person",
  place: "place",
  event: "event",
  work: "work",
};
const MARK = /\[(\w+):([^\]=|]+)(?:\|([^\]=]+))?(?:=([^\]:]*)(?::([^\]]*))?)?\]/gu;

export interface Marked {
  segmented: Segmented;
  entities: Entity[];
  figures: Figure[];
}

/**
 * Reads a text with marks: "[org:Acme] a levé [money:4 M€=4000000:EUR]". A mention under another name says whose it
 * is: "[org:ACME|Acme]". Lines are blocks; a line that begins with "# " is a heading.
 */
export function marked(source: string, lang: string): Marked {
  const entities: Entity[] = [];
  const figures: Figure[] = [];
  const blocks: Block[] = [];
  let text = "";
  for (const line of source.split("\n")) {
    if (text !== "") text += "\n\n";
    const heading = line.startsWith("# ");
    const body = heading ? line.slice(2) : line;
    const start = text.length;
    let from = 0;
    for (const match of body.matchAll(MARK)) {
      text += body.slice(from, match.index);
      from = match.index + match[0].length;
      const [, kind = "", surface = "", canonical, value, unit] = match;
      const span = { start: text.length, end: text.length + surface.length, text: surface };
      text += surface;
      const type = TYPES[kind];
      if (type) {
        const name = canonical ?? surface;
        let entity = entities.find((entity) => entity.name === name);
        if (!entity) entities.push((entity = { type, name, salience: 0.5, mentions: [] }));
        entity.mentions.push(span);
      } else {
        const figure: Figure = {
          ...span,
          kind: kind as Figure["kind"],
          value: kind === "date" ? (value ?? "") : Number(value),
          unit: unit ?? null,
        };
        figures.push(figure);
      }
    }
    text += body.slice(from);
    blocks.push(
      heading
        ? { kind: "h", level: 2, start, end: text.length }
        : { kind: "p", start, end: text.length },
    );
  }
  return { segmented: segment(text, blocks, lang), entities, figures };
}

/** The related figures as short lines: "4 M€ funding Acme 2014". What is missing is left out. */
export function told(source: string, lang: string): string[] {
  const { segmented, entities, figures } = marked(source, lang);
  return relate(segmented, entities, figures).figures.map((figure) =>
    [figure.text, figure.role, entities[figure.about ?? -1]?.name, figure.period]
      .filter((part) => part !== undefined)
      .join(" · "),
  );
}

/** The facts of a marked text. */
export function factsOf(source: string, lang: string): ReturnType<typeof relate>["facts"] {
  const { segmented, entities, figures } = marked(source, lang);
  return relate(segmented, entities, figures).facts;
}
