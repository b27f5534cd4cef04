/** What the page says of its article, settled from JSON-LD, `<meta>`, and what is shown. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { named } from "../../tree/tests.ts";
import type { Metadata } from "../../../core/reading.ts";
import { webAddress } from "../addresses.ts";
import { widest } from "../images.ts";
import type { Judgement } from "../judge.ts";
import { accessOf } from "./access.ts";
import { authorsOf } from "./authors.ts";
import { isShown, topHeadings } from "./headings.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import { metaTags } from "./meta.ts";
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
  access: (words: number, after: number | null) => "whole" | "cut";
}

export interface MetadataSources {
  url: string | null;
  /** What relative addresses are relative to. */
  base: string | null;
  judgement: Judgement | null;
  /** The page's JSON-LD. */
  objects: readonly JsonObject[];
}

export function readMetadata(
  document: PageDocument,
  region: PageElement,
  { url, base, judgement, objects }: MetadataSources,
): PageMetadata {
  const meta = metaTags(document);
  const headline = unescaped(textOf(firstOf(objects, "headline")));
  const shared = unescaped(meta.first("og:title", "twitter:title", "dc.title"));
  const site = siteNameOf(document, meta, objects, base);
  const headings = topHeadings(document, region);
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
  const lang =
    document.documentElement?.getAttribute("lang") ??
    document.documentElement?.getAttribute("xml:lang") ??
    textOf(firstOf(objects, "inLanguage")) ??
    meta.first("content-language", "og:locale", "dc.language", "dcterms.language");
  const { published, modified } = timesOf(document, region, meta, objects, judgement, lang);
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
      nextPage: nextPageOf(document.body ?? region, region, meta, base),
      access: "whole",
    },
    lang,
    twins: twinsOf(region, meta, objects, [title, headline, shared]),
    access: (words, after) => accessOf(region, meta, objects, words, after),
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

const isPictured = (element: PageElement): boolean =>
  element.localName === "img" && element.closest(named("figure")) !== null;
