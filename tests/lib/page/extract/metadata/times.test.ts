import { describe, expect, it } from "vitest";
import { isoDate, mostExact } from "../../../../../lib/page/extract/metadata/dates.ts";
import { extract } from "../../dom.ts";

const PROSE = "Le conseil a voté le plan du port, sans débat. ".repeat(12);
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, over: string, article: string): ReturnType<typeof extract>["reading"] =>
  extract(
    `<html lang="fr"><head>${head}</head><body><article ${article}><h1>Le port s'agrandit</h1>${over}<p>${PROSE}</p></article></body></html>`,
  ).reading;
const published = (head: string, over = "", article = ""): string | null =>
  page(head, over, article).publishedTime;

const ITEM = `itemscope itemtype="https://schema.org/NewsArticle"`;
const item = `<p>Le <time itemprop="datePublished" datetime="2012-05-04">4 mai 2012</time></p>`;
const ofArticle = ld({ "@type": "NewsArticle", datePublished: "2014-01-01" });
const ofPage = ld({ "@type": "WebPage", datePublished: "2015-01-01" });
const property = `<meta property="article:published_time" content="2016-01-01">`;
const date = `<meta name="date" content="2017-01-01">`;
const time = (at: string): string => `<p><time datetime="${at}">le matin</time></p>`;
const over = (text: string): string | null =>
  extract(
    `<html lang="de"><body><div class="hero"><p>${text}</p><h1>Die Brücke wird im Herbst erneuert</h1></div><div class="text"><p>${PROSE}</p><p>${PROSE.replace("voté", "lu")}</p></div></body></html>`,
  ).reading.publishedTime;
const modified = (head: string, over = "", article = ""): string | null =>
  page(head, over, article).modifiedTime;

describe("the time of publishing", () => {
  it("is settled in order", () => {
    expect(published(ofArticle + ofPage + property + date, item, ITEM)).toBe("2014-01-01");
    expect(published(ofPage + property + date, item, ITEM)).toBe("2012-05-04");
    expect(published(ofPage + property + date, item)).toBe("2015-01-01");
    expect(published(property + date, item)).toBe("2016-01-01");
    expect(published(date, item)).toBe("2017-01-01");
    expect(published("", item + `<abbr class="published" title="2018-01-01">hier</abbr>`)).toBe(
      "2012-05-04",
    );
    expect(published("", `<abbr class="published" title="2018-01-01">hier</abbr>`)).toBe(
      "2018-01-01",
    );
    expect(published("", `<p>Publié le <time datetime="2019-01-01">hier</time></p>`)).toBe(
      "2019-01-01",
    );
    expect(published("", "<p>Publié le 12 mars 2020 à 8h15</p>")).toBe("2020-03-12T08:15");
  });

  it("is not that of microdata which is hidden, or of another item", () => {
    const hidden = `<p hidden><time itemprop="datePublished" datetime="2012-05-04">4 mai</time></p>`;
    expect(published(property, hidden, ITEM)).toBe("2016-01-01");
    const other = `<div ${ITEM}>${item}</div>`;
    expect(published(property, other.replace("NewsArticle", "Comment"))).toBe("2016-01-01");
  });

  it("is as exact as any source that agrees", () => {
    const day = `<meta name="dcterms.date" content="2026-04-09">`;
    expect(published(day, time("2026-04-09T05:45:00Z"))).toBe("2026-04-09T05:45:00Z");
    expect(published(day, time("2026-04-10T05:45:00Z"))).toBe("2026-04-09");
    expect(published(day, "<p>Publié le 9 avril 2026 à 7h45</p>")).toBe("2026-04-09T07:45");
    expect(mostExact([null, "2026-04", "2025-04-09", "2026-04-09"])).toBe("2026-04-09");
    expect(mostExact([null])).toBeNull();
  });

  it("is read as people write it, and from a clock's seconds", () => {
    expect(published(`<meta name="date" content="12.06.2014 18:30">`)).toBe("2014-06-12T18:30");
    expect(published(`<meta name="date" content="12 juin 2014">`)).toBe("2014-06-12");
    expect(isoDate("1574185360")).toBe("2019-11-19T17:42:40Z");
    expect(isoDate("1574185360000")).toBe("2019-11-19T17:42:40Z");
    expect(isoDate("9999999999")).toBeNull();
    expect(published(`<meta name="date" content="1970-01-01T00:00:00Z">`)).toBeNull();
  });

  it("is found over the title, where that has a block of its own", () => {
    expect(over("publiziert am 25. September 2018")).toBe("2018-09-25");
    expect(over("publiziert im Herbst")).toBeNull();
  });
});

describe("the time of change", () => {
  it("is settled in the same order", () => {
    const changed = `<p><time itemprop="dateModified" datetime="2012-05-04">4 mai 2012</time></p>`;
    const inArticle = ld({ "@type": "NewsArticle", dateModified: "2014-01-01" });
    const inPage = ld({ "@type": "WebPage", dateModified: "2015-01-01" });
    const tag = `<meta property="article:modified_time" content="2016-01-01">`;
    expect(modified(inArticle + inPage + tag, changed, ITEM)).toBe("2014-01-01");
    expect(modified(inPage + tag, changed, ITEM)).toBe("2012-05-04");
    expect(modified(inPage + tag, changed)).toBe("2015-01-01");
    expect(modified(tag, changed)).toBe("2016-01-01");
    expect(modified("", changed)).toBe("2012-05-04");
    expect(modified("", "<p>Mis à jour le 12 mars 2020</p>")).toBe("2020-03-12");
  });
});
