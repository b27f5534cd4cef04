/** Lists of nothing but links: to other articles of the site, or to places on the page itself. */
import type { OmittedReason } from "../../../core/reading.ts";
import type { PageElement, PageNode } from "../../tree/node.ts";
import { named } from "../../tree/tests.ts";
import { linkShare, NOTHING, type Measure } from "../measure.ts";
import { isOwnAddress } from "./site.ts";

/** Fewer items are no list. */
const LEAST_ITEMS = 2;
/** Share of a list's text that is links. */
const LEAST_LINKED = 0.9;

/**
 * What a list of links is, or null for any other list.
 *
 * @param host of the page: a list of links to other sites is the article's own (sources, addresses).
 */
export function linkListReason(
  list: PageElement,
  measures: ReadonlyMap<PageNode, Measure>,
  host: string | null,
): OmittedReason | null {
  if (list.localName !== "ul" && list.localName !== "ol") return null;
  if (list.children.length < LEAST_ITEMS) return null;
  if (linkShare(measures.get(list) ?? NOTHING) < LEAST_LINKED) return null;
  const links = list.select(named("a"));
  let anchors = 0;
  let own = 0;
  for (const link of links) {
    const address = link.getAttribute("href")?.trim() ?? "";
    if (address.startsWith("#")) anchors++;
    else if (isOwnAddress(address, host)) own++;
  }
  if (anchors > links.length / 2) return "navigation";
  return own === links.length ? "related" : null;
}
