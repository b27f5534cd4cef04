/** What Readability would keep, said of the clone's own text nodes. */
import { Readability } from "@mozilla/readability";

import { HIDDEN_MARK } from "../capture/marks.ts";
import { textNodesOf } from "./walk.ts";

/** Past this Readability takes seconds; such pages are lists and tables, and the ladder finds their container. */
const MOST_TEXTS = 40_000;

/** Of equal texts in a page ("," between links, "·"), only the next few are looked at. */
const MOST_ALIKE = 40;

/** On elements with text of their own: which element of the clone this one was. */
const INDEX_MARK = "data-lede-index";

export interface Judgement {
  /** Text nodes of the clone that Readability's article holds. */
  kept: ReadonlySet<Node>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  publishedTime: string | null;
}

/**
 * Runs Readability on a copy and finds what it kept in the clone itself.
 *
 * Text nodes are known by their data and by the marks of the elements around them, since Readability may parse its copy
 * again. It rebuilds what it keeps and loses what stood between; its verdict, text node by text node, leaves the page's
 * own structure to decide by. It is no more than the strongest evidence: `choose.ts` decides.
 * @returns null where Readability finds no article or fails.
 */
export function judge(clone: Document): Judgement | null {
  const texts = textNodesOf(clone.body);
  if (texts.length === 0 || texts.length > MOST_TEXTS) return null;
  const owners: Element[] = [];
  const marked = new Set<Node>();
  for (const text of texts) {
    const owner = text.parentNode as Element;
    if (marked.has(owner)) continue;
    marked.add(owner);
    owner.setAttribute(INDEX_MARK, String(owners.length));
    owners.push(owner);
  }
  const copy = clone.cloneNode(true) as Document;
  for (const owner of owners) owner.removeAttribute(INDEX_MARK);
  smooth(copy);

  const article = parse(copy);
  const content = article?.content;
  if (!content) return null;

  const kept = new Set<Node>();
  const waiting = new Map<string, Node[]>();
  for (const text of texts) {
    const data = text.nodeValue?.trim() ?? "";
    const same = waiting.get(data);
    if (same) same.push(text);
    else waiting.set(data, [text]);
  }
  const find = (data: string, owner: Element): void => {
    // The owner may have been unwrapped: then one of the elements around it is found in its place.
    const same = waiting.get(data) ?? [];
    const near = same.slice(0, MOST_ALIKE);
    let index = near.findIndex((text) => text.parentNode === owner);
    if (index < 0) index = near.findIndex((text) => owner.contains(text));
    if (index < 0) return;
    for (const text of same.splice(index, 1)) kept.add(text);
  };
  const gather = (node: Node, owner: Element): void => {
    if (node.nodeType === 3) {
      const data = node.nodeValue?.trim();
      if (data) find(data, owner);
    } else if (node.nodeType === 1) {
      const mark = (node as Element).getAttribute(INDEX_MARK);
      const own = mark === null ? owner : (owners[Number(mark)] ?? owner);
      for (let child = node.firstChild; child; child = child.nextSibling) gather(child, own);
    }
  };
  gather(content, clone.body);
  return {
    kept,
    title: article.title ?? null,
    byline: article.byline ?? null,
    siteName: article.siteName ?? null,
    publishedTime: article.publishedTime ?? null,
  };
}

function parse(copy: Document): ReturnType<Readability<Element>["parse"]> {
  try {
    return new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      keepClasses: true,
    }).parse();
  } catch {
    // It meets markup it does not know, or a page's rules forbid it to parse: the ladder below it finds the article.
    return null;
  }
}

/** Takes away what misleads Readability about what people see. */
function smooth(copy: Document): void {
  for (const hidden of Array.from(copy.querySelectorAll(`[${HIDDEN_MARK}]`))) hidden.remove();
  for (const element of Array.from(copy.querySelectorAll("[aria-hidden]"))) {
    // An open dialogue makes the rest of the page "hidden" to assistive technology; people still see it.
    if ((element.textContent?.length ?? 0) > 500) element.removeAttribute("aria-hidden");
  }
  for (const link of Array.from(copy.querySelectorAll('a[href^="javascript:" i]'))) {
    // Readability would replace these by bare text, and its mark would be lost.
    link.removeAttribute("href");
  }
}
