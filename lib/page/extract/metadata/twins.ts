/** Texts of the page that may repeat the article's own, undamaged: evidence for repair. */
import type { PageElement } from "../../tree/node.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

/** Code units of a body repeated in JSON-LD that are enough as evidence. */
const BODY = 5_000;
const MOST = 60;

export function twinsOf(
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
  titles: readonly (string | null)[],
): string[] {
  const twins = new Set<string>();
  const add = (text: string | null | undefined): void => {
    const clean = text?.replaceAll(/\s+/gu, " ").trim();
    if (clean && clean.length > 3 && twins.size < MOST) twins.add(clean.slice(0, BODY));
  };
  for (const title of titles) add(title);
  for (const name of [
    "og:title",
    "twitter:title",
    "og:description",
    "description",
    "twitter:description",
  ]) {
    add(meta.first(name));
  }
  for (const key of ["headline", "alternativeHeadline", "description", "articleBody"]) {
    add(textOf(firstOf(objects, key)));
  }
  const pictures = region.querySelectorAll("img, figcaption");
  for (const image of pictures) if (image.localName === "img") add(image.getAttribute("alt"));
  for (const caption of pictures) {
    if (caption.localName === "figcaption") add(caption.textContent);
  }
  return [...twins];
}
