/** What Readability would keep, said of the captured page's own text nodes. */
import { copyChildren, copyDocument } from "../tree/copy.ts";
import { PageElement, type PageDocument, type PageNode } from "../tree/node.ts";
import { Readability } from "@mozilla/readability";

import { HIDDEN_MARK } from "../capture/marks.ts";
import type { Steps } from "./steps.ts";
import { textNodesOf } from "./walk.ts";

/** Past this Readability takes seconds; such pages are lists and tables, and the ladder finds their container. */
const MOST_TEXTS = 40_000;

export interface Judgement {
  /** Text nodes of the page that Readability's article holds. */
  kept: ReadonlySet<PageNode>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  publishedTime: string | null;
}

/**
 * Runs Readability on a copy and says which of the page's own text nodes it kept.
 *
 * It rebuilds what it keeps and loses what stood between; its verdict, text node by text node, leaves the page's own
 * structure to decide by. It is no more than the strongest evidence: `choose.ts` decides.
 * @returns null where Readability finds no article or fails.
 */
export function* judge(page: PageDocument): Steps<Judgement | null> {
  const { body } = page;
  const texts = body ? textNodesOf(body).length : 0;
  if (texts === 0 || texts > MOST_TEXTS) return null;
  const copy = copyDocument(page, isHiddenFromIt);
  for (const element of copy.getElementsByTagName("*")) smooth(element);
  keepBody(copy);

  yield;
  const article = parse(copy);
  yield;
  const content = article?.content;
  if (!content) return null;
  const kept = new Set<PageNode>();
  for (const text of textNodesOf(content)) if (text.source) kept.add(text.source);
  return {
    kept,
    title: article.title ?? null,
    byline: article.byline ?? null,
    siteName: article.siteName ?? null,
    publishedTime: article.publishedTime ?? null,
  };
}

function parse(copy: PageDocument): ReturnType<Readability<PageElement>["parse"]> {
  try {
    // Our tree has what Readability uses of a document, and no more.
    return new Readability<PageElement>(copy as unknown as Document, {
      serializer: (node) => node as unknown as PageElement,
      keepClasses: true,
    }).parse();
  } catch {
    // It meets markup it does not know: the ladder below it finds the article.
    return null;
  }
}

/**
 * Readability keeps a body as HTML and parses it again before another attempt. Ours is kept as a copy, so that its
 * nodes still know their sources; what `innerHTML` reads as says nothing.
 */
function keepBody(document: PageDocument): void {
  const { body } = document;
  if (!body) return;
  const kept = new PageElement("body");
  Object.defineProperty(body, "innerHTML", {
    get: () => {
      while (kept.firstChild) kept.firstChild.remove();
      copyChildren(body, kept, document);
      return "";
    },
    set: () => {
      while (body.firstChild) body.firstChild.remove();
      copyChildren(kept, body, document);
    },
  });
}

const isHiddenFromIt = (element: PageElement): boolean => element.hasAttribute(HIDDEN_MARK);

/** An open dialogue makes the rest of the page "hidden" to assistive technology; people still see it. */
const LEAST_SHOWN = 500;

/** Takes away what misleads Readability about what people see. */
function smooth(element: PageElement): void {
  if (element.hasAttribute("aria-hidden") && element.textContent.length > LEAST_SHOWN) {
    element.removeAttribute("aria-hidden");
  }
  // It would replace such a link by its bare text, whose source would be lost.
  if (/^javascript:/iu.test(element.getAttribute("href") ?? "")) element.removeAttribute("href");
}
