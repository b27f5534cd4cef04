/** A settled tree as text: its blocks, its text nodes, and the places of what was left out. */
import type { ArticleNode, Block, BlockKind } from "../../core/reading.ts";
import { isSourceElement, type SourceElement, type SourceNode } from "../capture/source.ts";
import { BLOCKS, HEADINGS } from "./tags.ts";

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

/** Reads a tree whose white space is settled, ours or a document's; one walk. */
export function readTree(root: SourceElement): TreeText {
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
  const leaf = (node: SourceNode): void => {
    const start = length;
    say(node.nodeValue ?? "");
    if (length > start) nodes.push({ start, end: length, path: [...path] });
  };
  const inline = (node: SourceNode): void => {
    const type = node.nodeType;
    if (type === 3) leaf(node);
    else if (type === 8) mark(node, blocks.length + 1);
    else if ((node as SourceElement).localName === "br") say("\n");
    // How a character is read is shown above it; in a line of text it would stand in the word.
    else if (!RUBY_READING.has((node as SourceElement).localName)) each(node, inline);
  };
  const each = (parent: SourceNode, visit: (child: SourceNode) => void): void => {
    let index = 0;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      path.push(index++);
      visit(child);
      path.pop();
    }
  };
  const mark = (node: SourceNode, before: number): void => {
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

  const table = (element: SourceElement): void => {
    each(element, (section) => {
      if (isSourceElement(section) && section.localName === "caption") {
        visit(section, "caption", null);
      }
    });
    if (!hasCellText(element)) return;
    const start = begin();
    let rows = 0;
    each(element, (section) => {
      if (section.nodeType === 8) mark(section, blocks.length);
      if ((section as SourceElement).localName !== "tbody") return;
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

  const visit = (parent: SourceElement, kind: BlockKind, level: number | null): void => {
    let start = -1;
    const end = (): void => {
      if (start >= 0) finish(start, kind, level);
      start = -1;
    };
    each(parent, (child) => {
      const type = child.nodeType;
      if (type === 8) {
        mark(child, blocks.length + (start < 0 ? 0 : 1));
        return;
      }
      const element = type === 1 ? (child as SourceElement) : null;
      const tag = element?.localName ?? "";
      if (!element || !BLOCKS.has(tag)) {
        if (start < 0) {
          if (!child.textContent) return;
          start = begin();
        }
        inline(child);
        return;
      }
      end();
      if (tag === "figcaption" && parent.localName === "figure" && isPictured(parent)) {
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

/** Whether an element passes, or one in it. */
function someIn(node: SourceElement, passes: (element: SourceElement) => boolean): boolean {
  if (passes(node)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isSourceElement(child) && someIn(child, passes)) return true;
  }
  return false;
}

const hasCellText = (table: SourceElement): boolean =>
  someIn(
    table,
    (cell) => /^t[dh]$/u.test(cell.localName) && (cell.textContent ?? "").trim() !== "",
  );

/** A figure whose caption goes with its picture: it is shown under it and is not part of the text. */
const isPictured = (figure: SourceElement): boolean =>
  someIn(figure, isPicture) || onlyCaptions(figure);

/** What a figure shows beside its caption. */
const isPicture = (element: SourceElement): boolean =>
  element.localName === "img" ||
  (element.localName === "a" && element.getAttribute("data-lede-embed") !== null);

/** A figure that lost its picture. */
export function onlyCaptions(figure: SourceElement): boolean {
  for (let child = figure.firstChild; child; child = child.nextSibling) {
    if (isSourceElement(child) && child.localName !== "figcaption") return false;
  }
  return true;
}
