/**
 * From the article's tree to its text, its blocks, and which text node shows which span.
 *
 * White space is settled in the tree itself, so that every text node's data is a substring of the text: nobody who
 * counts later, in the text or in the tree, needs to know these rules.
 */
import type { ArticleNode, Block } from "../../core/reading.ts";
import { onlyCaptions, readTree, type Place } from "./read-tree.ts";
import { isEmpty, settleSpace } from "./space.ts";

export interface Layout {
  /** Blocks joined by "\n\n"; `<br>` is "\n"; cells are joined by "\t" and rows by "\n". */
  text: string;
  blocks: Block[];
  nodes: ArticleNode[];
  /** What the tree is when it is written down; parsing it gives the same tree. */
  html: string;
}

/**
 * Settles a tree as `assemble` makes it: its white space, what is empty in it, captions that lost their picture.
 *
 * @returns the marks that were in it, and the captions, in order.
 */
export function settle(root: Element): Place[] {
  settleSpace(root);
  const { places } = readTree(root);
  const comments: Node[] = [];
  const gather = (node: Node): void => {
    if (node.nodeType === 8) comments.push(node);
    for (let child = node.firstChild; child; child = child.nextSibling) gather(child);
  };
  gather(root);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const figure of Array.from(root.querySelectorAll("figure"))) {
    if (!onlyCaptions(figure)) continue;
    let empty: Element | null = figure;
    while (empty && empty !== root && (empty === figure || isEmpty(empty))) {
      const parent: Element | null = empty.parentElement;
      empty.remove();
      empty = parent;
    }
  }
  root.normalize();
  return places;
}

/** Reads a settled tree (that `sanitise` may have been over). */
export function layOut(root: Element): Layout {
  const { text, blocks, nodes } = readTree(root);
  return { text, blocks, nodes, html: root.innerHTML };
}
