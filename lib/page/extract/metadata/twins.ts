/** Texts of the page that may repeat the article's own, undamaged: evidence for repair. */
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

/** Code units of a body repeated in JSON-LD that are enough as evidence. */
const BODY = 5_000;
const MOST = 60;

export function twinsOf(
  region: Element,
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
  for (const image of Array.from(region.querySelectorAll("img[alt]")))
    add(image.getAttribute("alt"));
  for (const caption of Array.from(region.querySelectorAll("figcaption"))) add(caption.textContent);
  return [...twins];
}
