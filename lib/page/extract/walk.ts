import type { PageElement, PageNode } from "../tree/node.ts";
import { HIDDEN_MARK } from "../capture/marks.ts";
import { BLOCKS, CONTROLS } from "./tags.ts";

/** Elements whose content is never text that people read. */
export function isUnread(element: PageElement): boolean {
  const name = element.localName;
  return (
    CONTROLS.has(name) ||
    name === "script" ||
    name === "style" ||
    name === "link" ||
    name === "meta" ||
    element.hasAttribute(HIDDEN_MARK)
  );
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
  const unspaced = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  return unspaced ? Math.max(words, Math.ceil(unspaced.length / 2)) : words;
}
