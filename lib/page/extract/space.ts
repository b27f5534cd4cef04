/** White space of a built tree, settled run by run as CSS collapses it; what holds nothing is removed. */
import { childNodesOf } from "../nodes.ts";
import { BLOCKS, WHITE_SPACE } from "./tags.ts";

/** What a figure shows beside its caption. */
export const PICTURE = "img, a[data-lede-embed]";

export const isBlock = (node: Node): boolean =>
  node.nodeType === 1 && BLOCKS.has((node as Element).localName);

/** Comments stay where they are, whatever is removed around them. */
export function settleSpace(root: Element): void {
  let run: Node[] = [];
  const end = (): void => {
    if (run.length > 0) collapse(run);
    run = [];
  };
  const visit = (parent: Element): void => {
    for (const child of childNodesOf(parent)) {
      if (child.nodeType === 8) continue;
      if (!isBlock(child)) {
        run.push(child);
        continue;
      }
      end();
      if ((child as Element).localName !== "pre") visit(child as Element);
      end();
      if (!isEmpty(child as Element)) continue;
      for (const comment of childNodesOf(child)) {
        if (comment.nodeType === 8) parent.insertBefore(comment, child);
      }
      child.remove();
    }
    end();
  };
  visit(root);
}

const NEVER_EMPTY = /^(?:hr|td|th|img|br)$/u;

export function isEmpty(element: Element): boolean {
  return (
    !NEVER_EMPTY.test(element.localName) &&
    !element.textContent?.trim() &&
    element.querySelector(PICTURE) === null
  );
}

/** Collapses the white space of one run of inline nodes, and removes breaks at its edges and elements left empty. */
function collapse(run: readonly Node[]): void {
  const leaves: Node[] = [];
  const elements: Element[] = [];
  const gather = (node: Node): void => {
    if (node.nodeType === 3) leaves.push(node);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === "br") leaves.push(element);
      else if (element.localName !== "img" && !element.hasAttribute("data-lede-embed")) {
        elements.push(element);
        for (let child = node.firstChild; child; child = child.nextSibling) gather(child);
      }
    } else node.parentNode?.removeChild(node);
  };
  for (const node of run) gather(node);

  if (!leaves.some((leaf) => leaf.nodeValue?.trim())) {
    // Only spaces, no-break ones among them: a spacer.
    for (const leaf of leaves) leaf.parentNode?.removeChild(leaf);
    leaves.length = 0;
  }

  let spaced = true;
  for (const leaf of leaves) {
    if (leaf.nodeType !== 3) {
      spaced = true;
      continue;
    }
    let data = (leaf.nodeValue ?? "").replaceAll(WHITE_SPACE, " ").replaceAll("\0", "\ufffd");
    if (spaced && data.startsWith(" ")) data = data.slice(1);
    if (data !== "") spaced = data.endsWith(" ");
    leaf.nodeValue = data;
  }

  // From the end: no space before a break or the end, no break before the end.
  let atEnd = true;
  let beforeBreak = true;
  for (const leaf of leaves.toReversed()) {
    if (leaf.nodeType !== 3) {
      if (atEnd) (leaf as Element).remove();
      beforeBreak = true;
      continue;
    }
    const data = leaf.nodeValue ?? "";
    const kept = beforeBreak && data.endsWith(" ") ? data.slice(0, -1) : data;
    leaf.nodeValue = kept;
    if (kept === "") {
      leaf.parentNode?.removeChild(leaf);
      continue;
    }
    atEnd = false;
    beforeBreak = false;
  }
  // A break that nothing stands before.
  for (const leaf of leaves) {
    if (!leaf.parentNode) continue;
    if (leaf.nodeType === 3) break;
    (leaf as Element).remove();
  }
  for (const element of elements.toReversed()) {
    if (!element.hasChildNodes()) element.remove();
  }
}
