/** White space of a built tree, settled run by run as CSS collapses it; what holds nothing is removed. */
import { COMMENT, ELEMENT, PageElement, PageText, TEXT, type PageNode } from "../tree/node.ts";
import { BLOCKS, WHITE_SPACE } from "./tags.ts";

const isBlock = (node: PageNode): node is PageElement =>
  node.nodeType === ELEMENT && BLOCKS.has((node as PageElement).localName);

/** Comments stay where they are, whatever is removed around them. */
export function settleSpace(root: PageElement): void {
  let run: PageNode[] = [];
  const end = (): void => {
    if (run.length > 0) collapse(run);
    run = [];
  };
  const visit = (parent: PageElement): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === COMMENT) continue;
      if (!isBlock(child)) {
        run.push(child);
        continue;
      }
      end();
      if (child.localName !== "pre") visit(child);
      end();
      if (!isEmpty(child)) continue;
      for (const comment of child.childNodes) {
        if (comment.nodeType === COMMENT) parent.insertBefore(comment, child);
      }
      child.remove();
    }
    end();
  };
  visit(root);
}

const NEVER_EMPTY = /^(?:hr|td|th|img|br)$/u;

export function isEmpty(element: PageElement): boolean {
  if (NEVER_EMPTY.test(element.localName)) return false;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (says(child)) return false;
  return true;
}

/** Whether there is a picture, an embed, or text that is more than white space. */
function says(node: PageNode): boolean {
  if (node.nodeType === TEXT) return (node as PageText).nodeValue.trim() !== "";
  if (!(node instanceof PageElement)) return false;
  if (node.localName === "img" || isEmbed(node)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (says(child)) return true;
  return false;
}

const isEmbed = (element: PageElement): boolean =>
  element.localName === "a" && element.hasAttribute("data-lede-embed");

/** Collapses the white space of one run of inline nodes, and removes breaks at its edges and elements left empty. */
function collapse(run: readonly PageNode[]): void {
  const leaves: (PageText | PageElement)[] = [];
  const elements: PageElement[] = [];
  const gather = (node: PageNode, within = false): void => {
    if (node.nodeType === TEXT) leaves.push(node as PageText);
    else if (node instanceof PageElement) {
      if (node.localName === "br") leaves.push(node);
      else if (node.localName !== "img" && !node.hasAttribute("data-lede-embed")) {
        // A formula is whole, empty parts included, or it is gone.
        if (!within || node.localName === "math") elements.push(node);
        const inside = within || node.localName === "math";
        for (let child = node.firstChild; child; child = child.nextSibling) gather(child, inside);
      }
    }
  };
  for (const node of run) gather(node);

  if (!leaves.some((leaf) => leaf.nodeValue?.trim())) {
    // Only spaces, no-break ones among them: a spacer.
    for (const leaf of leaves) leaf.remove();
    leaves.length = 0;
  }

  let spaced = true;
  for (const leaf of leaves) {
    if (!(leaf instanceof PageText)) {
      spaced = true;
      continue;
    }
    let data = leaf.nodeValue.replaceAll(WHITE_SPACE, " ").replaceAll("\0", "\ufffd");
    if (spaced && data.startsWith(" ")) data = data.slice(1);
    if (data !== "") spaced = data.endsWith(" ");
    leaf.nodeValue = data;
  }

  // From the end: no space before a break or the end, no break before the end.
  let atEnd = true;
  let beforeBreak = true;
  for (const leaf of leaves.toReversed()) {
    if (!(leaf instanceof PageText)) {
      if (atEnd) leaf.remove();
      beforeBreak = true;
      continue;
    }
    const data = leaf.nodeValue;
    const kept = beforeBreak && data.endsWith(" ") ? data.slice(0, -1) : data;
    leaf.nodeValue = kept;
    if (kept === "") {
      leaf.remove();
      continue;
    }
    atEnd = false;
    beforeBreak = false;
  }
  // A break that nothing stands before.
  for (const leaf of leaves) {
    if (!leaf.parentNode) continue;
    if (leaf instanceof PageText) break;
    leaf.remove();
  }
  for (const element of elements.toReversed()) {
    const holds = element.localName === "math" ? says(element) : element.hasChildNodes();
    if (!holds) element.remove();
  }
}
