/** Headings that a page forgot to close. */
import type { PageDocument, PageElement, PageNode } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
import { HEADINGS } from "./tags.ts";

/** Paragraphs of a heading's own: some sites put one or two around the title's words. */
const MOST_PARAGRAPHS = 2;

const isParagraph = named("p");

/** Ends every heading that swallowed the text behind it before the first paragraph in it. */
export function closeHeadings(page: PageDocument): void {
  for (const heading of page.select((element) => HEADINGS.has(element.localName))) {
    if (heading.select(isParagraph).length <= MOST_PARAGRAPHS) continue;
    const parent = heading.parentNode;
    if (!parent) continue;
    const next = heading.nextSibling;
    let child: PageNode | null = heading.firstChild;
    while (child && !holdsParagraph(child)) child = child.nextSibling;
    while (child) {
      const following: PageNode | null = child.nextSibling;
      parent.insertBefore(child, next);
      child = following;
    }
  }
}

function holdsParagraph(node: PageNode): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as PageElement;
  return isParagraph(element) || element.find(isParagraph) !== null;
}
