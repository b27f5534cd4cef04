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

/** What the passages of a page say of how much of the article is there. */
export interface Extent {
  /** Of the text. */
  words: number;
  /** Paragraphs of text after the first line that asks for a subscription; null without such a line. */
  after: number | null;
  /** Whether the end of the text is marked: who has the rights, or who wrote it, before any line that asks. */
  ended: boolean;
}

/**
 * In order: "whole" where the page has as many words as its data says the article has, whatever else it says; "cut" where a
 * wall is shown in the article's own part; "whole" where the text's end is marked; "cut" where a line asks for a
 * subscription and no text follows; "cut" where the page's data says that the article is not free, and no more than a
 * beginning is there. Else whole.
 */
export function accessOf(
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
  { words, after, ended }: Extent,
): "whole" | "cut" {
  const body = textOf(firstOf(objects, "articleBody"));
  const whole = Math.max(
    Number(firstOf(objects, "wordCount")) || 0,
    body === null ? 0 : countWords(body),
  );
  if (whole > 0 && words >= LEAST_SHARE * whole) return "whole";
  if (region.find((element) => isWall(element)) !== null) return "cut";
  if (ended) return "whole";
  if (after !== null && after < MOST_AFTER) return "cut";
  const free = firstOf(objects, "isAccessibleForFree");
  const saysNotFree =
    free === false ||
    (typeof free === "string" && /^false$/iu.test(free.trim())) ||
    /^(?:locked|metered|premium)$/iu.test(meta.first("article:content_tier", "content_tier") ?? "");
  // Metered sites call nothing free and give it whole; no site gives this much and no wall.
  return saysNotFree && words < LONGEST_BEGINNING ? "cut" : "whole";
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
