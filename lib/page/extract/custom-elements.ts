/** Elements of a page's own making (`<np-teaser>`), which mean nothing to a parser and a part of the page to people. */
import { PageElement, type PageDocument, type PageNode, type PageParent } from "../tree/node.ts";
import { BLOCKS, EMBEDS } from "./tags.ts";

/** They stand for one picture or player. */
const isMedia = (name: string): boolean => EMBEDS.has(name) || /(?:^|-)(?:img|image)$/u.test(name);

const isCustom = ({ localName }: PageElement): boolean =>
  localName.includes("-") && !isMedia(localName);

/**
 * Makes a `div` of every custom element that is a part of its own: that holds blocks, or stands among blocks and not in
 * a line of text. Its name stays as `data-component`, where it is read as class names are.
 */
export function openCustomElements(page: PageDocument): void {
  const lines = new Map<PageParent, boolean>();
  for (const element of page.select(isCustom)) {
    const parent = element.parentNode;
    if (!(parent instanceof PageElement) || !mayHoldBlocks(parent)) continue;
    let isLine = lines.get(parent);
    if (isLine === undefined) {
      isLine = holdsLine(parent);
      lines.set(parent, isLine);
    }
    if (isLine && !element.children.some(isBlock)) continue;
    const box = new PageElement("div", element.attributes);
    box.ownerDocument = element.ownerDocument;
    box.setAttribute("data-component", element.localName);
    let child: PageNode | null = element.firstChild;
    while (child) {
      const next: PageNode | null = child.nextSibling;
      box.appendChild(child);
      child = next;
    }
    parent.replaceChild(box, element);
    // What was known of the parent still holds: a block stands where one stood.
  }
}

const isBlock = (element: PageElement): boolean =>
  BLOCKS.has(element.localName) || isCustom(element);

function mayHoldBlocks({ localName }: PageElement): boolean {
  return BLOCKS.has(localName) && !/^(?:p|h[1-6]|pre|table|tbody|tr|ul|ol|dl)$/u.test(localName);
}

/** Text of its own, or inline elements with text. */
function holdsLine(parent: PageElement): boolean {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return true;
    if (child.nodeType === 1 && !isBlock(child as PageElement)) {
      if (!UNREAD.test((child as PageElement).localName) && child.textContent?.trim()) return true;
    }
  }
  return false;
}

const UNREAD = /^(?:script|style|noscript|template|svg|button)$/u;
