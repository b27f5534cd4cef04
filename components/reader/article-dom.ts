import type { Article, Reading } from "../../lib/core/reading.ts";
import { offsetMap, type Pair } from "../../lib/core/repair/offsets.ts";
import { textNodeAt } from "../../lib/page/highlight/ranges.ts";
import { settleSpaces } from "../format/spacing.ts";
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
  const slots = repairNodes(article, nodes, offsetMap(reading.repairs).pairs);
  for (const { node, start, end } of slots) {
    const shown = reading.text.slice(start, end);
    if (node.data !== shown) return null;
    if (!asPage) node.data = settleSpaces(shown, reading.lang);
  }
  for (const node of nodes) if (node.data === "") removeEmptied(node, content);
  return { content, slots };
}

/**
 * Carries the repairs out, node by node, and gives each node that still shows text its place in the repaired text.
 *
 * What a repair puts in stands where the damage began; the other nodes that held some of the damage lose it.
 */
function repairNodes(article: Article, nodes: readonly Text[], pairs: readonly Pair[]): Slot[] {
  const slots: Slot[] = [];
  let next = 0; // the first pair not yet written
  let shift = 0; // repaired minus original offset, behind the pairs written
  let covered = 0; // original offset behind the pairs written
  for (const [index, { start: from, end: to }] of article.nodes.entries()) {
    const node = nodes[index];
    if (!node) continue;
    const { data } = node;
    let out = "";
    let start = -1;
    const write = (text: string, offset: number): void => {
      if (text !== "" && out === "") start = offset;
      out += text;
    };
    let at = Math.max(from, Math.min(covered, to));
    for (let pair = pairs[next]; pair; pair = pairs[++next]) {
      const { original, repaired, repair } = pair;
      // An insertion at the very end of the node still stands in it.
      if (original.start > to || (original.start === to && original.end > to)) break;
      if (original.start > at) write(data.slice(at - from, original.start - from), at + shift);
      if (original.end >= from) write(repair.repaired, repaired.start);
      shift = repaired.end - original.end;
      covered = original.end;
      at = Math.max(at, Math.min(covered, to));
    }
    if (at < to) write(data.slice(at - from), at + shift);
    node.data = out;
    if (out !== "") slots.push({ node, start, end: start + out.length });
  }
  return slots;
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
