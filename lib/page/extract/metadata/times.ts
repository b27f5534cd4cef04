/** When an article was published and changed, as exactly as the page states it. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasToken } from "../../tree/tests.ts";
import { HIDDEN_MARK } from "../../capture/marks.ts";
import type { Judgement } from "../judge.ts";
import { BLOCKS } from "../tags.ts";
import { isoDate, mostExact } from "./dates.ts";
import { firstOf, isOfPage, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import { dateIn, monthNames, UPDATED } from "./visible.ts";

type Stated = string | null | undefined;

/**
 * In order: JSON-LD of an article; microdata of an article that is shown with it; JSON-LD of a page; `article:` and
 * OpenGraph; other `<meta>`; other microdata; microformats; what Readability found; a `<time>` of the article's part.
 * Of those that agree with the first, the most exact. What only lines of text say is read later (`visible.ts`).
 *
 * @param lang for dates that are written out; BCP 47.
 */
export function timesOf(
  document: PageDocument,
  region: PageElement,
  meta: MetaTags,
  objects: readonly JsonObject[],
  judgement: Judgement | null,
  lang: string | null = null,
): { published: string | null; modified: string | null } {
  // One walk for all that may be a date by its markup.
  const marked = document.select(isMarked);
  const articles = objects.filter((object) => !isOfPage(object));
  const times = document.getElementsByTagName("time");
  const dated = times.filter((time) => time.hasAttribute("datetime") && region.contains(time));
  const published = settled(
    [
      textOf(firstOf(articles, "datePublished")),
      shownWithArticle(marked, region, "datePublished"),
      textOf(firstOf(objects, "datePublished")),
      meta.first(
        "article:published_time",
        "og:published_time",
        "parsely-pub-date",
        "datepublished",
      ),
      meta.first(
        "dc.date",
        "dcterms.created",
        "dc.date.issued",
        "dcterms.date",
        "sailthru.date",
        "pubdate",
        "publish-date",
        "publishdate",
        "date",
        "citation_publication_date",
        "citation_date",
      ),
      stated(marked, "datePublished"),
      microformat(marked, "published", "dt-published"),
      judgement?.publishedTime,
      times.find((time) => time.hasAttribute("pubdate"))?.getAttribute("datetime"),
      dated.find((time) => !isUpdate(time))?.getAttribute("datetime"),
    ],
    lang,
  );
  const modified = settled(
    [
      textOf(firstOf(articles, "dateModified")),
      shownWithArticle(marked, region, "dateModified"),
      textOf(firstOf(objects, "dateModified")),
      meta.first(
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "dcterms.modified",
        "last-modified",
        "datemodified",
      ),
      stated(marked, "dateModified"),
      microformat(marked, "updated", "dt-updated"),
      dated.find((one) => isUpdate(one))?.getAttribute("datetime"),
    ],
    lang,
  );
  return { published, modified };
}

const settled = (sources: readonly Stated[], lang: string | null): string | null =>
  mostExact(sources.map((source) => readDate(source, lang)));

/** A date in ISO 8601 or RFC 2822, or as people write it. Not the zero of clocks, which stands for none. */
function readDate(source: Stated, lang: string | null): string | null {
  const date =
    isoDate(source) ??
    (source && source.length <= 60 && /(?:19|20)\d{2}/u.test(source)
      ? dateIn(source, monthNames(lang), lang)
      : null);
  return date?.startsWith("1970-01-01") ? null : date;
}

const isMarked = (one: PageElement): boolean =>
  one.hasAttribute("itemprop") ||
  (one.hasAttribute("class") && (one.hasAttribute("datetime") || one.hasAttribute("title")));

const isLine = ({ localName }: PageElement): boolean => BLOCKS.has(localName);

/** hAtom and h-entry: the date is in the `title` of an abbreviation or the `datetime` of a time. */
function microformat(marked: readonly PageElement[], ...names: readonly string[]): string | null {
  const element = marked.find(
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

/** What an element says of a property: its attribute, else its text. */
const valueOf = (element: PageElement | null): string | null =>
  element?.getAttribute("datetime") ??
  element?.getAttribute("content") ??
  (element?.textContent.trim() || null);

/** A property in microdata: the first element that has it as an attribute, else the first. */
function stated(marked: readonly PageElement[], property: string): string | null {
  const elements = marked.filter((one) => hasToken(one, "itemprop", property));
  const exact = elements.find((one) => one.hasAttribute("datetime") || one.hasAttribute("content"));
  return valueOf(exact ?? elements[0] ?? null);
}

/** A property of the article's own item that people can read, in the item that the text stands in. */
function shownWithArticle(
  marked: readonly PageElement[],
  region: PageElement,
  property: string,
): string | null {
  const element = marked.find((one) => {
    if (!hasToken(one, "itemprop", property) || !/\d/u.test(one.textContent)) return false;
    if (one.closest((around) => around.hasAttribute(HIDDEN_MARK))) return false;
    const item = one.parentElement?.closest((around) => around.hasAttribute("itemscope"));
    return (
      item !== undefined &&
      item !== null &&
      /Article|Posting|Report/u.test(item.getAttribute("itemtype") ?? "") &&
      (item.contains(region) || region.contains(item))
    );
  });
  return valueOf(element ?? null);
}
