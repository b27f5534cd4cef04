/** The facts table of the library in the columns of a copied table. */
import { toldFacts, type Row } from "../export/rows.ts";
import type { Reading } from "../reading.ts";
import type { ArticleContent } from "./documents.ts";
import { factKey, type FactRow } from "./fact-rows.ts";

/** A fact as a row of a table; `link` is the article's address where no better one is given. */
export function rowOfFact(fact: FactRow, link: string | null = fact.url): Row {
  const { key: _k, article: _a, own: _o, start: _s, check: _c, date: _d, ...said } = fact;
  const { owner, ownerType, ...rest } = said;
  return { ...rest, subject: owner, subjectType: ownerType, link };
}

/** Of each fact of an article, by `factKey`, the address that leads to its sentence. */
export function factLinks(reading: Reading): Map<string, string | null> {
  return new Map(
    toldFacts(reading).map(({ row }) => [factKey({ ...row, owner: row.subject }), row.link]),
  );
}

/** A saved text as this article's own: two with the same words share what is kept of them, not who published it where. */
export function ownReading(content: ArticleContent, reading: Reading): Reading {
  const { url, canonicalUrl, byline, authors, siteName, publishedTime, modifiedTime } = content;
  const { title, leadImage, access } = content;
  const said = { url, canonicalUrl, title, byline, authors, siteName };
  return { ...reading, ...said, publishedTime, modifiedTime, leadImage, access };
}
