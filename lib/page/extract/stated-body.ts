/** The article's body as the page's own data has it (`articleBody` of schema.org): evidence for its passages. */
import type { PageElement, PageNode } from "../tree/node.ts";
import { lettersOf } from "./letters.ts";
import { textNodesOf } from "./walk.ts";

/** Letters of a body that is more than a description. */
const LEAST_BODY = 200;
/** Letters of a passage that is found in it by more than chance. */
const LEAST_PASSAGE = 24;
/** UTF-16 code units of a body that are looked through. */
const MOST_BODY = 200_000;

/** Places of one run of letters that are looked at; a body that says one thing over and over has more. */
const MOST_PLACES = 8;

/** Whether a text is part of the stated body; never where none is stated. */
export type IsStated = (text: string) => boolean;

/** Found by their first letters, so that a page of many passages costs no search through the body for each. */
export function statedBody(body: string | null): IsStated | null {
  const letters = lettersOf(body?.slice(0, MOST_BODY) ?? null);
  if (letters.length < LEAST_BODY) return null;
  const places = new Map<string, number[]>();
  for (let at = 0; at + LEAST_PASSAGE <= letters.length; at++) {
    const start = letters.slice(at, at + LEAST_PASSAGE);
    const known = places.get(start);
    if (!known) places.set(start, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return (text) => {
    const own = lettersOf(text);
    if (own.length < LEAST_PASSAGE) return false;
    return (places.get(own.slice(0, LEAST_PASSAGE)) ?? []).some((at) =>
      letters.startsWith(own, at),
    );
  };
}

/** Share of the stated text that must be among what was kept. */
const LEAST_COVERED = 0.5;

/**
 * The text nodes of the stated body, where what was kept misses most of them: Readability chose another part of the
 * page. Null where it did not.
 */
export function missedBody(
  body: PageElement,
  kept: ReadonlySet<PageNode>,
  isStated: IsStated,
): ReadonlySet<PageNode> | null {
  const stated = new Set<PageNode>();
  let all = 0;
  let covered = 0;
  for (const node of textNodesOf(body)) {
    const text = node.nodeValue ?? "";
    if (!isStated(text)) continue;
    stated.add(node);
    all += text.length;
    if (kept.has(node)) covered += text.length;
  }
  return all >= LEAST_BODY && covered < LEAST_COVERED * all ? stated : null;
}
