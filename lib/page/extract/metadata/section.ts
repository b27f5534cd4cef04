/** Headings that name a section of the site, over articles whose own title is a lesser heading. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { lettersOf } from "../letters.ts";

/** Names of sections have no more words. */
const MOST_WORDS = 4;

/**
 * Whether a heading says what a link to a page above this one says: "News" on "/town/news/detail/bridge/", where a menu
 * has "News" for "/town/news/".
 */
export function isSectionName(
  document: PageDocument,
  heading: string,
  base: string | null,
): boolean {
  const letters = lettersOf(heading);
  const own = base === null ? null : URL.parse(base);
  if (!own || letters === "" || heading.trim().split(/\s+/u).length > MOST_WORDS) return false;
  const leadsAbove = (link: PageElement): boolean => {
    const to = URL.parse(link.getAttribute("href") ?? "", own.href);
    if (!to || to.host !== own.host || to.search !== "") return false;
    const path = to.pathname.replace(/(?:index\.\w+|\/)$/u, "");
    return path !== "" && own.pathname !== to.pathname && own.pathname.startsWith(`${path}/`);
  };
  return document
    .getElementsByTagName("a")
    .some((link) => lettersOf(link.textContent) === letters && leadsAbove(link));
}
