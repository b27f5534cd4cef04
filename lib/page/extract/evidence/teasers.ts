/** Lists of other articles, by their structure alone: alike siblings, each a linked title or picture and a little text. */
import type { PageElement, PageNode } from "../../tree/node.ts";
import { NOTHING, type Measure } from "../measure.ts";
import { HEADINGS } from "../tags.ts";
import { isOwnAddress } from "./site.ts";

/** Fewer alike are no list. */
const LEAST_ALIKE = 4;
/** A teaser has no more text than this (UTF-16 code units). */
const LONGEST_TEASER = 450;
/** The least text of its link. */
const LEAST_TITLE = 4;

/**
 * The elements of a region that are teasers of other pages of the same site.
 *
 * @param host of the page; items that lead to other sites are the article's own list of things.
 */
export function teasersIn(
  region: PageElement,
  measures: ReadonlyMap<PageNode, Measure>,
  host: string | null,
): ReadonlySet<PageNode> {
  const groups = new Map<string, PageElement[]>();
  for (const item of region.querySelectorAll("div, article, section, li, a, td, figure")) {
    const { characters, linked } = measures.get(item) ?? NOTHING;
    if (characters === 0 || characters > LONGEST_TEASER || linked < LEAST_TITLE) continue;
    const name = `${item.localName}.${item.getAttribute("class")?.trim() ?? ""}`;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  const teasers = new Set<PageNode>();
  for (const group of groups.values()) {
    if (group.length < LEAST_ALIKE) continue;
    const likely = group.filter((item) => isTeaser(item, host));
    if (likely.length < LEAST_ALIKE || likely.length < 0.7 * group.length) continue;
    for (const item of likely) teasers.add(item);
  }
  return teasers;
}

function isTeaser(item: PageElement, host: string | null): boolean {
  const link = item.localName === "a" ? item : titleLink(item, null, false);
  const address = link?.getAttribute("href")?.trim() ?? "";
  if (address === "" || /^(?:#|javascript:|mailto:)/iu.test(address)) return false;
  // Several articles of little text beside each other are teasers wherever they lead.
  if (item.localName === "article") return true;
  return isOwnAddress(address, host);
}

/** The link in a heading, or the link around a heading or a picture. A walk of our own: selectors are slow in Node. */
function titleLink(
  element: PageElement,
  link: PageElement | null,
  inHeading: boolean,
): PageElement | null {
  for (const child of element.children) {
    const name = child.localName;
    if (name === "a" && inHeading) return child;
    const around = name === "a" ? child : link;
    const heading = HEADINGS.has(name);
    if (around && (heading || name === "img")) return around;
    const found = titleLink(child, around, inHeading || heading);
    if (found) return found;
  }
  return null;
}
