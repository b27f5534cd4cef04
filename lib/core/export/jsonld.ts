import type { EntityType, Figure, Reading } from "../reading.ts";
import { addressOf } from "./source.ts";
import { toldFacts, type Row } from "./rows.ts";

const TYPES: Record<EntityType, string> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
  work: "CreativeWork",
  product: "Product",
};

/**
 * The article as linked data: a schema.org NewsArticle that mentions its names, and each fact as an Observation
 * about one of them. One JSON document without line breaks, safe inside an HTML `script` element.
 */
export function toJsonLd(reading: Reading): string {
  return json({ "@context": CONTEXT, ...articleOf(reading, "#") });
}

/** Several articles as one graph; names keep to their article, as nobody said that they are the same. */
export function toJsonLdGraph(readings: readonly Reading[]): string {
  return json({
    "@context": CONTEXT,
    "@graph": readings.map((reading, index) => articleOf(reading, `#article-${index}-`)),
  });
}

const CONTEXT = "https://schema.org";

const json = (value: object): string =>
  JSON.stringify(value, known).replaceAll("<", String.raw`\u003c`);

/** @param prefix of the ids within the document */
function articleOf(reading: Reading, prefix: string): object {
  return {
    "@type": "NewsArticle",
    headline: reading.title,
    author: reading.authors.map((name) => ({ "@type": "Person", name })),
    publisher: reading.siteName && { "@type": "Organization", name: reading.siteName },
    datePublished: reading.publishedTime,
    dateModified: reading.modifiedTime,
    inLanguage: reading.lang,
    url: reading.url,
    mainEntityOfPage: addressOf(reading),
    image: reading.leadImage,
    wordCount: reading.stats.words,
    timeRequired: `PT${reading.stats.readingMinutes}M`,
    abstract: reading.summary.map(({ start, end }) => reading.text.slice(start, end)).join(" "),
    articleBody: reading.text,
    mentions: [
      ...reading.entities.map(({ type, name }, index) => ({
        "@id": `${prefix}name-${index}`,
        "@type": TYPES[type],
        name,
      })),
      ...observations(reading, prefix),
    ],
  };
}

/** Leaves out what the page does not say. */
function known(_key: string, value: unknown): unknown {
  const empty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return empty ? undefined : value;
}

function observations(reading: Reading, prefix: string): object[] {
  return toldFacts(reading).map(({ fact, row }) => ({
    "@type": "Observation",
    observationAbout: fact.subject === null ? null : { "@id": `${prefix}name-${fact.subject}` },
    measuredProperty: { "@type": "Property", name: row.role },
    measurementQualifier: [row.mode, row.qualifier].filter((word) => word && word !== "stated"),
    value: valueOf(row),
    observationPeriod: row.period,
    description: row.sentence,
  }));
}

/** Money is a MonetaryAmount (ISO 4217), other numbers a QuantitativeValue (UCUM as `unitText`), a date its text. */
function valueOf(row: Row): Figure["value"] | object {
  if (typeof row.value === "string")
    return row.upper === null ? row.value : `${row.value}/${row.upper}`;
  const amount =
    row.upper === null ? { value: row.value } : { minValue: row.value, maxValue: row.upper };
  return row.kind === "money"
    ? { "@type": "MonetaryAmount", currency: row.unit, ...amount }
    : { "@type": "QuantitativeValue", unitText: row.unit, ...amount };
}
