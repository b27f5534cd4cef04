import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { toJsonLd, toJsonLdGraph } from "../../../../lib/core/export/jsonld.ts";
import { readingOf, verrerie } from "./reading.ts";

interface Thing {
  [name: string]: unknown;
  mentions?: Thing[];
}

describe("JSON-LD", () => {
  test("is a NewsArticle that mentions its names, and its facts as observations about them", () => {
    const article: Thing = JSON.parse(toJsonLd(verrerie()));
    expect(article).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "La verrerie Malandrin rallume ses fours",
      author: [{ "@type": "Person", name: "Odile Ferrand" }],
      datePublished: "2021-03-01T08:30:00+01:00",
      inLanguage: "fr",
    });
    expect(article.mentions?.[0]).toEqual({
      "@id": "#name-0",
      "@type": "Organization",
      name: "verrerie Malandrin",
    });
    expect(article.mentions?.[3]).toMatchObject({
      "@type": "Observation",
      observationAbout: { "@id": "#name-0" },
      measuredProperty: { "@type": "Property", name: "revenue" },
      measurementQualifier: ["forecast", "more-than"],
      value: { "@type": "MonetaryAmount", currency: "EUR", value: 4_000_000 },
      observationPeriod: "2022",
    });
  });

  test("says nothing of what the page does not say", () => {
    const article: Thing = JSON.parse(
      toJsonLd(readingOf([], { title: null, authors: [], siteName: null, publishedTime: null })),
    );
    for (const name of [
      "headline",
      "author",
      "publisher",
      "datePublished",
      "mentions",
      "abstract",
    ]) {
      expect(article).not.toHaveProperty(name);
    }
  });

  test("cannot end the script element it may stand in", () => {
    const reading = readingOf([{ kind: "p", text: "</script><script>alert(1)" }]);
    const json = toJsonLd(reading);
    expect(json).not.toContain("<");
    expect((JSON.parse(json) as Thing)["articleBody"]).toBe("</script><script>alert(1)");
  });
});

/** The context as a file of our own: every name is one of schema.org's. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { "@context": { "@vocab": "https://schema.org/", "@base": "https://lede.example/" } },
});

describe("JSON-LD of several articles", () => {
  test("is expanded by another library to one article each, whose facts are about its own names", async () => {
    const graph = await jsonld.flatten(
      JSON.parse(toJsonLdGraph([verrerie(), verrerie()])),
      undefined,
      { documentLoader, base: "https://lede.example/" },
    );
    const things = graph as unknown as Record<string, unknown[]>[];
    const ofType = (type: string) =>
      things.filter((thing) => thing["@type"]?.includes(`https://schema.org/${type}`));
    expect(ofType("NewsArticle")).toHaveLength(2);
    expect(ofType("Observation")).toHaveLength(4);
    const subjects = ofType("Observation").map(
      (thing) => (thing["https://schema.org/observationAbout"] as { "@id": string }[])[0]?.["@id"],
    );
    expect(new Set(subjects).size).toBe(2);
    const names = new Set(ofType("Organization").map((thing) => thing["@id"]));
    expect(subjects.every((subject) => names.has(subject as never))).toBe(true);
  });
});
