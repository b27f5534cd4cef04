/**
 * From the article's tree to its text, its blocks, and which text node shows which span.
 *
 * White space is settled in the tree itself, so that every text node's data is a substring of the text: nobody who
 * counts later, in the text or in the tree, needs to know these rules.
 */
import { childElementsOf, childNodesOf } from "../nodes.ts";
import type { ArticleNode, Block, BlockKind } from "../../core/reading.ts";
import { BLOCKS, HEADINGS, WHITE_SPACE } from "./tags.ts";

export interface Layout {
  /** Blocks joined by "\n\n"; `<br>` is "\n"; cells are joined by "\t" and rows by "\n". */
  text: string;
  blocks: Block[];
  nodes: ArticleNode[];
  /** What the tree is when it is written down; parsing it gives the same tree. */
  html: string;
}

/** A mark that `assemble` left, or the caption of a picture, and the block that it stands before. */
export interface Place {
  /** The mark's text. */
  mark?: string;
  caption?: string;
  before: number;
}

/**
 * Settles a tree as `assemble` makes it: its white space, what is empty in it, captions that lost their picture.
 *
 * @returns the marks that were in it, and the captions, in order.
 */
export function settle(root: Element): Place[] {
  settleSpace(root);
  const { places } = read(root);
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
  const { text, blocks, nodes } = read(root);
  return { text, blocks, nodes, html: root.innerHTML };
}

/** A picture's caption goes with the picture: it is shown under it and is not part of the text. */
function isPictureCaption(element: Element): boolean {
  const figure = element.localName === "figcaption" ? element.parentElement : null;
  if (figure?.localName !== "figure") return false;
  return figure.querySelector(PICTURE) !== null || onlyCaptions(figure);
}

const PICTURE = "img, a[data-lede-embed]";

function onlyCaptions(figure: Element): boolean {
  return childElementsOf(figure).every((child) => child.localName === "figcaption");
}

const isBlock = (node: Node): boolean =>
  node.nodeType === 1 && BLOCKS.has((node as Element).localName);

/** First pass: collapses white space run by run, as CSS does, and removes what holds nothing. */
function settleSpace(root: Element): void {
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

function isEmpty(element: Element): boolean {
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

/** Second pass: reads the settled tree. */
function read(root: Element): Omit<Layout, "html"> & { places: Place[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const nodes: ArticleNode[] = [];
  const places: Place[] = [];
  let length = 0;
  const path: number[] = [];

  const say = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const leaf = (node: Node): void => {
    const start = length;
    say(node.nodeValue ?? "");
    if (length > start) nodes.push({ start, end: length, path: [...path] });
  };
  const inline = (node: Node): void => {
    if (node.nodeType === 3) leaf(node);
    else if (node.nodeType === 8) mark(node, blocks.length + 1);
    else if ((node as Element).localName === "br") say("\n");
    else each(node, inline);
  };
  const each = (parent: Node, visit: (child: Node) => void): void => {
    let index = 0;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      path.push(index++);
      visit(child);
      path.pop();
    }
  };
  const mark = (node: Node, before: number): void => {
    places.push({ mark: node.nodeValue ?? "", before });
  };
  const begin = (): number => {
    if (blocks.length > 0) say("\n\n");
    return length;
  };
  const finish = (start: number, kind: BlockKind, level: number | null): void => {
    blocks.push(
      level === null ? { kind, start, end: length } : { kind, level, start, end: length },
    );
  };

  const table = (element: Element): void => {
    each(element, (section) => {
      if (section.nodeType === 1 && (section as Element).localName === "caption") {
        visit(section as Element, "caption", null);
      }
    });
    if (!hasText(element, "td, th")) return;
    const start = begin();
    let rows = 0;
    each(element, (section) => {
      if (section.nodeType === 8) mark(section, blocks.length);
      if ((section as Element).localName !== "tbody") return;
      each(section, (row) => {
        if (row.nodeType === 8) {
          mark(row, blocks.length);
          return;
        }
        if (rows++ > 0) say("\n");
        let cells = 0;
        each(row, (cell) => {
          if (cell.nodeType === 8) {
            mark(cell, blocks.length);
            return;
          }
          if (cells++ > 0) say("\t");
          each(cell, inline);
        });
      });
    });
    finish(start, "table", null);
  };

  const visit = (parent: Element, kind: BlockKind, level: number | null): void => {
    let start = -1;
    const end = (): void => {
      if (start >= 0) finish(start, kind, level);
      start = -1;
    };
    each(parent, (child) => {
      if (child.nodeType === 8) {
        mark(child, blocks.length + (start < 0 ? 0 : 1));
        return;
      }
      if (!isBlock(child)) {
        if (start < 0) {
          if (!child.textContent) return;
          start = begin();
        }
        inline(child);
        return;
      }
      end();
      const element = child as Element;
      const tag = element.localName;
      if (isPictureCaption(element)) {
        places.push({ caption: element.textContent ?? "", before: blocks.length });
      } else if (tag === "table") table(element);
      else if (HEADINGS.has(tag)) visit(element, "h", Number(tag[1]));
      else visit(element, KIND[tag] ?? kind, null);
    });
    end();
  };

  visit(root, "p", null);
  return { text: parts.join(""), blocks, nodes, places };
}

const KIND: Partial<Record<string, BlockKind>> = {
  li: "li",
  dt: "li",
  dd: "li",
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
  pre: "code",
};

function hasText(element: Element, selector: string): boolean {
  return Array.from(element.querySelectorAll(selector)).some((cell) => cell.textContent?.trim());
}
