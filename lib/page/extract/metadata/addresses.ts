/** The address and the picture that a page gives as its article's own. */
import type { PageElement } from "../../tree/node.ts";
import { hasToken, named } from "../../tree/tests.ts";
import { webAddress } from "../addresses.ts";
import { imageSource, isTiny } from "../images.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

/**
 * In order: `<link rel=canonical>`, `og:url`, the page that JSON-LD says the article is the main thing of. Not the
 * site's home, which some sites call the canonical address of every page.
 */
export function canonicalOf(
  meta: MetaTags,
  objects: readonly JsonObject[],
  base: string | null,
): string | null {
  const own = base === null || isHome(base);
  const entity = textOf(firstOf(objects, "mainEntityOfPage"), "@id");
  for (const written of [
    meta.link("canonical"),
    meta.first("og:url"),
    // Often "True".
    entity?.includes("/") ? entity : null,
  ]) {
    const address = webAddress(written, base);
    if (address && (own || !isHome(address))) return address;
  }
  return null;
}

function isHome(address: string): boolean {
  const { pathname = "/", search = "" } = URL.parse(address) ?? {};
  return pathname === "/" && search === "";
}

/** Pictures of the site, not of an article, by the name of their file. */
const ICON = /(?:^|[^a-z])(?:apple-?touch-?icon|favicon)[^/]*$/iu;
const OF_SITE =
  /(?:^|[^a-z])(?:(?:site|default|fallback|social|share|og)[-_]?)?(?:logo|default|fallback|placeholder|no-?image)(?:[-_@.\d][^/]*)?$/iu;

/**
 * In order: `og:image`, `twitter:image`; the picture in JSON-LD; `<link rel=image_src>`; microdata; the first picture in
 * a figure before the article's prose. A picture that is named as the site's goes behind all of them, an icon is none.
 */
export function leadImageOf(
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
  base: string | null,
): string | null {
  const stated = [
    meta.first("og:image:secure_url", "og:image", "og:image:url"),
    meta.first("twitter:image", "twitter:image:src"),
    textOf(firstOf(objects, "image"), "url"),
    meta.link("image_src"),
    meta.first("image", "thumbnailurl"),
  ]
    .map((written) => webAddress(written, base))
    .filter((address) => address !== null && !ICON.test(fileOf(address)));
  const own = stated.find((address) => address !== null && !OF_SITE.test(fileOf(address)));
  if (own) return own;
  const first = region.find(
    (one) =>
      isProse(one) ||
      (one.localName === "img" &&
        !isTiny(one) &&
        (hasToken(one, "itemprop", "image") || one.closest(named("figure")) !== null)),
  );
  const image = first?.localName === "img" ? first : null;
  const shown = image === null ? null : imageSource(image, base);
  return (shown?.startsWith("http") ? shown : null) ?? stated[0] ?? null;
}

/** Characters of a paragraph that is more than a standfirst. */
const PROSE = 200;

const isProse = (one: PageElement): boolean =>
  one.localName === "p" && one.textContent.trim().length > PROSE;

const fileOf = (address: string): string =>
  (URL.parse(address)?.pathname ?? "").split("/").at(-1) ?? "";
