/**
 * From the article's tree to its text, its blocks, and which text node shows which span.
 *
 * White space is settled in the tree itself, so that every text node's data is a substring of the text: nobody who
 * counts later, in the text or in the tree, needs to know these rules.
 */
import type { ArticleNode, Block } from "../../core/reading.ts";
import { COMMENT, nextWithin, PageText, type PageElement, type PageNode } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
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
export function settle(root: PageElement): Place[] {
  settleSpace(root);
  const { places } = readTree(root);
  const comments: PageNode[] = [];
  for (let node = nextWithin(root, root); node; node = nextWithin(node, root)) {
    if (node.nodeType === COMMENT) comments.push(node);
  }
  for (const comment of comments) comment.remove();
  for (const figure of root.select(named("figure"))) {
    if (!onlyCaptions(figure)) continue;
    let empty: PageElement | null = figure;
    while (empty && empty !== root && (empty === figure || isEmpty(empty))) {
      const parent: PageElement | null = empty.parentElement;
      empty.remove();
      empty = parent;
    }
  }
  joinTexts(root);
  return places;
}

/** A parser makes one text node of what stands side by side, and none of nothing. */
function joinTexts(root: PageElement): void {
  const texts: PageText[] = [];
  for (let node = nextWithin(root, root); node; node = nextWithin(node, root)) {
    if (node instanceof PageText) texts.push(node);
  }
  let last: PageText | null = null;
  for (const text of texts) {
    if (text.nodeValue === "") text.remove();
    else if (last && text.previousSibling === last) {
      last.nodeValue += text.nodeValue;
      text.remove();
    } else last = text;
  }
}

/** Reads a settled tree (that `sanitise` may have been over). */
export function layOut(root: Element): Layout {
  const { text, blocks, nodes } = readTree(root);
  return { text, blocks, nodes, html: root.innerHTML };
}
