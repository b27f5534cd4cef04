import { describe, expect, test } from "vitest";
import { quoteClip } from "../../../../../lib/core/export/cite/quote.ts";
import type { CitationStyle } from "../../../../../lib/core/export/cite/styles.ts";
import type { Cited } from "../../../../../lib/core/export/reference.ts";

const SOURCE: Cited = {
  url: "https://www.example.org/eco/verrerie",
  canonicalUrl: null,
  title: "La verrerie Malandrin rallume ses fours",
  byline: null,
  authors: ["Odile Ferrand"],
  siteName: "Le Courrier du Val",
  publishedTime: "2021-03-11",
  lang: "fr",
};

const clip = (quote: string, style: CitationStyle, locale: string) =>
  quoteClip(quote, SOURCE, { style, locale, accessed: null });

describe("a quotation with its reference", () => {
  test("stands in the marks of who cites, what is quoted within it in the inner ones", async () => {
    const french = await clip("Le maire promet : «\u00A0nous resterons\u00A0».", "apa", "fr");
    expect(french.text).toBe(
      "«\u00A0Le maire promet : “nous resterons”.\u00A0» (Ferrand, 2021)\n\n" +
        "Ferrand, O. (2021, 11 mars). La verrerie Malandrin rallume ses fours. Le Courrier du Val. https://www.example.org/eco/verrerie",
    );
    const english = await clip('He said “we stay”, then "go".', "mla", "en");
    expect(english.text.split("\n")[0]).toBe("“He said ‘we stay’, then ‘go’.” (Ferrand)");
  });

  test("is one paragraph and the entry as rich text", async () => {
    const { html } = await clip("Nous <b>resterons</b> & nous rallumerons.", "apa", "fr");
    expect(html).toBe(
      "<p>«\u00A0Nous &lt;b&gt;resterons&lt;/b&gt; &amp; nous rallumerons.\u00A0» (Ferrand, 2021)</p>" +
        "<p>Ferrand, O. (2021, 11 mars). La verrerie Malandrin rallume ses fours. <i>Le Courrier du Val</i>. " +
        '<a href="https://www.example.org/eco/verrerie">https://www.example.org/eco/verrerie</a></p>',
    );
  });

  test("has a note with its number where the style wants notes", async () => {
    const { text, html } = await clip("Nous resterons.", "chicago-notes", "en");
    expect(text).toMatch(/^“Nous resterons\.”¹\n\n1\. Odile Ferrand, “La verrerie/u);
    expect(html).toMatch(
      /^<p>“Nous resterons\.”<sup>1<\/sup><\/p><p><sup>1<\/sup> Odile Ferrand, /u,
    );
  });

  test("stands apart and without marks from as many words on as the style says", async () => {
    const forty = Array.from({ length: 40 }, () => "mot").join(" ");
    expect((await clip(forty, "apa", "fr")).html).toMatch(
      /^<blockquote><p>mot .*mot \(Ferrand, 2021\)<\/p><\/blockquote><p>Ferrand, O\./u,
    );
    expect((await clip(forty, "chicago-author-date", "fr")).html).toMatch(/^<p>«/u);
    expect((await clip("Un.\n\nDeux.", "iso690", "fr")).html).toMatch(
      /^<blockquote><p>Un\.<\/p><p>Deux\. \(Ferrand 2021\)<\/p><\/blockquote>/u,
    );
  });
});
