/** The next part of an article in parts: `rel=next` whose address differs from the page's own by a number alone. */
import type { PageElement } from "../../tree/node.ts";
import { hasToken } from "../../tree/tests.ts";
import { webAddress } from "../addresses.ts";
import type { MetaTags } from "./meta.ts";

export function nextPageOf(
  region: PageElement,
  meta: MetaTags,
  base: string | null,
): string | null {
  const own = base?.replace(/#.*$/u, "") ?? null;
  const links = [
    meta.link("next"),
    region
      .find((link) => link.localName === "a" && hasToken(link, "rel", "next"))
      ?.getAttribute("href"),
  ];
  for (const link of links) {
    // Between articles of a blog `rel=next` means the next article: only an address that differs by a number counts.
    const address = webAddress(link, base);
    if (address && own && isNextPart(own, address)) return address;
  }
  return null;
}

/** "…/a?page=2" after "…/a", "…/a-3.html" after "…/a-2.html". */
export function isNextPart(from: string, to: string): boolean {
  if (from === to) return false;
  const [first, second] = [bare(from), bare(to)];
  if (withoutNumber(first) === withoutNumber(second)) return true;
  const start = [from, first].find((address) => to.startsWith(address));
  const rest = start === undefined ? null : bare(to.slice(start.length));
  return rest !== null && /^[/?&;,_-](?:[a-z]{1,12}[=/,_-]?)?\d{1,3}$/iu.test(rest);
}

/** Without what stands after every number: the kind of file, a slash. */
const bare = (address: string): string => address.replace(/(?:\.x?html?|\.php|\.aspx)?\/?$/iu, "");

const withoutNumber = (address: string): string =>
  address
    .replace(/[/?&;,_=-]?(?<!\d)\d{1,3}$/u, "")
    .replace(/[/?&;,_-](?:page|p|part|pg|seite)=?$/iu, "");
