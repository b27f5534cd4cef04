/** What the page says of its article, settled from JSON-LD, `<meta>`, and what is shown. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasPart, hasToken, named } from "../../tree/tests.ts";
import type { Metadata } from "../../../core/reading.ts";
import { webAddress } from "../addresses.ts";
import { lettersOf } from "../letters.ts";
import { BLOCKS } from "../tags.ts";
import { textNodesOf } from "../walk.ts";
import { widest } from "../images.ts";
import type { Judgement } from "../judge.ts";
import { accessOf } from "./access.ts";
import { authorsOf } from "./authors.ts";
import { isoDate } from "./dates.ts";
import { articleObjects, firstOf, textOf } from "./json-ld.ts";
import { metaTags } from "./meta.ts";
import { nextPageOf } from "./next-page.ts";
import { chooseTitle } from "./title.ts";
import { UPDATED } from "./visible.ts";
import { twinsOf } from "./twins.ts";

export interface PageMetadata {
  metadata: Metadata;
  lang: string | null;
  twins: string[];
  /** Every form of the title that was seen. */
  titles: string[];
  descriptions: string[];
}

export function readMetadata(
  document: PageDocument,
  region: PageElement,
  url: string | null,
  base: string | null,
  judgement: Judgement | null,
): PageMetadata {
  const meta = metaTags(document);
  const objects = articleObjects(document);
  const headline = unescaped(textOf(firstOf(objects, "headline")));
  const shared = unescaped(meta.first("og:title", "twitter:title", "dc.title"));
  const siteName = unescaped(
    meta.first("og:site_name") ??
      textOf(firstOf(objects, "publisher")) ??
      meta.first("application-name", "publisher", "dc.publisher"),
  );
  const site = siteName?.replace(/^(?:https?:\/\/(?:www\.)?|@)/iu, "") ?? null;
  const headings = topHeadings(document, region);
  const title = chooseTitle({
    headline,
    shared,
    page: document.title,
    siteName,
    ...headings,
    isShown: (letters) => isShown(document, letters),
  });
  const { byline, authors } = authorsOf(document, meta, objects, judgement?.byline ?? null, site);
  const time = (property: string): string | null =>
    stated(document, property, "datetime") ?? stated(document, property, "content");
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
    isoDate(times.find((one) => region.contains(one) && isUpdate(one))?.getAttribute("datetime"));
  return {
    metadata: {
      url,
      canonicalUrl: webAddress(meta.link("canonical") ?? meta.first("og:url"), base),
      title,
      byline: unescaped(byline),
      authors: authors.map((name) => unescaped(name) ?? name),
      siteName: site,
      publishedTime: published,
      modifiedTime: modified,
      leadImage:
        webAddress(
          meta.first(
            "og:image:secure_url",
            "og:image",
            "og:image:url",
            "twitter:image",
            "twitter:image:src",
          ),
          base,
        ) ??
        webAddress(textOf(firstOf(objects, "image"), "url"), base) ??
        webAddress(meta.link("image_src"), base) ??
        webAddress(widest(region.find(isPictured)?.getAttribute("srcset") ?? null), base),
      nextPage: nextPageOf(region, meta, base),
      access: accessOf(region, meta, objects),
    },
    lang:
      document.documentElement?.getAttribute("lang") ??
      document.documentElement?.getAttribute("xml:lang") ??
      textOf(firstOf(objects, "inLanguage")) ??
      meta.first("content-language", "og:locale", "dc.language"),
    twins: twinsOf(region, meta, objects, [title, headline, shared]),
    titles: [headline, shared, document.title, ...headings.tops.slice(0, 1)].filter(
      (text) => text !== null,
    ),
    descriptions: [
      meta.first("description"),
      meta.first("og:description"),
      meta.first("twitter:description"),
      textOf(firstOf(objects, "description")),
      textOf(firstOf(objects, "alternativeHeadline")),
    ].filter((text) => text !== null),
  };
}

const isLine = ({ localName }: PageElement): boolean => BLOCKS.has(localName);

/** A time that says when the article was changed. */
const isUpdate = (time: PageElement): boolean =>
  hasToken(time, "itemprop", "dateModified") ||
  UPDATED.test(time.closest(isLine)?.textContent.slice(0, 100) ?? "");

const isPictured = (element: PageElement): boolean =>
  element.localName === "img" && element.closest(named("figure")) !== null;

/** An attribute of the first element that says it is a property of the page's and has it. */
function stated(document: PageDocument, property: string, attribute: string): string | null {
  const element = document.find(
    (one) => hasToken(one, "itemprop", property) && one.hasAttribute(attribute),
  );
  return element?.getAttribute(attribute) ?? null;
}

const isTitle = named("h1", "h2", "h3");

/** Old pages have no headings but names for them. */
const isNamedHeading = (element: PageElement): boolean =>
  ["titre", "title", "headline"].some((part) => hasPart(element, "class", part));
/** Such elements are many on pages that list other articles. */
const MOST_NAMED = 10;

/** Whether some element of the page says just that. */
function isShown(document: PageDocument, letters: string): boolean {
  return (
    document.body?.find(({ textContent }) => {
      const { length } = textContent;
      const near = length >= letters.length && length <= 2 * letters.length + 20;
      return near && lettersOf(textContent) === letters;
    }) !== null
  );
}

/** Share of the region's text before a title. */
const EARLY = 0.15;

function startsEarly(region: PageElement, title: PageElement | undefined): boolean {
  let before = 0;
  for (const text of textNodesOf(region)) {
    if (title?.contains(text)) break;
    before += text.nodeValue?.length ?? 0;
  }
  return before <= EARLY * region.textContent.length;
}

/** What may be the title as shown, best first: an `h1`, a heading of the article's part, another element of the name. */
function topHeadings(
  document: PageDocument,
  region: PageElement,
): { headings: string[]; tops: string[]; isTop: boolean } {
  const all = document.getElementsByTagName("h1");
  const own = region.getElementsByTagName("h1");
  const lesser = region.select(isTitle).filter(({ localName }) => localName !== "h1");
  const rest = all.length + lesser.length > 0 ? [] : region.select(isNamedHeading);
  const others = all.filter((heading) => !own.includes(heading));
  const found = [
    ...own,
    ...(own.length > 0 ? [] : lesser),
    ...others,
    ...rest.slice(0, MOST_NAMED),
  ];
  const said = (elements: readonly PageElement[]): string[] =>
    elements.map((element) => element.textContent.trim()).filter((text) => text !== "");
  return {
    headings: said(found),
    tops: said([...own, ...others]),
    isTop: all.length === 1 && own.length === 1 && startsEarly(region, own[0]),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
};

/** Metadata is often escaped twice. */
function unescaped(text: string | null): string | null {
  if (text === null) return null;
  const once = text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/giu,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
  return once.replaceAll(/\s+/gu, " ").trim() || null;
}
