import type { Span } from "../reading.ts";

/** A scheme, "www.", an e-mail address, or a domain with a path. Each is tried on one run without spaces. */
const ADDRESS =
  /:\/\/|^www\.|^[^@]+@[^@]+\.\p{L}|^[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.\p{L}{2,}\/./iu;
const OPENING = /^[("'«“‘<[]+/u;
const CLOSING = /[.,;:!?)"'»”’>\]]+$/u;
/** UTF-16 code units of a run that are looked at: past that the tail is taken along. */
const LONGEST = 2000;

/**
 * The web and e-mail addresses of a text: what stands in them is no figure ("%20", "/2014/06/12/").
 * Offsets are UTF-16 code units.
 */
export function addressesOf(text: string): Span[] {
  if (!/[@/]|www\./iu.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const run = match[0];
    if (!/[@/.]/u.test(run)) continue;
    const opening = OPENING.exec(run)?.[0].length ?? 0;
    const head = run.slice(opening, opening + LONGEST);
    if (!ADDRESS.test(head)) continue;
    // Only a short tail can be what closes: a search for it in all of a long run would be quadratic.
    const closing = CLOSING.exec(run.slice(-20))?.[0].length ?? 0;
    const start = match.index + opening;
    spans.push({ start, end: Math.max(start, match.index + run.length - closing) });
  }
  return spans;
}
