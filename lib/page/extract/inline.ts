/** Inline elements that stay, and code as it is written. */
import type { PageElement, PageNode } from "../tree/node.ts";
import { linkAddress } from "./addresses.ts";
import { ownPageId, REFERENCE } from "./anchors.ts";
import { BLOCKS, KEPT_INLINE } from "./tags.ts";

export interface Wrapper {
  tag: string;
  attributes: [string, string][];
}

/** The inline element to build for one of the page's, or null where only its content stays. */
export function wrapperOf(element: PageElement, base: string | null): Wrapper | null {
  const tag = element.localName;
  const attributes: [string, string][] = [];
  for (const name of ["lang", "dir", "title", "datetime"]) {
    const value = element.getAttribute(name);
    if (value && value.length < 1_000) attributes.push([name, value]);
  }
  if (tag === "a") {
    const address = linkAddress(element.getAttribute("href"), base);
    if (!address) return null;
    const id = ownPageId(element.getAttribute("href"), base);
    if (id !== null) attributes.push([REFERENCE, id]);
    return { tag, attributes: [["href", address], ...attributes] };
  }
  if (KEPT_INLINE.has(tag)) return { tag, attributes };
  const own = attributes.filter(([name]) => name === "dir" || name === "lang");
  return own.length > 0 ? { tag: "span", attributes: own } : null;
}

/** Code with its line ends; `<br>` and block children are line ends too. */
export function preformatted(element: PageElement, leaveOut: (node: PageNode) => boolean): string {
  let code = "";
  const visit = (node: PageNode): void => {
    if (leaveOut(node)) return;
    if (node.nodeType === 3) {
      code += (node.nodeValue ?? "").replaceAll(/\r\n?/gu, "\n").replaceAll("\0", "\ufffd");
    } else if (node.nodeType === 1) {
      const name = (node as PageElement).localName;
      if (name === "br" || (BLOCKS.has(name) && code !== "" && !code.endsWith("\n"))) code += "\n";
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    }
  };
  for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
  return code;
}
