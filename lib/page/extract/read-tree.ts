/** A settled tree as text: its blocks, its text nodes, and the places of what was left out. */
import type { ArticleNode, Block, BlockKind } from "../../core/reading.ts";
import { childElementsOf } from "../nodes.ts";
import { isBlock, PICTURE } from "./space.ts";
import { HEADINGS } from "./tags.ts";

/** A mark that `assemble` left, or the caption of a picture, and the block that it stands before. */
export interface Place {
  /** The mark's text. */
  mark?: string;
  caption?: string;
  before: number;
}

/** What is read off a tree. */
export interface TreeText {
  text: string;
  blocks: Block[];
  nodes: ArticleNode[];
  places: Place[];
}

/** Reads a tree whose white space is settled; one walk. */
export function readTree(root: Element): TreeText {
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
    // How a character is read is shown above it; in a line of text it would stand in the word.
    else if (!RUBY_READING.has((node as Element).localName)) each(node, inline);
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

/** The reading of a character, and the brackets around it where it cannot be shown above. */
const RUBY_READING: ReadonlySet<string> = new Set(["rt", "rp"]);

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

/** A picture's caption goes with the picture: it is shown under it and is not part of the text. */
function isPictureCaption(element: Element): boolean {
  const figure = element.localName === "figcaption" ? element.parentElement : null;
  if (figure?.localName !== "figure") return false;
  return figure.querySelector(PICTURE) !== null || onlyCaptions(figure);
}

/** A figure that lost its picture. */
export function onlyCaptions(figure: Element): boolean {
  return childElementsOf(figure).every((child) => child.localName === "figcaption");
}
