import type { Article, Reading } from "../../lib/core/reading.ts";
import { repairedNodes } from "../../lib/core/repair/in-nodes.ts";
import { offsetMap } from "../../lib/core/repair/offsets.ts";
import { settleSpaces } from "../../lib/core/text/spacing.ts";
import { textNodeAt } from "../../lib/page/highlight/ranges.ts";
import type { Slot } from "./text-map.ts";

/** What the reader shows, not yet in the document, and where the text stands in it. */
export interface ArticleDom {
  content: DocumentFragment;
  slots: Slot[];
}

/**
 * The article's own markup with the repairs carried out in its text nodes.
 *
 * @param parse makes nodes of sanitised HTML; `Article.nodes` paths count from the fragment it returns.
 * @param asPage leaves spaces as the page has them
 * @returns null when there is no markup, or when it does not show the Reading's text to the letter (another version
 *   of the page): the blocks are shown then.
 */
export function articleDom(
  article: Article,
  reading: Pick<Reading, "text" | "repairs" | "lang">,
  parse: (html: string) => DocumentFragment,
  asPage = false,
): ArticleDom | null {
  if (article.html.trim() === "" || article.nodes.length === 0) return null;
  const content = parse(article.html);
  const nodes: Text[] = [];
  for (const { path } of article.nodes) {
    const node = textNodeAt(content, path);
    if (!node) return null;
    nodes.push(node);
  }
  const slots: Slot[] = [];
  const repaired = repairedNodes(
    article.nodes,
    (index) => nodes[index]?.data ?? "",
    offsetMap(reading.repairs).pairs,
  );
  for (const [index, { text, start, end }] of repaired.entries()) {
    const node = nodes[index];
    if (!node || text !== reading.text.slice(start, end)) return null;
    node.data = asPage ? text : settleSpaces(text, reading.lang);
    if (text !== "") slots.push({ node, start, end });
  }
  for (const node of nodes) if (node.data === "") removeEmptied(node, content);
  return { content, slots };
}

/** Removes a text node, and what held nothing else. */
function removeEmptied(node: Text, root: Node): void {
  let gone: ChildNode = node;
  for (let parent = gone.parentNode; parent; parent = gone.parentNode) {
    gone.remove();
    const left = parent as ParentNode & ChildNode;
    const holds = left.textContent?.trim() || left.querySelector("img, [data-lede-embed]");
    if (parent === root || holds || /^t[dhr]$/u.test((parent as Element).localName)) return;
    gone = left;
  }
}

/** The text alone, where no markup was kept: one element a block. */
export function blocksDom(
  reading: Pick<Reading, "text" | "blocks" | "lang">,
  document: Document,
): ArticleDom {
  const content = document.createDocumentFragment();
  const slots: Slot[] = [];
  let list: Element | null = null;
  for (const { kind, level, start, end } of reading.blocks) {
    const shown = reading.text.slice(start, end);
    if (shown === "") continue;
    const node = document.createTextNode(settleSpaces(shown, reading.lang));
    slots.push({ node, start, end });
    const element = document.createElement(elementOf(kind, level));
    element.append(node);
    if (kind !== "li") {
      list = null;
      content.append(element);
      continue;
    }
    list ??= content.appendChild(document.createElement("ul"));
    list.append(element);
  }
  return { content, slots };
}

function elementOf(kind: Reading["blocks"][number]["kind"], level: number | undefined): string {
  switch (kind) {
    case "h":
      return `h${Math.min(6, Math.max(2, level ?? 2))}`;
    case "li":
      return "li";
    case "quote":
      return "blockquote";
    case "code":
    case "table":
      return "pre";
    default:
      return "p";
  }
}
