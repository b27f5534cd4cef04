/** Whether the page gives the whole article, as far as it says so itself. */
import type { PageElement } from "../../tree/node.ts";
import { firstOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

/** Parts of a page that stand where the rest of an article would be. */
const WALL =
  /(?:^|[\s_-])(?:paywall|pay-wall|piano-|regwall|premium-wall|subscriber-wall|article-locked|is-locked)/iu;

/**
 * "cut" where the page's data says that the article is not free and part of it is behind a wall that is shown, or
 * where a wall stands in the article's own part.
 */
export function accessOf(
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
): "whole" | "cut" {
  const free = firstOf(objects, "isAccessibleForFree");
  const saysNotFree =
    free === false ||
    (typeof free === "string" && /^false$/iu.test(free.trim())) ||
    /^(?:locked|metered|premium)$/iu.test(meta.first("article:content_tier", "content_tier") ?? "");
  const walled = region.find((element) =>
    WALL.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`),
  );
  return saysNotFree || walled !== null ? "cut" : "whole";
}
