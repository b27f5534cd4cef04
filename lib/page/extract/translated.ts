/** Whether the browser has put a translation in the place of a page's own words. */
import { detectLanguage, languageTag, primaryLanguage } from "../../core/text/language.ts";
import type { PageDocument } from "../tree/node.ts";
import { articleObjects, firstOf, textOf } from "./metadata/json-ld.ts";
import { metaTags } from "./metadata/meta.ts";

/** Chromium's (Google Translate): a class on the root. */
const GOOGLE = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/u;
/** Edge's (Microsoft Translator): an attribute on what it translated. */
const MICROSOFT = "_msttexthash";

/** UTF-16 code units below which a description says nothing sure about its language. */
const ENOUGH = 60;

/**
 * Chromium and Edge leave marks. Firefox leaves none: it sets the root's `lang` to the new language and translates what
 * is shown; what the page says of itself to machines stays in the old one, both what language that is and its
 * description. Only where all of this holds together is the page taken for a translation.
 * @param text of the article, or of whatever was found
 */
export function isTranslated(document: PageDocument, text: string): boolean {
  const root = document.documentElement;
  if (!root || text === "") return false;
  if (GOOGLE.test(root.getAttribute("class") ?? "")) return true;
  if (document.select((element) => element.hasAttribute(MICROSOFT)).length > 0) return true;

  const shown = languageOf(root.getAttribute("lang"));
  if (shown === null) return false;
  const meta = metaTags(document);
  const objects = articleObjects(document);
  const stated = [
    textOf(firstOf(objects, "inLanguage")),
    meta.first("og:locale"),
    meta.first("content-language"),
  ].map(languageOf);
  const others = stated.filter((lang) => lang !== null && lang !== shown);
  if (others.length === 0) return false;
  const descriptions = [
    textOf(firstOf(objects, "description")),
    meta.first("description"),
    meta.first("og:description"),
  ].filter((description) => description !== null && description.length >= ENOUGH);
  return (
    descriptions.some((description) =>
      others.includes(primaryLanguage(detectLanguage(description ?? ""))),
    ) && primaryLanguage(detectLanguage(text)) === shown
  );
}

function languageOf(stated: string | null | undefined): string | null {
  const tag = languageTag(stated);
  return tag === null ? null : primaryLanguage(tag);
}
