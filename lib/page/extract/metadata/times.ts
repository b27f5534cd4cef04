/** When an article was published and changed, as exactly as the page states it. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasToken } from "../../tree/tests.ts";
import type { Judgement } from "../judge.ts";
import { BLOCKS } from "../tags.ts";
import { isoDate } from "./dates.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import { UPDATED } from "./visible.ts";

/**
 * In order: JSON-LD, `article:` and OpenGraph, other `<meta>`, microdata, microformats, what Readability found, a
 * `<time>` of the article's part. What only lines of text say is read later (`visible.ts`).
 */
export function timesOf(
  document: PageDocument,
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
  judgement: Judgement | null,
): { published: string | null; modified: string | null } {
  const time = (property: string): string | null =>
    stated(document, property, "datetime") ??
    stated(document, property, "content") ??
    document.find((one) => hasToken(one, "itemprop", property))?.textContent ??
    null;
  const times = document.getElementsByTagName("time");
  const published =
    isoDate(textOf(firstOf(objects, "datePublished"))) ??
    isoDate(
      meta.first(
        "article:published_time",
        "og:published_time",
        "parsely-pub-date",
        "datepublished",
      ),
    ) ??
    isoDate(
      meta.first(
        "dc.date",
        "dcterms.created",
        "dc.date.issued",
        "dcterms.date",
        "sailthru.date",
        "pubdate",
        "publish-date",
        "date",
        "citation_publication_date",
      ),
    ) ??
    isoDate(time("datePublished")) ??
    isoDate(microformat(document, "published", "dt-published")) ??
    isoDate(judgement?.publishedTime) ??
    isoDate(times.find((time) => time.hasAttribute("pubdate"))?.getAttribute("datetime")) ??
    isoDate(
      times
        .find((time) => time.hasAttribute("datetime") && region.contains(time) && !isUpdate(time))
        ?.getAttribute("datetime"),
    );
  const modified =
    isoDate(textOf(firstOf(objects, "dateModified"))) ??
    isoDate(
      meta.first(
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "dcterms.modified",
        "last-modified",
        "datemodified",
      ),
    ) ??
    isoDate(time("dateModified")) ??
    isoDate(microformat(document, "updated", "dt-updated")) ??
    isoDate(times.find((one) => region.contains(one) && isUpdate(one))?.getAttribute("datetime"));
  return { published, modified };
}

const isLine = ({ localName }: PageElement): boolean => BLOCKS.has(localName);

/** hAtom and h-entry: the date is in the `title` of an abbreviation or the `datetime` of a time. */
function microformat(document: PageDocument, ...names: readonly string[]): string | null {
  const element = document.find(
    (one) =>
      (one.hasAttribute("datetime") || one.hasAttribute("title")) &&
      names.some((name) => hasToken(one, "class", name)),
  );
  return element?.getAttribute("datetime") ?? element?.getAttribute("title") ?? null;
}

/** A time that says when the article was changed. */
const isUpdate = (time: PageElement): boolean =>
  hasToken(time, "itemprop", "dateModified") ||
  UPDATED.test(time.closest(isLine)?.textContent.slice(0, 100) ?? "");

/** An attribute of the first element that says it is a property of the page's and has it. */
function stated(document: PageDocument, property: string, attribute: string): string | null {
  const element = document.find(
    (one) => hasToken(one, "itemprop", property) && one.hasAttribute(attribute),
  );
  return element?.getAttribute(attribute) ?? null;
}
