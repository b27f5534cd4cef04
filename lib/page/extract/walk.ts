import type { PageElement, PageNode } from "../tree/node.ts";
import { HIDDEN_MARK } from "../capture/marks.ts";
import { kindsOf, LETTER, MARK, NUMBER, UNSPACED } from "./characters.ts";
import { BLOCKS, CONTROLS } from "./tags.ts";

const UNREAD: ReadonlySet<string> = new Set([...CONTROLS, "script", "style", "link", "meta"]);

/** Elements whose content is never text that people read. */
export function isUnread(element: PageElement): boolean {
  return UNREAD.has(element.localName) || element.hasAttribute(HIDDEN_MARK);
}

/** The text nodes inside, in document order, that hold more than white space and that people can read. */
export function textNodesOf(root: PageNode): PageNode[] {
  const nodes: PageNode[] = [];
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) {
      if (node.nodeValue?.trim()) nodes.push(node);
    } else if (node.nodeType === 1 && !isUnread(node as PageElement)) {
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    }
  };
  visit(root);
  return nodes;
}

/** What an element says, one line a block, white space collapsed. */
export function linesOf(root: PageNode): string {
  let text = "";
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? "").replaceAll(/[ \t\n\r\f]+/gu, " ");
    else if (node.nodeType === 1 && !isUnread(node as PageElement)) {
      const name = (node as PageElement).localName;
      const breaks = BLOCKS.has(name) || name === "br";
      if (breaks) text += "\n";
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      if (breaks) text += "\n";
    }
  };
  visit(root);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Words; a character of scripts without spaces counts as half a one. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    const kinds = kindsOf(code);
    const isWord = (kinds & (LETTER | MARK | NUMBER)) !== 0;
    if (isWord && !inWord) words++;
    if ((kinds & UNSPACED) !== 0) unspaced++;
    inWord = isWord;
    if (code > 0xffff) index++;
  }
  return Math.max(words, Math.ceil(unspaced / 2));
}
