import type { PageElement, PageNode } from "../tree/node.ts";
import { isUnread } from "./walk.ts";

/** How much text an element holds, and of what sort; UTF-16 code units without white space at edges of nodes. */
export interface Measure {
  characters: number;
  /** Of them, kept by Readability. */
  kept: number;
  /** Of them, inside links. */
  linked: number;
}

/** Measures every element of a tree in one walk. */
export function measure(root: PageElement, kept: ReadonlySet<PageNode>): Map<PageNode, Measure> {
  const measures = new Map<PageNode, Measure>();
  const visit = (element: PageElement, inLink: boolean): Measure => {
    const own: Measure = { characters: 0, kept: 0, linked: 0 };
    const link = inLink || element.localName === "a";
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const length = child.nodeValue?.trim().length ?? 0;
        own.characters += length;
        if (link) own.linked += length;
        if (kept.has(child)) own.kept += length;
      } else if (child.nodeType === 1 && !isUnread(child as PageElement)) {
        const inner = visit(child as PageElement, link);
        own.characters += inner.characters;
        own.kept += inner.kept;
        own.linked += inner.linked;
      }
    }
    measures.set(element, own);
    return own;
  };
  visit(root, false);
  return measures;
}

export const NOTHING: Measure = { characters: 0, kept: 0, linked: 0 };

/** Share of an element's text that is links, 0 to 1. */
export function linkShare({ characters, linked }: Measure): number {
  return characters === 0 ? 0 : linked / characters;
}
