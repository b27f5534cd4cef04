/** The head of an article: its title as shown, and the part of the page between it and the text. */
import type { PageElement, PageNode } from "../tree/node.ts";
import { hasPart, named } from "../tree/tests.ts";
import { lettersOf } from "./letters.ts";

const isHeading = named("h1", "h2", "h3", "h4");

/** Letters of a title that are enough to know it by. */
const LEAST_LETTERS = 8;
/** Children of an element that is looked at as a heading without being one: a title in a `div`. */
const MOST_INSIDE = 6;

/**
 * The element that shows the title before the article's text, the last before it; null where there is none.
 *
 * @param titles forms of the title, by their letters.
 * @param core what surely belongs to the article.
 */
export function titleElement(
  body: PageElement,
  core: PageElement,
  titles: ReadonlySet<string>,
): PageElement | null {
  let found: PageElement | null = null;
  let passed = false;
  body.find((element) => {
    if (element === core) passed = true;
    // Within the core a title may still stand, before any text; past it no title is this article's.
    if (passed && !core.contains(element)) return true;
    if (!mayShowTitle(element)) return false;
    if (passed && found && !core.contains(found)) return true;
    const letters = lettersOf(element.textContent);
    if (letters.length >= LEAST_LETTERS && titles.has(letters)) {
      found = element;
      return passed;
    }
    return false;
  });
  return found;
}

function mayShowTitle(element: PageElement): boolean {
  if (isHeading(element)) return true;
  return (
    element.children.length <= MOST_INSIDE &&
    ["title", "titre", "headline", "titel", "titulo"].some((part) =>
      hasPart(element, "class", part),
    )
  );
}

/** The part of the page that is read: from one element to the end of another, inside the smallest around both. */
export interface Span {
  root: PageElement;
  /** Ancestors of either end: of their other children, those before the first and after the last are not in it. */
  before: ReadonlySet<PageNode>;
  after: ReadonlySet<PageNode>;
}

const isWholePage = named("body", "html");

/**
 * From the title to the end of the region, or the region alone; and what stands after it in the part that holds both,
 * where that is not the whole page.
 */
export function spanOf(title: PageElement | null, region: PageElement): Span {
  if (!title || region.contains(title)) {
    return { root: region, before: new Set(), after: new Set() };
  }
  const around = new Set<PageNode>();
  for (let up: PageNode | null = region; up; up = up.parentNode) around.add(up);
  const before = new Set<PageNode>();
  let root: PageElement = title;
  while (!around.has(root)) {
    before.add(root);
    if (!root.parentElement) break;
    root = root.parentElement;
  }
  const after = new Set<PageNode>();
  if (!isWholePage(root)) return { root, before, after };
  for (let up: PageElement | null = region; up && up !== root; up = up.parentElement) after.add(up);
  return { root, before, after };
}

/** The children of an element of a span that are in it. */
export function childrenIn(span: Span, element: PageElement): PageNode[] {
  const children = element.childNodes;
  const isAbove = element === span.root || span.before.has(element) || span.after.has(element);
  if (!isAbove) return children;
  const first = children.findIndex((child) => span.before.has(child));
  const last = children.findIndex((child) => span.after.has(child));
  return children.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
}
