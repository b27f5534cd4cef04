/** Whether the page gives the whole article, as far as it says so itself. */
import type { PageElement } from "../../tree/node.ts";
import { HIDDEN_MARK } from "../../capture/marks.ts";
import { countWords } from "../walk.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

/** Parts of a page that stand where the rest of an article would be. */
const WALL =
  /(?:^|[\s_-])(?:paywall|pay-wall|piano-|regwall|premium-wall|subscriber-wall|article-locked|is-locked)/iu;

/** Words of the whole article, by what the page says, that must be there for it to be whole. */
const LEAST_SHARE = 0.9;

/** Words of a text that are more than a beginning. */
const LONGEST_BEGINNING = 600;

/** Paragraphs after a line that asks for a subscription: the wall was not one. */
const MOST_AFTER = 2;

/**
 * "cut" where a wall is shown in the article's own part, or where the page's data says that the article is not free
 * and no more than a beginning is there. Whole, whatever else it says, where the page has as many words as its data says
 * the article has.
 *
 * @param words of the text that was found.
 * @param after how many paragraphs of text follow the first line that asks for a subscription; null without such a line.
 */
export function accessOf(
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
  words: number,
  after: number | null,
): "whole" | "cut" {
  const body = textOf(firstOf(objects, "articleBody"));
  const whole = Math.max(
    Number(firstOf(objects, "wordCount")) || 0,
    body === null ? 0 : countWords(body),
  );
  if (whole > 0 && words >= LEAST_SHARE * whole) return "whole";
  const free = firstOf(objects, "isAccessibleForFree");
  const saysNotFree =
    free === false ||
    (typeof free === "string" && /^false$/iu.test(free.trim())) ||
    /^(?:locked|metered|premium)$/iu.test(meta.first("article:content_tier", "content_tier") ?? "");
  const walled = region.find((element) => isWall(element)) !== null;
  const asks = after !== null && after < MOST_AFTER;
  // Metered sites call nothing free and give it whole; no site gives this much and no wall.
  if (saysNotFree) return walled || asks || words < LONGEST_BEGINNING ? "cut" : "whole";
  return walled || asks ? "cut" : "whole";
}

/** A wall that is shown, with words. */
function isWall(element: PageElement): boolean {
  const names = `${element.className} ${element.id}`;
  return (
    names.length > 1 &&
    WALL.test(names) &&
    element.closest((around) => around.hasAttribute(HIDDEN_MARK)) === null &&
    element.textContent.trim() !== ""
  );
}
