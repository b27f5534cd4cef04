/** What the page says of its article, settled from JSON-LD, `<meta>`, and what is shown. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import type { Metadata } from "../../../core/reading.ts";
import type { Judgement } from "../judge.ts";
import { languageTag } from "../../../core/text/language.ts";
import { accessOf, type Extent } from "./access.ts";
import { canonicalOf, leadImageOf } from "./addresses.ts";
import { authorsOf } from "./authors.ts";
import { isShown, topHeadings } from "./headings.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import { metaTags, type MetaTags } from "./meta.ts";
import { nextPageOf } from "./next-page.ts";
import { chooseTitle } from "./title.ts";
import { siteNameOf } from "./site-name.ts";
import { timesOf } from "./times.ts";
import { unescaped } from "./unescaped.ts";
import { twinsOf } from "./twins.ts";

export interface PageMetadata {
  metadata: Metadata;
  lang: string | null;
  twins: string[];
  /** Every form of the title that was seen. */
  titles: string[];
  descriptions: string[];
  /** See `accessOf`: it can be told only once the text is known. */
  access: (extent: Extent) => "whole" | "cut";
}

export interface MetadataSources {
  url: string | null;
  /** What relative addresses are relative to. */
  base: string | null;
  judgement: Judgement | null;
  /** The page's JSON-LD. */
  objects: readonly JsonObject[];
}

/**
 * Each field is settled by a module of its own, which says in which order: `title.ts`, `authors.ts`, `site-name.ts`,
 * `times.ts`, `addresses.ts` (canonical address, lead image), `next-page.ts`, `access.ts`; the language below.
 */
export function readMetadata(
  document: PageDocument,
  region: PageElement,
  { url, base, judgement, objects }: MetadataSources,
): PageMetadata {
  const meta = metaTags(document);
  const headline = unescaped(textOf(firstOf(objects, "headline")));
  const shared = unescaped(meta.first("og:title", "twitter:title", "dc.title"));
  const site = siteNameOf(document, meta, objects, base);
  const headings = topHeadings(document, region, base);
  const title = chooseTitle({
    headline,
    shared,
    page: document.title,
    siteName: site,
    ...headings,
    isShown: (letters) => isShown(document, letters),
  });
  const { byline, authors } = authorsOf(
    document,
    meta,
    objects,
    judgement?.byline ?? null,
    site,
    (text) => document.body?.textContent.includes(text) ?? false,
  );
  const lang = statedLanguage(region, document, meta, objects);
  const { published, modified } = timesOf(document, region, meta, objects, judgement, lang);
  return {
    metadata: {
      url,
      canonicalUrl: canonicalOf(meta, objects, base),
      title,
      byline: unescaped(byline),
      authors: authors.map((name) => unescaped(name) ?? name),
      siteName: site,
      publishedTime: published,
      modifiedTime: modified,
      leadImage: leadImageOf(region, meta, objects, base),
      nextPage: nextPageOf(document.body ?? region, region, meta, base),
      access: "whole",
    },
    lang,
    twins: twinsOf(region, meta, objects, [title, headline, shared]),
    access: (extent) => accessOf(region, meta, objects, extent),
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

/**
 * What the page says that its text is written in, as written. In order: `lang` nearest around the article's part;
 * `lang` and `xml:lang` of the page; JSON-LD; `<meta>`. What is no language is passed over; that the text itself may
 * say otherwise is settled later (`detectLanguage`).
 */
function statedLanguage(
  region: PageElement,
  document: PageDocument,
  meta: MetaTags,
  objects: readonly JsonObject[],
): string | null {
  const root = document.documentElement;
  return (
    [
      region.closest((one) => one.hasAttribute("lang"))?.getAttribute("lang"),
      root?.getAttribute("lang"),
      root?.getAttribute("xml:lang"),
      textOf(firstOf(objects, "inLanguage")),
      meta.first("content-language"),
      meta.first("og:locale"),
      meta.first("dc.language", "dcterms.language", "language"),
    ].find((stated) => languageTag(stated) !== null) ?? null
  );
}
