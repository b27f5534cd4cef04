/** Links from one place of the article to another (notes, contents): which place of it they lead to. */
import type { PageElement } from "../tree/node.ts";
import { named } from "../tree/tests.ts";

/** On a link: the id that it leads to. */
export const REFERENCE = "data-lede-ref";
/** On a block: the ids of the page that it begins with or holds, with spaces between. */
export const ANCHOR = "data-lede-id";

const LONGEST = 200;

/**
 * The id that a link leads to on its own page; null for every other link.
 *
 * @param base the page's address, null where it is not known
 */
export function ownPageId(href: string | null, base: string | null): string | null {
  const written = href?.trim() ?? "";
  const at = written.indexOf("#");
  if (at < 0 || written.length - at > LONGEST) return null;
  if (at > 0) {
    const page = (address: string | null): string | null =>
      (address && URL.parse(address, base ?? undefined)?.href.replace(/#.*$/su, "")) || null;
    if (page(written) === null || page(written) !== page(base)) return null;
  }
  const id = decoded(written.slice(at + 1));
  return id === "" || /\s/u.test(id) ? null : id;
}

/** Every id that a link inside `root` leads to. */
export function linkedIds(root: PageElement, base: string | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const link of root.select(named("a"))) {
    const id = ownPageId(link.getAttribute("href"), base);
    if (id !== null) ids.add(id);
  }
  return ids;
}

/** The id by which links may lead to an element; that of an old anchor is its name. */
export function idOf(element: PageElement): string | null {
  return (
    element.getAttribute("id") ?? (element.localName === "a" ? element.getAttribute("name") : null)
  );
}

/** Notes that a block is where `id` is. The first block of an id keeps it. */
export function addAnchor(block: PageElement, id: string): void {
  const ids = block.getAttribute(ANCHOR);
  block.setAttribute(ANCHOR, ids === null ? id : `${ids} ${id}`);
}

/** Takes away the references to what is not in the article. */
export function settleAnchors(root: PageElement): void {
  const there = new Set<string>();
  for (const block of root.select((element) => element.hasAttribute(ANCHOR))) {
    for (const id of (block.getAttribute(ANCHOR) ?? "").split(" ")) there.add(id);
  }
  for (const link of root.select((element) => element.hasAttribute(REFERENCE))) {
    if (!there.has(link.getAttribute(REFERENCE) ?? "")) link.removeAttribute(REFERENCE);
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
