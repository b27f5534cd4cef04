/** Headings that name a section of the site, over articles whose own title is a lesser heading. */
import type { PageDocument } from "../../tree/node.ts";
import { lettersOf } from "../letters.ts";

/** Names of sections have no more words. */
const MOST_WORDS = 4;

/** Longer texts of links are titles (UTF-16 code units). */
const LONGEST_NAME = 60;

/**
 * What links to pages above this one say, by its letters: "News" on "/town/news/detail/bridge/", where a menu has "News"
 * for "/town/news/".
 */
export function sectionNames(document: PageDocument, base: string | null): ReadonlySet<string> {
  const own = base === null ? null : URL.parse(base);
  const names = new Set<string>();
  if (!own) return names;
  for (const link of document.getElementsByTagName("a")) {
    const text = link.textContent.trim();
    if (text === "" || text.length > LONGEST_NAME || text.split(/\s+/u).length > MOST_WORDS)
      continue;
    if (leadsAbove(link.getAttribute("href") ?? "", own)) names.add(lettersOf(text));
  }
  return names;
}

function leadsAbove(written: string, own: URL): boolean {
  const to = URL.parse(written, own.href);
  if (!to || to.host !== own.host || to.search !== "" || to.pathname === own.pathname) return false;
  const path = to.pathname.replace(/(?:index\.\w+|\/)$/u, "");
  return path !== "" && own.pathname.startsWith(`${path}/`);
}
