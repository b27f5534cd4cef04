import type { Mention } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { nameKey } from "./name-key.ts";

// Frequency, position and title are the features that carry most in salience studies (Dunietz and Gillick 2014).
const FREQUENCY = 0.5;
const POSITION = 0.3;
const IN_TITLE = 0.2;

/**
 * How much a text is about an entity, 0 to 1.
 * @param most mentions of the entity that has most.
 */
export function salienceOf(
  mentions: readonly Mention[],
  most: number,
  segmented: Segmented,
  title: string | null,
): number {
  const frequency = Math.log1p(mentions.length) / Math.log1p(most);
  const first = mentions[0]?.start ?? 0;
  const position = 1 - first / Math.max(1, segmented.text.length);
  const heading = ` ${nameKey(title ?? "")} `;
  const named = mentions.some((mention) => heading.includes(` ${nameKey(mention.text)} `));
  const salience = FREQUENCY * frequency + POSITION * position + (named ? IN_TITLE : 0);
  return Math.round(salience * 1000) / 1000;
}
