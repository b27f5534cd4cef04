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

/** Whether a text is part of the stated body; never where none is stated. */
export type IsStated = (text: string) => boolean;

export function statedBody(body: string | null): IsStated | null {
  const letters = lettersOf(body?.slice(0, MOST_BODY) ?? null);
  if (letters.length < LEAST_BODY) return null;
  return (text) => {
    const own = lettersOf(text);
    return own.length >= LEAST_PASSAGE && letters.includes(own);
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
