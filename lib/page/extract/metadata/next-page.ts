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
  const own = withoutHash(base);
  const links = [
    meta.link("next"),
    region
      .find((link) => link.localName === "a" && hasToken(link, "rel", "next"))
      ?.getAttribute("href"),
  ];
  for (const link of links) {
    // Between articles of a blog `rel=next` means the next article: only an address that differs by a number counts.
    const address = webAddress(link, base);
    if (address && own && isNextNumber(own, address)) return address;
  }
  return null;
}

function withoutHash(address: string | null): string | null {
  return address?.replace(/#.*$/u, "") ?? null;
}

function isNextNumber(from: string, to: string): boolean {
  return from !== to && shape(from) === shape(to);
}

/** An address without its last number. */
const shape = (address: string): string =>
  address.replace(/(?:[/?&_-](?:page|p|part|pg)?[=/-]?)?\d+\/?$/u, "").replace(/\/$/u, "");
