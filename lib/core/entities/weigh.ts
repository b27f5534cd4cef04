import type { Entity, EntityType, Mention } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { salienceOf } from "./salience.ts";

const LINE_BREAK = /[^\S\n]*\n\s*/gu;

/**
 * Names with their fullest form and how much the text is about them, the most salient first.
 * @param things each with its mentions in text order
 */
export function weigh<Thing extends { type: EntityType; mentions: Mention[] }>(
  things: readonly Thing[],
  segmented: Segmented,
  title: string | null,
): { thing: Thing; entity: Entity }[] {
  const most = Math.max(1, ...things.map(({ mentions }) => mentions.length));
  return things
    .map((thing) => {
      const { type, mentions } = thing;
      const name = fullest(mentions.map((mention) => mention.text)).replaceAll(LINE_BREAK, " ");
      const salience = salienceOf(mentions, most, segmented, title);
      return { thing, entity: { type, name, salience, mentions } };
    })
    .toSorted(
      ({ entity: a }, { entity: b }) =>
        b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
}

/** The longest surface form; of several as long the one with most accents, a capital and small letters, then the first. */
export function fullest(surfaces: readonly string[]): string {
  let best = "";
  for (const surface of surfaces) if (fullness(surface) > fullness(best)) best = surface;
  return best;
}

/** Accents are dropped more often than added, and a capital too; a heading in capitals says less than the text. */
function fullness(surface: string): number {
  const accents = surface.normalize("NFD").length - surface.normalize("NFC").length;
  return (
    surface.normalize("NFC").length +
    Math.min(0.4, accents / 10) +
    (/^\p{Lu}/u.test(surface) ? 0.5 : 0) +
    (/\p{Ll}/u.test(surface) ? 0.05 : 0)
  );
}
