/** The next part of an article in parts: `rel=next`, or a link that says so by its address. */
import { webAddress } from "../addresses.ts";
import type { MetaTags } from "./meta.ts";

export function nextPageOf(region: Element, meta: MetaTags, base: string | null): string | null {
  const stated = webAddress(meta.link("next"), base);
  const own = withoutHash(base);
  if (stated && stated !== own) return stated;
  const link = region.querySelector('a[rel~="next" i][href]');
  // Between articles of a blog `rel=next` means the next article: only an address that differs by a number counts.
  const address = webAddress(link?.getAttribute("href"), base);
  return address && own && isNextNumber(own, address) ? address : null;
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
