import { describe, expect, it } from "vitest";

import { isoDate } from "../../../../../lib/page/extract/metadata/dates.ts";
import { articleObjects } from "../../../../../lib/page/extract/metadata/json-ld.ts";
import { chooseTitle, withoutSite } from "../../../../../lib/page/extract/metadata/title.ts";
import { extract, parse } from "../../dom.ts";

const TEXT = `<article><h1>Le port s'agrandit</h1><p>${"Le conseil a voté le plan du port, sans débat. ".repeat(12)}</p></article>`;
const read = (head: string, body = TEXT): ReturnType<typeof extract>["reading"] =>
  extract(`<html><head>${head}</head><body>${body}</body></html>`).reading;
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("isoDate", () => {
  it.each([
    ["2014-06-12", "2014-06-12"],
    ["2014-06", "2014-06"],
    ["2014-06-12T18:30", "2014-06-12T18:30"],
    ["2014-06-12T18:30:05+02:00", "2014-06-12T18:30:05+02:00"],
    ["2014-06-12 18:30:05 +0200", "2014-06-12T18:30:05+02:00"],
    ["2014-06-12T18:30:05.123Z", "2014-06-12T18:30:05.123Z"],
    ["2014/6/2", "2014-06-02"],
    ["Thu, 12 Jun 2014 18:30:00 GMT", "2014-06-12T18:30:00Z"],
    ["12 June 2014", "2014-06-12"],
  ])("reads %s as exactly as it is stated", (stated, iso) => {
    expect(isoDate(stated)).toBe(iso);
  });

  it.each(["", "32/13/2020", "2020-13-01", "2021-02-29", "soon", "12/06/2014", "20140612", "0"])(
    "takes %j for no date",
    (stated) => {
      expect(isoDate(stated)).toBeNull();
    },
  );
});

describe("the metadata of a page", () => {
  it("comes from JSON-LD first, in a graph or a list", () => {
    const reading = read(
      ld({
        "@graph": [
          { "@type": "WebSite", name: "Courrier" },
          {
            "@type": ["NewsArticle"],
            headline: "Le port s'agrandit",
            author: [{ name: "Jeanne Torel" }, { name: "Paul Abel" }],
            datePublished: "2014-06-12T18:30:00+02:00",
            dateModified: "2014-06-13",
            publisher: { name: "Le Courrier" },
            image: [{ url: "/une.jpg" }],
            isAccessibleForFree: "False",
          },
        ],
      }) +
        `<meta name="author" content="Rédaction"><meta property="article:published_time" content="2010-01-01">`,
    );
    expect(reading).toMatchObject({
      title: "Le port s'agrandit",
      authors: ["Jeanne Torel", "Paul Abel"],
      byline: "Jeanne Torel, Paul Abel",
      siteName: "Le Courrier",
      publishedTime: "2014-06-12T18:30:00+02:00",
      modifiedTime: "2014-06-13",
      leadImage: "https://journal.example/une.jpg",
      access: "cut",
    });
  });

  it("comes from meta, link and time elements without it", () => {
    const reading = read(
      `<link rel="canonical" href="/economie/port?utm=1"><meta property="og:image" content="//cdn.example/a.jpg">
      <meta property="og:site_name" content="Le Courrier &amp;amp; Cie"><meta name="author" content="Par Jeanne Torel et Paul Abel">
      <link rel="next" href="/economie/port/2">`,
      TEXT.replace("<p>", `<time datetime="2014-06-12">12 juin</time><p>`),
    );
    expect(reading).toMatchObject({
      canonicalUrl: "https://journal.example/economie/port?utm=1",
      siteName: "Le Courrier & Cie",
      authors: ["Jeanne Torel", "Paul Abel"],
      publishedTime: "2014-06-12",
      leadImage: "https://cdn.example/a.jpg",
      nextPage: "https://journal.example/economie/port/2",
      access: "whole",
    });
  });

  it("does not take the next article for the next page, nor an address for an author", () => {
    const reading = read(
      `<link rel="next" href="/economie/autre-article"><meta property="article:author" content="https://social.example/torel">`,
    );
    expect(reading).toMatchObject({ nextPage: null, authors: [], byline: null });
  });

  it("survives JSON-LD that is none, deep, or of other things", () => {
    let deep: unknown = { "@type": "NewsArticle", headline: "x" };
    for (let level = 0; level < 2_000; level++) deep = [deep];
    for (const script of [
      `<script type="application/ld+json">{ "headline": </script>`,
      `<script type="application/ld+json">null</script>`,
      ld(deep),
      ld({ "@type": "NewsArticle", author: 3, datePublished: {}, headline: [null], image: true }),
      ld([{ "@type": "BreadcrumbList", itemListElement: [] }]),
    ]) {
      expect(read(script).title).toBe("Le port s'agrandit");
    }
    const wrapped = `<script type="application/ld+json">//<![CDATA[
      {"@type": "Article", "headline": "A
      B"} //]]></script>`;
    expect(articleObjects(parse(wrapped))[0]?.["headline"]).toMatch(/^A\s+B$/u);
  });

  it("gives repair the texts that may repeat the article's", () => {
    const { twins } = extract(
      `<head><meta name="description" content="Le conseil a voté."></head><body>${TEXT.replace("<p>", '<p><img src="/a.jpg" alt="Le quai nord">')}</body>`,
    );
    expect(twins).toEqual(
      expect.arrayContaining(["Le conseil a voté.", "Le quai nord", "Le port s'agrandit"]),
    );
  });
});

describe("the title", () => {
  it("loses the site's name at either end", () => {
    expect(withoutSite("Le port s'agrandit - Le Courrier", "Le Courrier")).toBe(
      "Le port s'agrandit",
    );
    expect(withoutSite("Le Courrier | Le port s'agrandit", "Le Courrier")).toBe(
      "Le port s'agrandit",
    );
    expect(withoutSite("Le port s'agrandit enfin | Courrier", null)).toBe(
      "Le port s'agrandit enfin",
    );
  });

  it("keeps dashes and colons of its own", () => {
    expect(withoutSite("Saint-Malvent : le port s'agrandit", null)).toBe(
      "Saint-Malvent : le port s'agrandit",
    );
    expect(withoutSite("Port 2 - la suite de notre longue enquête sur place", "Le Courrier")).toBe(
      "Port 2 - la suite de notre longue enquête sur place",
    );
  });

  it("is what people see, where another source repeats it", () => {
    const sources = { headline: "LE PORT S'AGRANDIT", shared: null, page: "x", siteName: null };
    expect(chooseTitle({ ...sources, headings: ["Le Courrier", "Le port s’agrandit"] })).toBe(
      "Le port s’agrandit",
    );
    expect(chooseTitle({ ...sources, headings: [] })).toBe("LE PORT S'AGRANDIT");
    expect(
      chooseTitle({ headline: null, shared: null, page: "", headings: [], siteName: null }),
    ).toBeNull();
  });
});
