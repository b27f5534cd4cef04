/** The links of a passage. */
import type { PageElement, PageNode } from "../../tree/node.ts";
import type { Piece } from "../evidence/pointers.ts";
import type { Passage } from "../unit.ts";

/** The links that a passage's text stands in, in order. */
export function linksOf({ nodes, element }: Passage): PageElement[] {
  const links = new Set<PageElement>();
  for (const node of nodes) {
    const link = linkAround(node, element);
    if (link) links.add(link);
  }
  return [...links];
}

/** A passage cut where links begin and end. */
export function piecesOf({ nodes, element }: Passage): Piece[] {
  return nodes.map((node) => ({
    text: node.nodeValue ?? "",
    address: linkAround(node, element)?.getAttribute("href") ?? null,
  }));
}

function linkAround(node: PageNode, block: PageElement): PageElement | null {
  for (let up = node.parentElement; up && up !== block; up = up.parentElement) {
    if (up.localName === "a") return up;
  }
  return null;
}
