import { COLLECTIVE, PARTICLES } from "./person-words.ts";

/** A name as bibliographies have it: in its parts, or as one where it is nobody's own. */
export type BibliographicName = { family: string; given: string } | { literal: string };

/** Code units: what is longer is a sentence. */
const LONGEST = 80;

/**
 * Parts a signature: the family name is the last word, with the particles before it. One word, an agency, and what is no
 * name of letters stays as it is.
 */
export function personName(name: string): BibliographicName {
  const plain = name.replaceAll(/\s+/gu, " ").trim();
  const words = plain.split(" ");
  const isPerson =
    plain.length <= LONGEST &&
    words.length > 1 &&
    words.length < 7 &&
    words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word)) &&
    !words.some((word) => COLLECTIVE.has(word.toLowerCase()));
  if (!isPerson) return { literal: plain };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { given: words.slice(0, cut).join(" "), family: words.slice(cut).join(" ") };
}

/** Family name first, as it is sorted. */
export const invertedName = (name: BibliographicName): string =>
  "literal" in name ? name.literal : `${name.family}, ${name.given}`;
