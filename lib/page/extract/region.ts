/** Where on the page the article is. */
import type { PageElement, PageNode } from "../tree/node.ts";
import { hasPart, hasToken, named } from "../tree/tests.ts";
import { linkShare, type Measure } from "./measure.ts";
import { isDataTable } from "./tables.ts";
import { BLOCKS } from "./tags.ts";
import { textNodesOf } from "./walk.ts";

/** The smallest element that holds all the nodes; null for none. */
export function commonAncestor(nodes: Iterable<PageNode>): PageElement | null {
  let common: PageNode | null = null;
  for (const node of nodes) {
    if (!common) common = node.parentNode;
    while (common && !common.contains(node)) common = common.parentNode;
  }
  // Text straight in a paragraph: the paragraph's parent is where its neighbours are.
  let element = common?.nodeType === 1 ? (common as PageElement) : null;
  while (element?.parentElement && element.localName !== "body" && isLeaf(element)) {
    element = element.parentElement;
  }
  return element;
}

function isLeaf(element: PageElement): boolean {
  return (
    !BLOCKS.has(element.localName) || /^(?:p|h[1-6]|li|pre|td|tr|tbody)$/u.test(element.localName)
  );
}

/**
 * The smallest element that holds nearly all of what was kept: Readability also keeps single passages from elsewhere
 * on the page, and one of them would make the whole page the article's part.
 */
export function dominantCore(
  core: PageElement,
  measures: ReadonlyMap<PageNode, Measure>,
): PageElement {
  const all = measures.get(core)?.kept ?? 0;
  let element = core;
  for (;;) {
    const next = element.children.find(
      (child) => (measures.get(child)?.kept ?? 0) >= NEARLY_ALL * all && !isLeaf(child),
    );
    if (!next) return element;
    element = next;
  }
}

const NEARLY_ALL = 0.9;

/** Share of a layout table's kept text in one row, or of a row's in one cell, that makes it the page's main column. */
const MAIN_COLUMN = 0.6;

const isTablePart = named("table", "tbody", "tr");

/** Old pages stand in one table, the menu in one cell and the text in another: the cell of the text, or the core itself. */
export function mainColumn(
  core: PageElement,
  measures: ReadonlyMap<PageNode, Measure>,
): PageElement {
  let column = core;
  let element = core;
  for (;;) {
    const all = measures.get(element)?.kept ?? 0;
    const least = isTablePart(element) ? MAIN_COLUMN : NEARLY_ALL;
    const next = element.children.find(
      (child) => (measures.get(child)?.kept ?? 0) >= least * all && !isDataTable(child),
    );
    if (!next || all === 0) return column;
    element = next;
    if (next.localName === "td") column = next;
  }
}

const isMain = named("article", "main");

/** Elements that say they hold the article's text. */
function saysBody(element: PageElement): boolean {
  return (
    isMain(element) ||
    hasToken(element, "role", "main") ||
    hasToken(element, "role", "article") ||
    hasToken(element, "itemprop", "articleBody")
  );
}

/** Elements that say they are the article, or hold its text. */
function saysArticle(element: PageElement): boolean {
  return (
    saysBody(element) ||
    hasPart(element, "itemtype", "Article") ||
    hasPart(element, "itemtype", "BlogPosting")
  );
}

/** The article's own part of the page: the core, or an element around it that says it is the article. */
export function regionAround(core: PageElement): PageElement {
  const own = core.closest(saysArticle);
  // The innermost that says so may be only a part: one level of article around it is enough to see around it.
  const outer = own?.parentElement?.closest(
    (element) => element.localName === "article" || hasPart(element, "itemtype", "Article"),
  );
  return outer ?? own ?? core;
}

/**
 * Where Readability finds nothing: the element with the most text that is not links, by what it says it is first.
 */
export function bestContainer(
  body: PageElement,
  measures: ReadonlyMap<PageNode, Measure>,
): PageElement | null {
  const named = body.select(saysBody);
  const best = heaviest(named, measures);
  if (best) return best;
  return densest(body, measures);
}

function unlinked(measure: Measure | undefined): number {
  return measure ? measure.characters * (1 - linkShare(measure)) ** 2 : 0;
}

function heaviest(
  elements: readonly PageElement[],
  measures: ReadonlyMap<PageNode, Measure>,
): PageElement | null {
  let best: PageElement | null = null;
  let most = 140;
  for (const element of elements) {
    const weight = unlinked(measures.get(element));
    if (weight > most) {
      most = weight;
      best = element;
    }
  }
  return best;
}

/** Down from the body, as long as one child holds nearly all of the text that is not links. */
function densest(body: PageElement, measures: ReadonlyMap<PageNode, Measure>): PageElement | null {
  let element = body;
  if (unlinked(measures.get(body)) === 0) return textNodesOf(body).length > 0 ? body : null;
  for (;;) {
    const all = unlinked(measures.get(element));
    const next = element.children.find(
      (child) => unlinked(measures.get(child)) > 0.8 * all && !isLeaf(child),
    );
    if (!next) return element;
    element = next;
  }
}
