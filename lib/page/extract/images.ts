/** The address that a picture really has: pages that load late write it in places of their own. */
import type { PageElement } from "../tree/node.ts";
import { imageAddress } from "./addresses.ts";

/** Where lazy loaders keep the address, most common first. */
const LAZY = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-url",
  "data-hi-res-src",
  "data-full-src",
  "data-image",
  "data-img-src",
];
const LAZY_SETS = ["data-srcset", "data-lazy-srcset", "data-sizes-srcset", "srcset"];

/** @returns an absolute address, or null where the picture has none that may be shown. */
export function imageSource(image: PageElement, base: string | null): string | null {
  for (const name of LAZY) {
    const address = imageAddress(image.getAttribute(name), base);
    if (address) return address;
  }
  const own = image.getAttribute("src");
  const source = imageAddress(own, base);
  if (source && !isPlaceholder(source)) return source;
  for (const name of LAZY_SETS) {
    const best = imageAddress(widest(image.getAttribute(name)), base);
    if (best) return best;
  }
  const picture = image.parentElement;
  if (picture?.localName === "picture") {
    for (const sibling of picture.children) {
      if (sibling.localName !== "source") continue;
      for (const name of LAZY_SETS) {
        const best = imageAddress(widest(sibling.getAttribute(name)), base);
        if (best) return best;
      }
    }
  }
  return source;
}

function isPlaceholder(address: string): boolean {
  return /(?:blank|spacer|placeholder|loading|transparent|pixel|1x1)\.(?:gif|png|svg|jpe?g)/iu.test(
    address,
  );
}

/** The candidate of a `srcset` with the greatest width or density. */
export function widest(set: string | null): string | null {
  if (!set) return null;
  let best: string | null = null;
  let most = -1;
  // A comma parts candidates only where white space follows, or it could belong to an address.
  for (const candidate of set.slice(0, 20_000).split(/,\s+/u)) {
    const [address, size] = candidate.trim().split(/\s+/u);
    const width = size === undefined ? 1 : Number.parseFloat(size);
    if (address && width > most) {
      most = width;
      best = address.replace(/,$/u, "");
    }
  }
  return best;
}

/** A pixel that counts visitors, or an ornament. */
export function isTiny(image: PageElement): boolean {
  const size = (name: string): number => Number.parseInt(image.getAttribute(name) ?? "", 10);
  return size("width") <= 3 || size("height") <= 3;
}

/** A portrait beside a name, or a sign beside a word, where the page says so (pixels). */
const SMALL = 96;
const ROUND = /(?:^|[\s_-])(?:avatar|gravatar|icon|emoji|rounded-full|round|circle)(?:[\s_-]|$)/iu;

/** A sign beside a word (pixels). */
const ICON = 24;

/** No picture of the text's: an ornament, a sign, an author's portrait. */
export function isSmall(image: PageElement): boolean {
  return isOrnament(image) || sizeWithin(image, SMALL);
}

/** What is not shown with the text: a pixel, a sign, an author's portrait. */
export function isOrnament(image: PageElement): boolean {
  if (isTiny(image) || sizeWithin(image, ICON)) return true;
  return ROUND.test(image.className) || /\bavatars?\b/iu.test(image.getAttribute("src") ?? "");
}

/** Where the page gives a width, and no greater height. */
function sizeWithin(image: PageElement, most: number): boolean {
  const size = (name: string): number => Number.parseInt(image.getAttribute(name) ?? "", 10);
  return size("width") <= most && !(size("height") > most);
}

/** The character that a picture stands for (emoji sets, formulas), or null. */
export function imageText(image: PageElement): string | null {
  const alt = image.getAttribute("alt") ?? "";
  return EMOJI.test(alt) ? alt : null;
}

/** One or a few emoji with their joiners and modifiers. */
const EMOJI =
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,10}$/u;
